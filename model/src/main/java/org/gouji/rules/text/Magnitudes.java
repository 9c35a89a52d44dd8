package org.gouji.rules.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/** What grew more than tenfold, or was spent at ten times its budget, is often a slip of the decimal point. Told once. */
final class Magnitudes implements Rule {

    private static final RuleId ID = new RuleId("S-18");

    /** In per cent. */
    private static final BigDecimal EXTRAORDINARY = new BigDecimal(1000);

    private static final Set<String> RATES = Set.of("change_rate", "completion");

    /** So many rates are named. */
    private static final int SHOWN = 6;

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
        return "增长率、完成率一般不超过 1000%";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Fact> usual = new ArrayList<>();
        List<Fact> extraordinary = new ArrayList<>();
        for (Statement statement : ledger.disclosure().statements()) {
            if (statement.id().startsWith("narrative.")) {
                ledger.facts(statement).stream()
                        .filter(fact ->
                                RATES.contains(fact.measure()) && fact.amount().isPresent())
                        .forEach(fact -> (isExtraordinary(fact) ? extraordinary : usual).add(fact));
            }
        }
        List<Judgement> judgements = new ArrayList<>();
        if (!usual.isEmpty()) {
            judgements.add(Remark.pass(this, usual));
        }
        if (!extraordinary.isEmpty()) {
            judgements.add(Remark.fail(this, message(extraordinary), extraordinary));
        }
        return Verdict.of(judgements, "文字说明没有增减率或完成率");
    }

    private static boolean isExtraordinary(Fact rate) {
        return rate.value().abs().compareTo(EXTRAORDINARY) > 0;
    }

    private static String message(List<Fact> rates) {
        List<String> told = rates.stream()
                .limit(SHOWN)
                .map(fact -> Names.statement(fact.statement()) + " "
                        + fact.row().item() + "（" + Names.measure(fact.measure()) + "） "
                        + fact.value().toPlainString() + "%")
                .toList();
        String rest = rates.size() > SHOWN ? "等 " + rates.size() + " 处" : "";
        return String.join("、", told) + rest + "，超过 " + EXTRAORDINARY + "%，请核实小数点和单位";
    }
}
