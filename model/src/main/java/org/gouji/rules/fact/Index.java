package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** What is looked up in one statement, gathered in one pass over its rows. */
final class Index {

    private final List<Fact> facts = new ArrayList<>();
    private final Columns columns;
    private final Lines lines = new Lines();
    private final CodeTree codes;

    /** The rows that were found for something that rules ask for again and again, in every column say. */
    private final IdentityHashMap<Object, List<Row>> found = new IdentityHashMap<>();

    Index(Statement statement) {
        columns = new Columns(statement);
        List<Row> coded = new ArrayList<>();
        int at = 0;
        for (Row row : statement.rows()) {
            lines.add(at++, row.item());
            if (!row.code().isEmpty()) {
                coded.add(row);
            }
            row.values().forEach((measure, figure) -> {
                Fact fact = new Fact(statement, row, measure, figure);
                facts.add(fact);
                columns.add(fact);
            });
        }
        codes = CodeTree.of(coded);
    }

    /** All figures, in printed order. */
    List<Fact> facts() {
        return Collections.unmodifiableList(facts);
    }

    Columns columns() {
        return columns;
    }

    CodeTree codes() {
        return codes;
    }

    /** Where rows of any of these folded labels stand among the rows, in printed order. */
    List<Integer> called(Set<String> labels) {
        return lines.called(labels);
    }

    /** The rows that are meant by this very thing. */
    List<Row> found(Object meant, Supplier<List<Row>> search) {
        List<Row> rows = found.get(meant);
        if (rows == null) {
            rows = search.get();
            found.put(meant, rows);
        }
        return rows;
    }
}
