package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.fact.Passages;
import org.gouji.rules.term.Terms;

/**
 * A rule about forms whose money was spent in part only.
 *
 * @param id its id
 * @param title what must hold
 * @param below the rate of execution, in per cent, below which it looks
 * @param fails whether such a form is not in order
 * @param complaint what is the matter with it, as the end of a sentence
 */
public record Execution(
        RuleId id, String title, BigDecimal below, BiPredicate<Ledger, Statement> fails, String complaint)
        implements Rule {

    /** So many indicators have to be met for a form to claim that everything was. */
    private static final int SEVERAL = 3;

    /** The rules of this kind. */
    public static List<Rule> rules() {
        return List.of(
                new Execution(
                        new RuleId("F-19"),
                        "预算执行率不足 60% 的，绩效指标不应全部满分",
                        new BigDecimal(60),
                        Execution::isPerfect,
                        "，各项绩效指标却全部得满分"),
                new Execution(
                        new RuleId("F-22"),
                        "预算执行率不足 90% 的应说明原因",
                        new BigDecimal(90),
                        Execution::isUnexplained,
                        "，自评表没有说明原因"));
    }

    @Override
    public Severity severity() {
        return Severity.REVIEW;
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (String kind : Forms.ALL) {
            for (Statement form : ledger.statements(kind)) {
                rate(ledger, form).ifPresent(rate -> judgements.add(judge(ledger, form, rate)));
            }
        }
        return Verdict.of(judgements, "自评表没有预算执行率");
    }

    private static Optional<Fact> rate(Ledger ledger, Statement form) {
        return Terms.find(ledger, form, Forms.FUNDS, "execution_rate")
                .filter(fact -> fact.unit().equals(Unit.PERCENT) && fact.value().signum() > 0)
                .filter(fact -> !Forms.isInterim(form));
    }

    private Judgement judge(Ledger ledger, Statement form, Fact rate) {
        List<Fact> facts = List.of(rate);
        if (rate.value().compareTo(below) >= 0 || !fails.test(ledger, form)) {
            return Remark.pass(this, facts);
        }
        return Remark.fail(
                this, Names.statement(form) + "：预算执行率 " + rate.value().toPlainString() + "%" + complaint, facts);
    }

    private static boolean isPerfect(Ledger ledger, Statement form) {
        List<Indicator> scored = Indicators.of(ledger, form).stream()
                .filter(indicator -> indicator.number("score").isPresent())
                .toList();
        return scored.size() >= SEVERAL && scored.stream().allMatch(Indicator::hasFullScore);
    }

    /** Whether no row gives a reason and no cell of the document speaks of execution and a reason in one. */
    private static boolean isUnexplained(Ledger ledger, Statement form) {
        return !isExplainedIn(form) && !isExplainedIn(ledger.passages());
    }

    private static boolean isExplainedIn(Statement form) {
        return form.rows().stream()
                .flatMap(row -> Ledger.fact(form, row, "deviation").stream())
                .anyMatch(fact -> !fact.text().isBlank());
    }

    private static boolean isExplainedIn(Passages text) {
        return text.bearing("执行").stream()
                .map(Passage::squeezed)
                .anyMatch(words -> words.contains("因") || words.contains("由于"));
    }
}
