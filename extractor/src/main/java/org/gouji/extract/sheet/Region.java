package org.gouji.extract.sheet;

import java.util.List;
import org.gouji.extract.sheet.Sheet.SheetRow;

/**
 * Rows of a sheet that follow each other and belong together.
 *
 * @param table whether they are a table, or else lines of text
 * @param rows from the top
 */
record Region(boolean table, List<SheetRow> rows) {

    Region {
        rows = List.copyOf(rows);
    }
}
