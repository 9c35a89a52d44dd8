package org.gouji.extract.recognise.table;

import java.util.List;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Statement;

/** Reads the tables of a disclosure: the national ones and their provincial forms. */
public final class TableRecogniser {

    private TableRecogniser() {}

    /**
     * The statements that these tables hold, in document order.
     *
     * @param diagnostics receives what could not be placed
     */
    public static List<Statement> recognise(List<Exhibit> exhibits, List<Notice> diagnostics) {
        return List.of();
    }
}
