package org.gouji.rules.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Ledger;

/** The usual {@link Domain}s. */
public final class Domains {

    private Domains() {}

    /** Every statement of these ids. */
    public static Domain each(String... ids) {
        return ledger -> statements(ledger, ids)
                .map(statement -> Frame.of(ledger, statement))
                .toList();
    }

    /** Every row of these statements. */
    public static Domain eachRow(String... ids) {
        return eachRow(row -> true, ids);
    }

    /** Every row of these statements that is wanted. */
    public static Domain eachRow(Predicate<Row> wanted, String... ids) {
        return ledger -> statements(ledger, ids)
                .flatMap(statement -> statement.rows().stream().filter(wanted).map(row -> Frame.of(ledger, statement)
                        .at(row)))
                .toList();
    }

    /** Every column of numbers of these statements. */
    public static Domain eachColumn(String... ids) {
        return ledger -> statements(ledger, ids)
                .flatMap(statement -> measures(statement).stream()
                        .map(measure -> Frame.of(ledger, statement).at(measure)))
                .toList();
    }

    /** Every row that has a code, in every column of numbers, of these statements. */
    public static Domain eachCode(String... ids) {
        return ledger -> {
            List<Frame> frames = new ArrayList<>();
            for (Frame column : eachColumn(ids).frames(ledger)) {
                for (Row row : column.statement().rows()) {
                    if (!row.code().isEmpty()) {
                        frames.add(column.at(row));
                    }
                }
            }
            return frames;
        };
    }

    private static Stream<Statement> statements(Ledger ledger, String... ids) {
        return Stream.of(ids).flatMap(id -> ledger.statements(id).stream());
    }

    private static Set<String> measures(Statement statement) {
        Set<String> measures = new LinkedHashSet<>();
        for (Row row : statement.rows()) {
            row.values().forEach((measure, figure) -> {
                if (figure instanceof Figure.Printed) {
                    measures.add(measure);
                }
            });
        }
        return measures;
    }
}
