package org.gouji.model.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.model.source.Provenance;

/**
 * One published statement, form or section of the narrative, in the terms of the output contract.
 *
 * @param id the statement id of the contract, such as {@code income} or {@code narrative.totals}
 * @param title the title as printed
 * @param subject what a repeated form is about: the project, the scope; else empty
 * @param unit the unit that the statement declares; {@link Unit#NONE} where it declares none
 * @param empty whether it is present without any figure
 * @param source where it begins
 * @param rows in printed order
 * @param copies where else the same table stands with the same figures
 * @param columns the measures that a form has columns for, blank ones too; none where its columns are not of that kind
 */
public record Statement(
        String id,
        String title,
        String subject,
        Unit unit,
        boolean empty,
        Provenance source,
        List<Row> rows,
        List<Provenance> copies,
        Set<String> columns) {

    public Statement {
        rows = List.copyOf(rows);
        copies = List.copyOf(copies);
        columns = Set.copyOf(columns);
    }

    /** A statement that stands in one place. */
    public Statement(
            String id, String title, String subject, Unit unit, boolean empty, Provenance source, List<Row> rows) {
        this(id, title, subject, unit, empty, source, rows, List.of(), Set.of());
    }

    /** The same with other rows. */
    public Statement withRows(List<Row> changed) {
        return new Statement(id, title, subject, unit, empty, source, changed, copies, columns);
    }

    /** The same with more rows behind its own, whose numbers go on. */
    public Statement with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        for (Row row : more) {
            all.add(new Row(
                    all.size() + 1, row.side(), row.code(), row.item(), row.level(), row.values(), row.notes()));
        }
        return new Statement(id, title, subject, unit, empty && all.isEmpty(), source, all, copies, columns);
    }

    /** The same about something else. */
    public Statement about(String other) {
        return new Statement(id, title, other, unit, empty, source, rows, copies, columns);
    }

    /** The same, found again in these places. */
    public Statement copiedAt(List<Provenance> places) {
        return new Statement(id, title, subject, unit, empty, source, rows, places, columns);
    }

    /** The same as a form with these columns. */
    public Statement withColumns(Set<String> measures) {
        return new Statement(id, title, subject, unit, empty, source, rows, copies, measures);
    }
}
