package org.gouji.extract.sheet;

import java.util.List;
import org.gouji.extract.sheet.Sheet.Columns;
import org.gouji.extract.sheet.Sheet.SheetEntry;
import org.gouji.extract.sheet.Sheet.SheetRow;

/** Says how far a table reaches to the sides: as far as something is printed, and where it has lines, no further than these. */
final class Extents {

    private Extents() {}

    static Columns of(List<SheetRow> rows, List<Merge> merges) {
        Columns printed = printed(rows);
        Columns drawn = rows.stream().map(SheetRow::drawn).reduce(Columns.NONE, Columns::union);
        Columns merged = merged(rows, merges, printed);
        if (drawn.isEmpty()) {
            return merged;
        }
        int first = isFilled(rows, drawn.first() - 1) ? drawn.first() - 1 : drawn.first();
        int last = isFilled(rows, drawn.last() + 1) ? drawn.last() + 1 : drawn.last();
        return new Columns(Math.max(first, merged.first()), Math.min(last, merged.last()));
    }

    private static Columns printed(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> row.printed().stream())
                .map(entry -> new Columns(entry.column(), entry.column()))
                .reduce(Columns.NONE, Columns::union);
    }

    /** The printed columns with all that their merged cells cover. */
    private static Columns merged(List<SheetRow> rows, List<Merge> merges, Columns printed) {
        int top = rows.get(0).first();
        int bottom = rows.get(rows.size() - 1).last();
        return merges.stream()
                .filter(merge ->
                        merge.firstRow() >= top && merge.firstRow() <= bottom && printed.contains(merge.firstColumn()))
                .map(merge -> new Columns(merge.firstColumn(), merge.lastColumn()))
                .reduce(printed, Columns::union);
    }

    /** Whether most rows have something in a column, whose outer line is left out then. */
    private static boolean isFilled(List<SheetRow> rows, int column) {
        long filled = rows.stream()
                .filter(row -> row.printed().stream().map(SheetEntry::column).anyMatch(each -> each == column))
                .count();
        long all = rows.stream().filter(row -> !row.isBlank()).count();
        return filled * 2 >= all && filled > 0;
    }
}
