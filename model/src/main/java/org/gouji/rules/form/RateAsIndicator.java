package org.gouji.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Interval;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.term.Terms;

/** A form that lists the rate of execution among its indicators gives the rate of its funds there. */
public final class RateAsIndicator implements Rule {

    private static final RuleId ID = new RuleId("F-51");
    private static final Set<String> ITEMS = Set.of("预算执行率", "预算资金执行率", "资金执行率", "项目预算执行率", "部门预算执行率");

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
        return "预算执行率指标的完成值 = 资金的执行率";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (String id : Forms.ALL) {
            for (Statement form : ledger.statements(id)) {
                rate(ledger, form).ifPresent(rate -> Indicators.of(ledger, form).stream()
                        .filter(RateAsIndicator::isRate)
                        .forEach(indicator -> judgements.add(judge(indicator, rate))));
            }
        }
        return Verdict.of(judgements, "自评表的指标中没有预算执行率，或资金没有执行率");
    }

    private static Optional<Fact> rate(Ledger ledger, Statement form) {
        return Terms.find(ledger, form, Forms.FUNDS, "execution_rate")
                .filter(fact -> fact.amount().isPresent() && fact.unit().equals(Unit.PERCENT));
    }

    private static boolean isRate(Indicator indicator) {
        return ITEMS.contains(Labels.core(indicator.item()))
                && indicator
                        .actual()
                        .filter(read -> read.isPercent() && read.comparator().isEmpty())
                        .isPresent();
    }

    private Judgement judge(Indicator indicator, Fact rate) {
        Quantity reached = indicator.actual().orElseThrow();
        List<Fact> facts = List.of(indicator.fact("actual").orElseThrow(), rate);
        boolean same = Interval.rounded(reached.number())
                .meets(rate.amount().orElseThrow().interval());
        if (same) {
            return Remark.pass(this, facts);
        }
        String message = Names.statement(indicator.form()) + "：指标“" + indicator.item() + "”的完成值 "
                + indicator.text("actual") + " 与资金的执行率 " + rate.raw() + " 不一致";
        return Remark.fail(this, message, facts);
    }
}
