package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.rule.Gap;
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
import org.gouji.rules.term.Terms;

/**
 * The points of all captions of a form and those of its funds row make up its total. Forms with the same captions come from
 * one template and are told together.
 */
public final class CaptionTotals implements Rule {

    private static final RuleId ID = new RuleId("F-42");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "各一级指标标题所注分值 + 预算执行率分值 = 总分";
    }

    /**
     * A form with its captions, and the total that it prints.
     *
     * @param wrongCaption whether the weights of the indicators make up the total; of a single form F-41 tells which caption is wrong
     */
    private record Template(List<Fact> captions, Optional<Fact> funds, Fact total, boolean wrongCaption) {

        BigDecimal sum() {
            BigDecimal captioned = captions.stream()
                    .map(fact -> Captions.points(fact.text()).orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return captioned.add(funds.map(Fact::value).orElse(BigDecimal.ZERO));
        }

        List<Fact> facts() {
            List<Fact> facts = new ArrayList<>(captions);
            funds.ifPresent(facts::add);
            facts.add(total);
            return facts;
        }

        String key() {
            return captions.stream().map(Fact::text).toList() + "=" + sum() + "/"
                    + total.value().stripTrailingZeros() + wrongCaption;
        }
    }

    @Override
    public Verdict check(Ledger ledger) {
        Map<String, List<Template>> templates = new LinkedHashMap<>();
        for (String id : Forms.ALL) {
            for (Statement form : ledger.statements(id)) {
                template(ledger, form).ifPresent(read -> templates
                        .computeIfAbsent(read.key(), key -> new ArrayList<>())
                        .add(read));
            }
        }
        List<Judgement> judgements =
                templates.values().stream().map(this::judge).toList();
        return Verdict.of(judgements, "自评表的一级指标标题没有注明分值");
    }

    private static Optional<Template> template(Ledger ledger, Statement form) {
        List<Fact> captions = Indicators.byCaption(ledger, form).values().stream()
                .flatMap(group -> group.get(0).fact("level1").stream())
                .toList();
        boolean pointed = !captions.isEmpty()
                && captions.stream()
                        .allMatch(fact -> Captions.points(fact.text()).isPresent());
        if (!pointed) {
            return Optional.empty();
        }
        Optional<Fact> total = Terms.find(ledger, form, Forms.TOTAL, "weight")
                .filter(fact -> fact.amount().isPresent());
        Optional<Fact> funds = Forms.execution(ledger, form, "weight")
                .filter(fact -> fact.amount().isPresent());
        boolean unweighted =
                funds.isEmpty() && Forms.execution(ledger, form, "score").isPresent();
        return !unweighted
                ? total.map(fact -> new Template(
                        captions,
                        funds,
                        fact,
                        captions.size() > 1
                                && weights(ledger, form)
                                                .add(funds.map(Fact::value).orElse(BigDecimal.ZERO))
                                                .compareTo(fact.value())
                                        == 0))
                : Optional.empty();
    }

    /** What all indicators weigh together. */
    private static BigDecimal weights(Ledger ledger, Statement form) {
        return Indicators.byCaption(ledger, form).values().stream()
                .flatMap(List::stream)
                .flatMap(indicator -> indicator.number("weight").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Judgement judge(List<Template> same) {
        Template first = same.get(0);
        BigDecimal sum = first.sum();
        BigDecimal total = first.total().value();
        List<Fact> facts = new ArrayList<>(first.facts());
        same.stream().skip(1).map(Template::total).forEach(facts::add);
        if (sum.compareTo(total) == 0 || (same.size() == 1 && first.wrongCaption())) {
            return Remark.pass(this, facts);
        }
        String message = "自评表（" + same.size() + " 份）：各一级指标标题所注分值与预算执行率分值之和为 " + sum.toPlainString() + " 分，总分为 "
                + total.toPlainString() + " 分，不一致";
        Gap gap = new Gap(total, sum, sum.subtract(total), BigDecimal.ZERO, Unit.POINTS);
        return Remark.fail(this, severity(), message, gap, facts);
    }
}
