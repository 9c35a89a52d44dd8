package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Items.*;

import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.rules.term.Item;

/** The lines of the “三公” table and of the text about it. */
final class ThreePublic {

    /** All lines of money, the total first. */
    private static final List<Item> LINES =
            List.of(THREE_TOTAL, ABROAD, VEHICLES, VEHICLE_PURCHASE, VEHICLE_RUNNING, RECEPTION);

    private ThreePublic() {}

    /** Whether both rows are the same line of money. */
    static boolean same(Row row, Row candidate) {
        return LINES.stream().anyMatch(line -> line.matches(row) && line.matches(candidate));
    }

    static boolean isTotal(Row row) {
        return THREE_TOTAL.matches(row);
    }
}
