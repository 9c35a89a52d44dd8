package org.gouji.rules.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.Outcome;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Relation;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Names;

/**
 * Finds the tables in which figures have slipped against the codes, as when a column was pasted over rows that it does not belong
 * to: row after row has the figures that another table gives for the rows that follow each other there, under other codes. Every
 * relation with one of these rows then fails of one cause.
 */
final class Displacements {

    /** A few rows may have the figures of others by chance; a class, its only division and its only item always have the same. */
    private static final int ENOUGH = 4;

    /** Different figures among them: rows of the same figures follow each other anywhere. */
    private static final int DIFFERENT = 4;

    private final List<Relation> failing;

    private Displacements(List<Relation> failing) {
        this.failing = failing;
    }

    /** At most one for each table, in the order of the relations. */
    static List<Displacement> among(List<Relation> relations) {
        List<Relation> failing = relations.stream()
                .filter(relation -> relation.outcome() == Outcome.FAIL || relation.outcome() == Outcome.REVIEW)
                .toList();
        Displacements search = new Displacements(failing);
        List<Statement> tables = search.tables();
        List<Displacement> found = new ArrayList<>();
        for (Statement table : tables) {
            tables.stream()
                    .filter(other -> !other.id().equals(table.id()) && search.inside(table) > search.inside(other))
                    .map(other -> search.between(table, other))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Those with codes that take part in a relation that fails. */
    private List<Statement> tables() {
        Set<Statement> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Statement> inOrder = new ArrayList<>();
        for (Relation relation : failing) {
            for (Fact fact : relation.facts()) {
                boolean coded = Names.isTable(fact.statement().id())
                        && !fact.row().code().isEmpty();
                if (coded && tables.add(fact.statement())) {
                    inOrder.add(fact.statement());
                }
            }
        }
        return inOrder;
    }

    /** How many relations fail in a table by itself: the figures of the two are in another order, and only those of one are wrong. */
    private long inside(Statement table) {
        return failing.stream()
                .filter(relation -> relation.facts().stream().allMatch(fact -> fact.isIn(table)))
                .count();
    }

    private Optional<Displacement> between(Statement table, Statement other) {
        List<Row> rows = table.rows();
        Map<String, Row> twins = new HashMap<>();
        other.rows().forEach(row -> twins.putIfAbsent(row.code(), row));
        Map<Map<String, BigDecimal>, List<Integer>> places = places(other);
        List<Integer> slipped = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row twin = twins.get(rows.get(at).code());
            if (twin != null && !figures(twin).equals(figures(rows.get(at)))) {
                slipped.add(at);
            }
        }
        List<Integer> known = slipped.stream()
                .filter(at -> places.containsKey(figures(rows.get(at))))
                .toList();
        if (steps(rows, known, places) < ENOUGH || different(rows, known) < DIFFERENT) {
            return Optional.empty();
        }
        List<Row> block =
                slipped.stream().filter(at -> at >= known.get(0)).map(rows::get).toList();
        Row source = other.rows().get(places.get(figures(block.get(0))).get(0));
        Set<Row> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        touched.addAll(block);
        List<Relation> explained = failing.stream()
                .filter(relation -> Displacement.touches(relation, touched))
                .toList();
        return Optional.of(new Displacement(block, other, source, explained));
    }

    /** How often the next row has the figures of the next row of the other table. */
    private static int steps(List<Row> rows, List<Integer> known, Map<Map<String, BigDecimal>, List<Integer>> places) {
        int steps = 0;
        for (int i = 1; i < known.size(); i++) {
            List<Integer> from = places.get(figures(rows.get(known.get(i - 1))));
            List<Integer> to = places.get(figures(rows.get(known.get(i))));
            boolean next = known.get(i) == known.get(i - 1) + 1;
            if (next && from.stream().anyMatch(place -> to.contains(place + 1))) {
                steps++;
            }
        }
        return steps;
    }

    private static long different(List<Row> rows, List<Integer> known) {
        return new HashSet<>(known.stream().map(at -> figures(rows.get(at))).toList()).size();
    }

    /** Where rows with the same figures stand in a table. */
    private static Map<Map<String, BigDecimal>, List<Integer>> places(Statement table) {
        Map<Map<String, BigDecimal>, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < table.rows().size(); at++) {
            Map<String, BigDecimal> figures = figures(table.rows().get(at));
            if (!figures.isEmpty()) {
                places.computeIfAbsent(figures, none -> new ArrayList<>()).add(at);
            }
        }
        return places;
    }

    /** What a row has, by column; nothing is the same as 0. */
    private static Map<String, BigDecimal> figures(Row row) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        row.values().forEach((measure, figure) -> {
            if (figure instanceof Figure.Printed printed
                    && printed.amount().value().signum() != 0) {
                figures.put(measure, printed.amount().value().stripTrailingZeros());
            }
        });
        return figures;
    }
}
