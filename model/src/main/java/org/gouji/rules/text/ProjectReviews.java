package org.gouji.rules.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.form.Forms;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Terms;

/**
 * A paragraph that sums up the self-evaluation of a project says what the form of that project says: 某项目绩效自评综述：…自评得分为 96 分，全年预算数为
 * 100 万元，执行数为 92 万元，完成预算的 92%. The paragraph is found by the name of the project.
 */
final class ProjectReviews implements Rule {

    private static final RuleId ID = new RuleId("P-15");

    /** Shorter names may stand in any sentence. */
    private static final int TELLING = 4;

    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";

    /**
     * A figure of such a paragraph.
     *
     * @param words how it is told, its number the first group
     * @param unit its unit
     * @param line the line of the form
     * @param columns its columns, tried in turn
     */
    private record Told(Phrase words, Unit unit, Item line, String columns) {}

    private static final List<Told> FIGURES = List.of(
            new Told(Phrase.of("(?:自评|评价|绩效)[^，。；\\d]{0,4}得分[为是：]?" + NUMBER + "分"), Unit.POINTS, Forms.TOTAL, "score"),
            new Told(
                    Phrase.of("全年预算数?[为是：]?" + NUMBER + "万元"), Unit.TEN_THOUSAND_YUAN, Forms.FUNDS, "full_year_budget"),
            new Told(Phrase.of("(?:全年)?执行数[为是：]?" + NUMBER + "万元"), Unit.TEN_THOUSAND_YUAN, Forms.FUNDS, "executed"),
            new Told(
                    Phrase.of("(?:完成(?:全年)?预算的?|执行率[为是：]?)" + NUMBER + "%"),
                    Unit.PERCENT,
                    Forms.FUNDS,
                    "execution_rate"));

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return "项目绩效自评综述的得分、预算数、执行数 = 该项目自评表";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        List<Statement> forms = ledger.statements(Forms.PROJECT);
        for (Statement form : forms) {
            review(ledger, forms, form).ifPresent(passage -> judgements.addAll(judge(ledger, form, passage)));
        }
        return Verdict.of(judgements, "没有项目绩效自评综述，或没有同一项目的自评表");
    }

    /** The only paragraph that speaks of the evaluation of this project and of no other. */
    private static Optional<Passage> review(Ledger ledger, List<Statement> forms, Statement form) {
        if (form.subject().length() < TELLING) {
            return Optional.empty();
        }
        List<String> others = forms.stream()
                .map(Statement::subject)
                .filter(name -> name.length() >= TELLING && !form.subject().contains(name))
                .toList();
        List<Passage> found = ledger.passages().bearing(form.subject()).stream()
                .filter(passage ->
                        passage.squeezed().contains("自评") && others.stream().noneMatch(passage.squeezed()::contains))
                .filter(passage ->
                        FIGURES.stream().anyMatch(told -> told.words().in(passage.squeezed())))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<Judgement> judge(Ledger ledger, Statement form, Passage passage) {
        List<Judgement> judgements = new ArrayList<>();
        for (Told told : FIGURES) {
            Optional<Fact> entered = Terms.find(ledger, form, told.line(), told.columns())
                    .filter(fact -> fact.amount().isPresent());
            Phrase.Search words = told.words().search(passage.squeezed());
            if (entered.isPresent() && words.find()) {
                judgements.add(compare(told, words, entered.get(), passage));
            }
        }
        return judgements;
    }

    private Judgement compare(Told told, Phrase.Search words, Fact entered, Passage passage) {
        Amount said = new Amount(new BigDecimal(words.group(1).replace(",", "")), told.unit());
        Amount form =
                entered.unit().isMoney() ? entered.amount().orElseThrow() : new Amount(entered.value(), told.unit());
        if (said.agreesWith(form)) {
            return Remark.pass(this, List.of(entered));
        }
        String message = "文字说明：“" + words.group() + "”与" + Names.statement(entered.statement()) + " "
                + entered.name(entered.statement()) + " " + entered.raw() + " 不一致";
        return Remark.fail(this, severity(), message, List.of(entered), List.of(passage.quote(words.group())));
    }
}
