package org.gouji.rules.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Relation;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Names;

/**
 * A block of rows of a table that bear the figures of other rows.
 *
 * @param rows the rows, these very ones, in order; at least one
 * @param table the table that gives these figures, in this order, under other codes
 * @param source the row of it whose figures the first of the rows has
 * @param relations those that fail because of it, that of the first row first; at least one
 */
record Displacement(List<Row> rows, Statement table, Row source, List<Relation> relations) {

    Displacement {
        Row first = rows.get(0);
        relations = relations.stream()
                .sorted(Comparator.comparing(
                                (Relation relation) -> relation.facts().stream().noneMatch(fact -> fact.isIn(first)))
                        .thenComparing(relation -> relation.facts().size()))
                .toList();
    }

    /** A figure of the first of the rows that the relations dispute. */
    Fact disputed() {
        return relations.get(0).facts().stream()
                .filter(fact -> rows.stream().anyMatch(fact::isIn))
                .findFirst()
                .orElseThrow();
    }

    /** What the message adds to that of the first relation: that it is not the only row. */
    String message() {
        return "。" + Names.statement(disputed().statement()) + "自“" + name(rows.get(0)) + "”行起共有 " + rows.size()
                + " 行的数与" + Names.statement(table) + "同一科目的数不同，而依次等于其他科目的数（第一行等于“" + name(source) + "”的数）";
    }

    /** The likely cause. */
    String cause() {
        return "数字与科目错行";
    }

    /** Whether a relation rests on one of these rows. */
    static boolean touches(Relation relation, Set<Row> rows) {
        return relation.facts().stream().anyMatch(fact -> rows.contains(fact.row()));
    }

    private static String name(Row row) {
        return (row.code() + " " + row.item()).strip();
    }
}
