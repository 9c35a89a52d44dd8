package org.gouji.rules.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** The usual {@link Domain}s. */
public final class Domains {

    private Domains() {}

    /** Every statement of these ids. */
    public static Domain each(String... ids) {
        return ledger -> {
            List<Frame> frames = new ArrayList<>();
            for (String id : ids) {
                for (Statement statement : ledger.statements(id)) {
                    frames.add(Frame.of(ledger, statement));
                }
            }
            return frames;
        };
    }

    /** Every row of these statements. */
    public static Domain eachRow(String... ids) {
        return eachRow(row -> true, ids);
    }

    /** Every row of these statements that is wanted. */
    public static Domain eachRow(Predicate<Row> wanted, String... ids) {
        Domain statements = each(ids);
        return ledger -> {
            List<Frame> frames = new ArrayList<>();
            for (Frame frame : statements.frames(ledger)) {
                for (Row row : frame.statement().rows()) {
                    if (wanted.test(row)) {
                        frames.add(frame.at(row));
                    }
                }
            }
            return frames;
        };
    }

    /** Every column of numbers of these statements that may be added up. */
    public static Domain eachColumn(String... ids) {
        Domain statements = each(ids);
        return ledger -> {
            List<Frame> frames = new ArrayList<>();
            for (Frame frame : statements.frames(ledger)) {
                for (String measure : ledger.additive(frame.statement())) {
                    frames.add(frame.at(measure));
                }
            }
            return frames;
        };
    }

    /** Every row that has a code, in every column of numbers, of these statements. */
    public static Domain eachCode(String... ids) {
        Domain columns = eachColumn(ids);
        return ledger -> {
            List<Frame> frames = new ArrayList<>();
            for (Frame column : columns.frames(ledger)) {
                for (Row row : column.statement().rows()) {
                    if (!row.code().isEmpty()) {
                        frames.add(column.at(row));
                    }
                }
            }
            return frames;
        };
    }
}
