package org.gouji.rules.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

/** Journeys, guests and cars are counted in whole numbers. */
final class WholeCounts implements Rule {

    private static final RuleId ID = new RuleId("S-15");
    private static final List<String> SECTIONS =
            List.of("narrative.three_public", "narrative.assets", "narrative.staffing", "three_public");

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
        return "批次、人次、辆数、台数为非负整数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (String section : SECTIONS) {
            for (Statement statement : ledger.statements(section)) {
                ledger.facts(statement).stream()
                        .filter(fact -> fact.amount().isPresent() && fact.unit().isCount())
                        .forEach(fact -> judgements.add(judge(statement, fact)));
            }
        }
        return Verdict.of(judgements, "没有团组、接待、车辆或人员的数量");
    }

    private Judgement judge(Statement statement, Fact count) {
        boolean whole = count.value().remainder(BigDecimal.ONE).signum() == 0;
        if (whole && (count.value().signum() >= 0 || count.measure().equals("change"))) {
            return Remark.pass(this, List.of(count));
        }
        String message = Names.statement(statement) + "：" + count.row().item() + " 为 "
                + count.value().toPlainString() + count.unit().symbol() + "，数量应为非负整数";
        return Remark.fail(this, message, List.of(count));
    }
}
