package org.gouji.rules.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Texts;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Terms;

/**
 * A table that is published twice, in two files or under one title, has the same figures both times: figures that stand in
 * the same line and column of both are compared.
 */
public final class SameTable implements Rule {

    private static final RuleId ID = new RuleId("DOC-07");

    /** So many of the figures of tables that are not copies are shown. */
    private static final int SHOWN = 4;

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
        return "同一张表两次公布的数应当一致";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Statement> tables = ledger.disclosure().statements().stream()
                .filter(statement -> Names.isTable(statement.id()))
                .toList();
        List<Judgement> judgements = new ArrayList<>();
        for (int later = 1; later < tables.size(); later++) {
            for (Statement earlier : tables.subList(0, later)) {
                if (isSame(earlier, tables.get(later))) {
                    judgements.addAll(judge(ledger, earlier, tables.get(later)));
                }
            }
        }
        return Verdict.of(judgements, "没有公布两次的表");
    }

    private static boolean isSame(Statement one, Statement two) {
        return one.id().equals(two.id())
                && one.subject().equals(two.subject())
                && (inTwoFiles(one, two) || Texts.fold(one.title()).equals(Texts.fold(two.title())));
    }

    private static boolean inTwoFiles(Statement one, Statement two) {
        return !one.source().file().equals(two.source().file());
    }

    /** Of tables that differ in most of their figures one is no copy: it is of another scope or version. */
    private List<Judgement> judge(Ledger ledger, Statement earlier, Statement later) {
        List<Relation> relations = relations(ledger, earlier, later);
        List<Relation> failing = relations.stream()
                .filter(relation -> relation.outcome() == Outcome.FAIL)
                .toList();
        if (2 * failing.size() <= relations.size()) {
            return List.copyOf(relations);
        }
        return inTwoFiles(earlier, later) ? List.of(otherVersion(later, relations, failing)) : List.of();
    }

    private Judgement otherVersion(Statement table, List<Relation> relations, List<Relation> failing) {
        String message = Names.statement(table) + " 在两个文件中大部分数不同（" + relations.size() + " 个数中 " + failing.size()
                + " 个），可能口径或版本不同";
        List<Fact> facts = failing.stream()
                .limit(SHOWN)
                .flatMap(relation -> relation.facts().stream())
                .toList();
        return new Remark(this, Outcome.REVIEW, Severity.REVIEW, message, Optional.empty(), facts, List.of());
    }

    private List<Relation> relations(Ledger ledger, Statement earlier, Statement later) {
        Map<String, Deque<Row>> rows = new HashMap<>();
        earlier.rows().forEach(row -> rows.computeIfAbsent(line(row), key -> new ArrayDeque<>())
                .add(row));
        List<Relation> relations = new ArrayList<>();
        for (Row row : later.rows()) {
            Deque<Row> alike = rows.getOrDefault(line(row), new ArrayDeque<>());
            if (!alike.isEmpty()) {
                Row twin = alike.poll();
                row.values().keySet().forEach(measure -> compare(
                                ledger, Ledger.fact(earlier, twin, measure), later, row, measure)
                        .ifPresent(relations::add));
            }
        }
        return relations;
    }

    private Optional<Relation> compare(
            Ledger ledger, Optional<Fact> earlier, Statement later, Row row, String measure) {
        Frame frame = Frame.of(ledger, later).at(row).at(measure);
        return Relation.of(this, Kind.EQUAL, Scope.of(frame, Terms.cell(), Terms.found(earlier)));
    }

    private static String line(Row row) {
        return row.side().id() + '|' + (row.code().isEmpty() ? Texts.fold(row.item()) : row.code());
    }
}
