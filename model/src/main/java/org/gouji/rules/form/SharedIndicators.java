package org.gouji.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Interval;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;

/**
 * An indicator that stands both in the department's form and in that of a project has one target and one result. It may be
 * another thing under the same name (满意度 of other people), so that a person has to look.
 */
public final class SharedIndicators implements Rule {

    private static final RuleId ID = new RuleId("F-44");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.REVIEW;
    }

    @Override
    public String title() {
        return "部门自评表与项目自评表中同名指标的目标值、完成值一致";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Map<String, List<Indicator>> projects = new LinkedHashMap<>();
        for (Indicator indicator : Indicators.of(ledger, Forms.PROJECT)) {
            projects.computeIfAbsent(name(indicator), name -> new ArrayList<>()).add(indicator);
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Indicator own : Indicators.of(ledger, Forms.DEPARTMENT)) {
            List<Indicator> others = projects.getOrDefault(name(own), List.of());
            if (!others.isEmpty()) {
                judgements.add(judge(own, others));
            }
        }
        return Verdict.of(judgements, "部门自评表与项目自评表没有同名指标");
    }

    private static String name(Indicator indicator) {
        return Labels.fold(indicator.item()).replace('得', '的');
    }

    private Judgement judge(Indicator own, List<Indicator> others) {
        List<Indicator> differing = others.stream()
                .filter(other -> differs(own.target(), other.target()) || differs(own.actual(), other.actual()))
                .toList();
        List<Fact> facts = new ArrayList<>(figures(own));
        (differing.isEmpty() ? others : differing).forEach(other -> facts.addAll(figures(other)));
        if (differing.isEmpty()) {
            return Remark.pass(this, facts);
        }
        Indicator other = differing.get(0);
        String message = "指标“" + own.item() + "”：部门整体支出绩效自评表的目标值 " + told(own, "target") + "、完成值 "
                + told(own, "actual") + "，项目支出绩效自评表〔" + other.form().subject() + "〕的目标值 "
                + told(other, "target") + "、完成值 " + told(other, "actual") + "，不一致";
        return Remark.fail(this, message, facts);
    }

    private static String told(Indicator indicator, String measure) {
        String text = indicator.text(measure);
        return text
                + (Quantity.parse(text).filter(read -> read.unit().isEmpty()).isPresent()
                        ? indicator.text("unit")
                        : "");
    }

    private static List<Fact> figures(Indicator indicator) {
        List<Fact> facts = new ArrayList<>();
        indicator.fact("target").ifPresent(facts::add);
        indicator.fact("actual").ifPresent(facts::add);
        return facts;
    }

    private static boolean differs(Optional<Quantity> one, Optional<Quantity> two) {
        return one.isPresent()
                && two.isPresent()
                && one.get().base().equals(two.get().base())
                && !around(one.get()).meets(around(two.get()));
    }

    private static Interval around(Quantity quantity) {
        return quantity.unit().startsWith("万")
                ? Interval.around(quantity.plain(), quantity.slack())
                : Interval.exactly(quantity.number());
    }
}
