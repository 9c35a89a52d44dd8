package org.gouji.model.statement;

import java.util.List;
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
 */
public record Statement(
        String id,
        String title,
        String subject,
        Unit unit,
        boolean empty,
        Provenance source,
        List<Row> rows,
        List<Provenance> copies) {

    public Statement {
        rows = List.copyOf(rows);
        copies = List.copyOf(copies);
    }

    /** A statement that stands in one place. */
    public Statement(
            String id, String title, String subject, Unit unit, boolean empty, Provenance source, List<Row> rows) {
        this(id, title, subject, unit, empty, source, rows, List.of());
    }
}
