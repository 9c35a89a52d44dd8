package org.gouji.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;

/**
 * Lays a table of a page out as a grid, as browsers do: a cell goes to the first free position of its row and covers what it
 * spans. Where two cells claim a position, the later one is cut. Columns in which no cell begins are taken out: a title
 * that spans a thousand columns over a table of five spans five.
 *
 * <p>Browsers end every cell with its part of the table, head or body. Here a cell goes on where the next part leaves room for
 * it: programs write heads that reach into the body.
 */
final class TableGrid {

    /** What the standard allows a cell to span. */
    private static final int MAX_COLUMN_SPAN = 1000;

    private static final int MAX_COLUMNS = 4 * MAX_COLUMN_SPAN;

    /** The most positions that a table may have: a table of fifty thousand lines and eighty columns. */
    private static final int MAX_POSITIONS = 4_000_000;

    /**
     * A cell as the file has it.
     *
     * @param columnSpan how many columns it claims
     * @param rowSpan how many rows it claims; 0 for all that follow in its part of the table
     */
    record RawCell(int columnSpan, int rowSpan, String text) {}

    /**
     * A row as the file has it.
     *
     * @param rowsLeft how many rows its part of the table has from this one on
     * @param beginsPart whether it is the first of its part
     */
    record RawRow(int rowsLeft, boolean beginsPart, List<RawCell> cells) {}

    private final int number;
    private final int rows;
    private final List<Cell> cells = new ArrayList<>();

    /** By column, the first row that is free again, and the cell that covers the rows before. */
    private int[] free = new int[16];

    private int[] owner = new int[16];

    /** How many columns the rows so far have. */
    private int width;

    private TableGrid(int number, int rows) {
        this.number = number;
        this.rows = rows;
    }

    /**
     * The cells of a table, in order of row, then column.
     *
     * @param number the number of the table in the page, from 1
     * @throws UnreadableFile where the spans make the table larger than any that people have made
     */
    static List<Cell> layOut(int number, List<RawRow> rows) throws UnreadableFile {
        TableGrid grid = new TableGrid(number, rows.size());
        for (int row = 0; row < rows.size(); row++) {
            grid.layOut(row, rows.get(row));
        }
        return grid.withoutEmptyColumns();
    }

    private void layOut(int row, RawRow raw) throws UnreadableFile {
        if (raw.beginsPart() && !leavesRoom(row, raw)) {
            endAll(row);
        }
        int column = 0;
        int printed = 0;
        for (RawCell cell : raw.cells()) {
            int beginning = firstFree(row, column);
            printed += covered(column, beginning) + 1;
            int span = freeRun(row, beginning, Math.max(1, Math.min(cell.columnSpan(), MAX_COLUMN_SPAN)));
            int height = cell.rowSpan() == 0 ? raw.rowsLeft() : Math.min(cell.rowSpan(), rows - row);
            Arrays.fill(free, beginning, beginning + span, row + height);
            Arrays.fill(owner, beginning, beginning + span, cells.size());
            cells.add(new Cell(
                    row, beginning, height, span, cell.text(), new Provenance.TableCell(number, row + 1, printed)));
            column = beginning + span;
            width = Math.max(width, column);
        }
    }

    /** Whether the cells that go on from above and those of the row are together no wider than the rows above. */
    private boolean leavesRoom(int row, RawRow raw) {
        long taken = Arrays.stream(free).filter(until -> until > row).count();
        return taken + raw.cells().stream().mapToLong(RawCell::columnSpan).sum() <= width;
    }

    /** Ends all cells that go on from above with the row before this one. */
    private void endAll(int row) {
        for (int column = 0; column < width; column++) {
            if (free[column] > row) {
                Cell cell = cells.get(owner[column]);
                int height = row - cell.row();
                cells.set(
                        owner[column],
                        new Cell(cell.row(), cell.column(), height, cell.columnSpan(), cell.text(), cell.place()));
                free[column] = row;
            }
        }
    }

    private int firstFree(int row, int from) throws UnreadableFile {
        int column = from;
        while (column < free.length && free[column] > row) {
            column++;
        }
        if (column >= MAX_COLUMNS) {
            throw tooLarge();
        }
        return column;
    }

    /** How many cells from above go on between two columns. */
    private int covered(int from, int to) {
        return (int) Arrays.stream(owner, from, to).distinct().count();
    }

    /** How many of the columns that a cell claims are free; makes room for them. */
    private int freeRun(int row, int column, int claimed) {
        if (column + claimed > free.length) {
            int columns = Math.max(column + claimed, 2 * free.length);
            free = Arrays.copyOf(free, columns);
            owner = Arrays.copyOf(owner, columns);
        }
        int end = column + 1;
        while (end < column + claimed && free[end] <= row) {
            end++;
        }
        return end - column;
    }

    private List<Cell> withoutEmptyColumns() throws UnreadableFile {
        int[] before = beginningsBefore();
        if ((long) rows * before[width] > MAX_POSITIONS) {
            throw tooLarge();
        }
        return cells.stream()
                .map(cell -> {
                    int left = before[cell.column()];
                    int right = before[cell.column() + cell.columnSpan()];
                    return new Cell(cell.row(), left, cell.rowSpan(), right - left, cell.text(), cell.place());
                })
                .toList();
    }

    /** For each column, and for the end of the table, in how many columns before it a cell begins. */
    private int[] beginningsBefore() {
        int[] before = new int[width + 1];
        cells.forEach(cell -> before[cell.column() + 1] = 1);
        Arrays.parallelPrefix(before, Integer::sum);
        return before;
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile(Reason.TOO_LARGE, "网页中的表格展开后过大，未予读取");
    }
}
