package org.gouji.extract.recognise.table;

import java.util.List;

/**
 * The head of a table.
 *
 * @param top the row in which it begins, below a title and a unit that stand inside the grid
 * @param body the first row of the table's body
 * @param columns its columns from the left; empty where the table has no head, as on a following page
 */
record Head(int top, int body, List<Column> columns) {

    Head {
        columns = List.copyOf(columns);
    }

    boolean isMissing() {
        return columns.isEmpty();
    }

    List<Column> values() {
        return columns.stream().filter(column -> column.is(Column.Role.VALUE)).toList();
    }
}
