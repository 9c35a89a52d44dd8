package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Interval;
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

/**
 * The only cost indicator of a form that is an amount of money states the cost of the project, what its funds row spent, unless
 * it is the cost of a unit: by its name, or because it is of another order of magnitude.
 */
public final class CostTargets implements Rule {

    private static final RuleId ID = new RuleId("F-17");
    private static final Phrase OF_A_UNIT = Phrase.of("每|单位|单价|人均|户均|平均|均价|均成本|标准|定额|/");

    /** A total cost is between this part of the money spent and so many times it; the cost of a unit is far below. */
    private static final BigDecimal ORDER = new BigDecimal(2);

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
        return "成本指标的完成值 = 全年执行数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Statement form : ledger.statements(Forms.PROJECT)) {
            List<Indicator> costs = Indicators.of(ledger, form).stream()
                    .filter(indicator ->
                            indicator.isCost() && inMoney(indicator).isPresent())
                    .toList();
            Optional<Fact> spent =
                    Forms.executed(ledger, form).filter(fact -> fact.amount().isPresent());
            if (costs.size() == 1 && spent.filter(fact -> fact.unit().isMoney()).isPresent()) {
                Indicator cost = costs.get(0);
                if (isTotal(cost, spent.get())) {
                    judgements.add(judge(form, cost, spent.get()));
                }
            }
        }
        return Verdict.of(judgements, "自评表没有以金额表示的总成本指标，或有多个");
    }

    private static boolean isTotal(Indicator cost, Fact spent) {
        if (OF_A_UNIT.in(cost.item() + cost.text("unit"))) {
            return false;
        }
        BigDecimal told = yuan(inMoney(cost).orElseThrow()).high();
        BigDecimal paid = yuan(spent).high();
        return told.multiply(ORDER).compareTo(paid) >= 0 && paid.multiply(ORDER).compareTo(told) >= 0;
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
        return gap(reached, spent)
                .map(gap -> Remark.fail(this, severity(), message, gap, facts))
                .orElseGet(() -> Remark.fail(this, message, facts));
    }

    /** By how much the cost is more than the money spent, where both are told in one unit. */
    private static Optional<Gap> gap(Quantity cost, Fact spent) {
        BigDecimal difference = cost.number().subtract(spent.value());
        return new Unit(cost.unit()).equals(spent.unit())
                ? Optional.of(new Gap(spent.value(), cost.number(), difference, BigDecimal.ZERO, spent.unit()))
                : Optional.empty();
    }

    private static Interval yuan(Quantity quantity) {
        BigDecimal rate = new Unit(quantity.unit()).yuan().orElseThrow();
        return Interval.rounded(quantity.number()).times(Interval.exactly(rate));
    }

    private static Interval yuan(Fact fact) {
        return fact.amount()
                .orElseThrow()
                .interval()
                .times(Interval.exactly(fact.unit().yuan().orElseThrow()));
    }
}
