package org.gouji.rules.catalogue;

import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Labels;

/**
 * An item (项) as the text names it: by its code where the text prints one, else by all names of the path, for many classes have
 * an item 行政运行.
 *
 * @param code its code; empty where the text prints none
 * @param names its class, its group and itself, folded; none where the text names no whole path
 */
record ItemPath(String code, List<String> names) {

    /** The names of a whole path: 类, 款, 项. */
    private static final int WHOLE = 3;

    /** The item that a row of the text is about. */
    static ItemPath of(Row text) {
        String[] path = text.item().split("/", -1);
        List<String> names = path.length == WHOLE
                ? List.of(Labels.functionalClass(path[0]), Labels.functionalClass(path[1]), Labels.core(path[2]))
                : List.of();
        return new ItemPath(text.code(), names);
    }

    /** Whether a row of a coded table is this item. */
    boolean isIn(Statement table, Row row) {
        if (!code.isEmpty()) {
            return code.equals(row.code());
        }
        return !names.isEmpty()
                && row.code().length() == Codes.ITEM
                && names.get(2).equals(Labels.core(row.item()))
                && isNamed(table, row.code().substring(0, Codes.CLASS), names.get(0))
                && isNamed(table, row.code().substring(0, Codes.GROUP), names.get(1));
    }

    /** Whether the row of this code has this name; a table that prints no such row does not object. */
    private static boolean isNamed(Statement table, String code, String name) {
        return table.rows().stream()
                .filter(row -> row.code().equals(code))
                .allMatch(row -> Labels.functionalClass(row.item()).equals(name));
    }
}
