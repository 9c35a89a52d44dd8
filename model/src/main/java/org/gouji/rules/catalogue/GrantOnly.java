package org.gouji.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Terms;

/**
 * Where the whole expenditure of a document is that of one budget, every line and column of the one table must be that of the
 * other: if nothing else was spent in total, nothing else was spent anywhere.
 *
 * @param id its id
 * @param part the table of the one budget
 * @param columns the columns compared: of the part, and of the whole
 */
record GrantOnly(RuleId id, String part, List<Columns> columns) implements Rule {

    /** A column of the part, several names split by |, and the column of the whole that answers to it. */
    record Columns(String part, String whole) {}

    private static final String OTHER_MONEY = "另有其他资金支出，两表不必逐项相等";

    static Rule of(String id, String part) {
        return new GrantOnly(
                new RuleId(id),
                part,
                List.of(
                        new Columns("total|expenditure_total", "total"),
                        new Columns("basic|expenditure_basic", "basic"),
                        new Columns("project|expenditure_project", "project")));
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return "全部支出均来自同一预算时，两表各科目相等";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Relation> relations = new ArrayList<>();
        boolean compared = false;
        for (Statement own : ledger.statements(part)) {
            for (Statement whole : ledger.beside(own, Ids.EXPENDITURE)) {
                compared = true;
                if (isAll(ledger, own, whole)) {
                    compare(ledger, own, whole, relations);
                }
            }
        }
        return compared && relations.isEmpty()
                ? new Verdict.NotApplicable(OTHER_MONEY)
                : Verdict.of(relations, "缺少支出决算表或该预算的支出表");
    }

    /** Whether both tables have the same total. */
    private boolean isAll(Ledger ledger, Statement own, Statement whole) {
        Optional<Amount> one = total(ledger, own, columns.get(0).part());
        Optional<Amount> all = total(ledger, whole, columns.get(0).whole());
        return one.isPresent() && all.isPresent() && one.get().agreesWith(all.get());
    }

    private static Optional<Amount> total(Ledger ledger, Statement statement, String measures) {
        return Terms.find(ledger, statement, Items.TOTAL_ROW, measures).flatMap(Fact::amount);
    }

    private void compare(Ledger ledger, Statement own, Statement whole, List<Relation> relations) {
        Map<String, Row> twins = new HashMap<>();
        whole.rows().stream()
                .filter(row -> !row.code().isEmpty() || Items.TOTAL_ROW.matches(row))
                .forEach(row -> twins.putIfAbsent(row.code(), row));
        for (Row row : own.rows()) {
            Row twin = row.code().isEmpty() && !Items.TOTAL_ROW.matches(row) ? null : twins.get(row.code());
            if (twin != null) {
                compare(Frame.of(ledger, own).at(row), whole, twin, relations);
            }
        }
    }

    private void compare(Frame frame, Statement whole, Row other, List<Relation> relations) {
        for (Columns pair : columns) {
            Ledger.fact(whole, other, pair.whole()).ifPresent(fact -> Relation.of(
                            this, Kind.EQUAL, Scope.of(frame, Terms.column(pair.part()), Terms.fact(fact)))
                    .ifPresent(relations::add));
        }
    }
}
