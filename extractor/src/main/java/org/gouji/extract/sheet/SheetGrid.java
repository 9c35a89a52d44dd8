package org.gouji.extract.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.sheet.Sheet.Columns;
import org.gouji.extract.sheet.Sheet.SheetEntry;
import org.gouji.extract.sheet.Sheet.SheetName;
import org.gouji.extract.sheet.Sheet.SheetRow;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance.SheetCell;

/** Lays the rows of a table out as a grid with its merged cells; of many blank rows, which say nothing, two remain. */
final class SheetGrid {

    private static final int BLANK_ROWS = 2;

    /** A table that is wider keeps only the columns in which something begins. */
    private static final int WIDEST = 256;

    /** The most positions of a grid: ten thousand times a table of the accounts. */
    private static final int LARGEST = 2_000_000;

    private final SheetName name;
    private final int[] rows;
    private final int[] columns;
    private final BitSet taken = new BitSet();
    private final List<Cell> cells = new ArrayList<>();

    private SheetGrid(SheetName name, int[] rows, int[] columns) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * The grid of a table.
     *
     * @param extent the columns that belong to it
     * @throws UnreadableFile where it is too large
     */
    static Grid of(Sheet sheet, List<SheetRow> table, Columns extent) throws UnreadableFile {
        SheetGrid grid = new SheetGrid(sheet.name(), rows(table), columns(table, extent));
        if ((long) grid.rows.length * grid.columns.length > LARGEST) {
            throw new UnreadableFile(Reason.TOO_LARGE, "工作表“" + sheet.name().name() + "”中的表格过大，未予读取");
        }
        Merges merges = new Merges(sheet.merges());
        for (SheetRow row : table) {
            merges.to(row.first());
            grid.printed(row, merges);
        }
        grid.blanks(sheet.merges());
        grid.cells.sort((a, b) -> a.row() == b.row() ? a.column() - b.column() : a.row() - b.row());
        return new Grid(grid.cells);
    }

    private static int[] rows(List<SheetRow> table) {
        return table.stream()
                .flatMapToInt(
                        row -> IntStream.rangeClosed(row.first(), Math.min(row.last(), row.first() + BLANK_ROWS - 1)))
                .toArray();
    }

    private static int[] columns(List<SheetRow> table, Columns extent) {
        if (extent.last() - extent.first() < WIDEST) {
            return IntStream.rangeClosed(extent.first(), extent.last()).toArray();
        }
        return table.stream()
                .flatMap(row -> row.printed().stream())
                .mapToInt(SheetEntry::column)
                .filter(extent::contains)
                .distinct()
                .sorted()
                .toArray();
    }

    private void printed(SheetRow row, Merges merges) {
        for (SheetEntry entry : row.printed()) {
            if (Arrays.binarySearch(columns, entry.column()) >= 0) {
                Merge area = merges.over(entry.column())
                        .orElse(new Merge(row.first(), row.first(), entry.column(), entry.column()));
                SheetCell place =
                        new SheetCell(name.number(), name.name(), row.first(), entry.column(), entry.stored());
                add(area, SheetLines.clean(entry.text()), place);
            }
        }
    }

    /** The cells that are drawn with nothing in them: merged ones, then all other positions. */
    private void blanks(List<Merge> merges) {
        for (Merge merge : merges) {
            if (Arrays.binarySearch(rows, merge.firstRow()) >= 0
                    && Arrays.binarySearch(columns, merge.firstColumn()) >= 0
                    && !isTaken(merge.firstRow(), merge.firstColumn())) {
                add(merge, "", name.place(merge.firstRow(), merge.firstColumn()));
            }
        }
        for (int row : rows) {
            for (int column : columns) {
                if (!isTaken(row, column)) {
                    add(new Merge(row, row, column, column), "", name.place(row, column));
                }
            }
        }
    }

    private void add(Merge area, String text, SheetCell place) {
        int top = from(rows, area.firstRow());
        int left = from(columns, area.firstColumn());
        int bottom = from(rows, area.lastRow() + 1);
        int right = from(columns, area.lastColumn() + 1);
        for (int row = top; row < bottom; row++) {
            taken.set(row * columns.length + left, row * columns.length + right);
        }
        cells.add(new Cell(top, left, bottom - top, right - left, text, place));
    }

    private boolean isTaken(int row, int column) {
        return taken.get(from(rows, row) * columns.length + from(columns, column));
    }

    /** The index of the first of some ascending numbers that is not less than this one. */
    private static int from(int[] numbers, int least) {
        int found = Arrays.binarySearch(numbers, least);
        return found >= 0 ? found : -found - 1;
    }
}
