package org.gouji.rules.fact;

import java.util.Optional;
import org.gouji.model.rule.Evidence;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;

/** What is printed beside the figures of a statement, as evidence. */
public final class Quotes {

    private Quotes() {}

    /** The code or label of a row; it stands where the row's first figure does. */
    public static Evidence label(Statement statement, Row row, String raw) {
        Provenance place =
                row.values().values().stream().findFirst().map(Figure::place).orElse(statement.source());
        return quote(statement, row.side(), row.code(), row.item(), raw, place);
    }

    /** The title of a statement; it stands where the statement begins. */
    public static Evidence title(Statement statement) {
        return quote(statement, Side.NONE, "", "", statement.title(), statement.source());
    }

    private static Evidence quote(
            Statement statement, Side side, String code, String item, String raw, Provenance place) {
        return new Evidence(
                "quote", statement.id(), statement.subject(), side, code, item, "", Optional.empty(), raw, place);
    }
}
