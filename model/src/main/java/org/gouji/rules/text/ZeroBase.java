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
import org.gouji.rules.fact.Names;

/** Where the increase is the whole amount, last year's was zero, and from zero there is no rate of growth. */
final class ZeroBase implements Rule {

    private static final RuleId ID = new RuleId("S-33");

    private static final List<String> MEASURES = List.of("change_rate", "change", "amount");

    /** So many lines are named. */
    private static final int SHOWN = 6;

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
            judgements.add(Remark.fail(this, message(failing), failing));
        }
        return Verdict.of(judgements, "文字说明没有增减率");
    }

    /** The lines, of which each has its rate, its change and its amount among the figures. */
    private static String message(List<Fact> failing) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < failing.size(); at += MEASURES.size()) {
            Fact rate = failing.get(at);
            Fact change = failing.get(at + 1);
            lines.add(Names.statement(rate.statement()) + " " + rate.row().item() + " "
                    + change.value().toPlainString() + change.unit().symbol() + "，增长 "
                    + rate.value().toPlainString() + "%");
        }
        String rest = lines.size() > SHOWN ? "等 " + lines.size() + " 处" : "";
        return "增加额等于本年数，即上年数为 0，没有增长率，却写有增长率："
                + String.join("；", lines.stream().limit(SHOWN).toList()) + rest;
    }

    /** Amount, change and rate of a line that states all three. */
    private static List<Fact> told(Statement statement, Row row) {
        List<Fact> facts = new ArrayList<>();
        for (String measure : MEASURES) {
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
        return told.size() == MEASURES.size()
                && told.get(1).value().signum() > 0
                && told.get(1).value().compareTo(told.get(2).value()) == 0;
    }
}
