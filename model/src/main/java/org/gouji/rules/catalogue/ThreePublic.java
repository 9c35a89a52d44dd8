package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Items.*;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.model.statement.Row;
import org.gouji.rules.term.Item;

/** The lines of the “三公” table and of the text about it. */
final class ThreePublic {

    /** All lines of money, the total first. */
    private static final List<Item> LINES =
            List.of(THREE_TOTAL, ABROAD, VEHICLES, VEHICLE_PURCHASE, VEHICLE_RUNNING, RECEPTION);

    private ThreePublic() {}

    /** The rows that are the same line of money as this one. */
    static Predicate<Row> same(Row row) {
        List<Item> lines = LINES.stream().filter(line -> line.matches(row)).toList();
        return other -> lines.stream().anyMatch(line -> line.matches(other));
    }

    /** Whether it is a line of money at all. */
    static boolean isLine(Row row) {
        return LINES.stream().anyMatch(line -> line.matches(row));
    }

    static boolean isTotal(Row row) {
        return THREE_TOTAL.matches(row);
    }
}
