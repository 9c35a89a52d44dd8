package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/** The only cost indicator of a form that is an amount of money states the cost of the project: what its funds row spent. */
public final class CostTargets implements Rule {

    @Override
    public RuleId id() {
        return new RuleId("F-17");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "成本指标的完成值 = 全年执行数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Statement form : ledger.statements(Forms.PROJECT)) {
            List<Indicator> costs = Indicator.of(form).stream()
                    .filter(indicator ->
                            indicator.isCost() && inMoney(indicator).isPresent())
                    .toList();
            Optional<Fact> spent =
                    Forms.executed(form).filter(fact -> fact.amount().isPresent());
            if (costs.size() == 1 && spent.isPresent() && spent.get().unit().isMoney()) {
                judgements.add(judge(form, costs.get(0), spent.get()));
            }
        }
        return Verdict.of(judgements, "自评表没有以金额表示的成本指标，或有多个");
    }

    private static Optional<Quantity> inMoney(Indicator indicator) {
        return indicator.actual().filter(read -> new Unit(read.unit()).isMoney());
    }

    private Judgement judge(Statement form, Indicator cost, Fact spent) {
        List<Fact> facts = new ArrayList<>();
        cost.fact("actual").ifPresent(facts::add);
        facts.add(spent);
        cost.fact("target").ifPresent(facts::add);
        Quantity reached = inMoney(cost).orElseThrow();
        if (yuan(reached).meets(yuan(spent))) {
            return Remark.pass(this, facts);
        }
        String message = Names.statement(form) + "：成本指标“" + cost.item() + "”的完成值 "
                + reached.number().toPlainString() + reached.unit() + " 与全年执行数 " + spent.raw() + " 不一致";
        return Remark.fail(this, message, facts);
    }

    private static Interval yuan(Quantity quantity) {
        BigDecimal rate = new Unit(quantity.unit()).yuan().orElseThrow();
        BigDecimal half =
                new BigDecimal("0.5").scaleByPowerOfTen(-quantity.number().scale());
        return Interval.around(quantity.number(), half).times(Interval.exactly(rate));
    }

    private static Interval yuan(Fact fact) {
        return fact.amount()
                .orElseThrow()
                .interval()
                .times(Interval.exactly(fact.unit().yuan().orElseThrow()));
    }
}
