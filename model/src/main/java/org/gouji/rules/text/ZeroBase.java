package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;

/** Where the increase is the whole amount, last year's was zero, and from zero there is no rate of growth. */
final class ZeroBase implements Rule {

    private static final RuleId ID = new RuleId("S-33");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String title() {
        return "上年数为 0 的，没有增长率";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Fact> sound = new ArrayList<>();
        List<Fact> failing = new ArrayList<>();
        for (Statement statement : ledger.disclosure().statements()) {
            if (!statement.id().startsWith("narrative.")) {
                continue;
            }
            for (Row row : statement.rows()) {
                List<Fact> told = told(statement, row);
                (isFromZero(told) ? failing : sound).addAll(told);
            }
        }
        List<Judgement> judgements = new ArrayList<>();
        if (!sound.isEmpty()) {
            judgements.add(Remark.pass(this, sound));
        }
        if (!failing.isEmpty()) {
            judgements.add(Remark.fail(this, "文字说明：增加额等于本年数，上年数为 0，不存在增长率，却写有增长率", failing));
        }
        return Verdict.of(judgements, "文字说明没有增减率");
    }

    /** Amount, change and rate of a line that states all three. */
    private static List<Fact> told(Statement statement, Row row) {
        List<Fact> facts = new ArrayList<>();
        for (String measure : List.of("change_rate", "change", "amount")) {
            Optional<Fact> fact = Ledger.fact(statement, row, measure)
                    .filter(one -> one.amount().isPresent());
            if (fact.isEmpty()) {
                return List.of();
            }
            facts.add(fact.get());
        }
        return facts;
    }

    private static boolean isFromZero(List<Fact> told) {
        return told.size() == 3
                && told.get(1).value().signum() > 0
                && told.get(1).value().compareTo(told.get(2).value()) == 0;
    }
}
