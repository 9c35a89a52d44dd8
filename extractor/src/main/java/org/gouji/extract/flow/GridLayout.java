package org.gouji.extract.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.flow.FlowNode.Merge;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;

/** Lays a table out as a grid: columns from what each cell spans, rows from what each cell continues. */
final class GridLayout {

    /** Word itself allows 63 columns; converters write more. A larger span than this is damage. */
    private static final int MAX_SPAN = 256;

    /**
     * A cell of the table as the file has it.
     *
     * @param span how many columns it covers
     * @param merge whether it is one with the cell above
     * @param continuesLeft whether it is one with the cell before it
     */
    record RawCell(int span, Merge merge, boolean continuesLeft, String text) {}

    /**
     * A row as the file has it.
     *
     * @param before how many columns it leaves out at its beginning
     */
    record RawRow(int before, List<RawCell> cells) {}

    private final int number;
    private final List<Cell> cells = new ArrayList<>();

    /** The merged cells that the next row may continue, by first column: where in {@link #cells} they are. */
    private Map<Integer, Integer> open = Map.of();

    private GridLayout(int number) {
        this.number = number;
    }

    /**
     * The cells of a table, without any that only continues another. A cell that claims to continue one of another width, or
     * none at all, stands for itself: no position belongs to two cells, whatever the file says.
     *
     * @param number the number of the table in the document, from 1
     */
    static List<Cell> layOut(int number, List<RawRow> rows) {
        GridLayout table = new GridLayout(number);
        for (int row = 0; row < rows.size(); row++) {
            table.layOut(row, rows.get(row));
        }
        return List.copyOf(table.cells);
    }

    private void layOut(int row, RawRow raw) {
        Map<Integer, Integer> opened = new HashMap<>();
        int column = clip(raw.before());
        for (int i = 0; i < raw.cells().size(); i++) {
            RawCell cell = raw.cells().get(i);
            int span = Math.max(1, clip(cell.span()));
            if (cell.continuesLeft() && i > 0) {
                widenLast(row, column, span);
            } else {
                int index = place(row, column, span, cell, new Provenance.TableCell(number, row + 1, i + 1));
                if (cell.merge() != Merge.NONE) {
                    opened.put(column, index);
                }
            }
            column += span;
        }
        open = opened;
    }

    /** Puts a cell in its place, or makes the one above it taller; says where in {@link #cells} it is. */
    private int place(int row, int column, int span, RawCell cell, Provenance place) {
        Integer above = cell.merge() == Merge.CONTINUES ? open.get(column) : null;
        if (above != null && cells.get(above).columnSpan() == span) {
            Cell taller = cells.get(above);
            cells.set(above, resized(taller, taller.rowSpan() + 1, span));
            return above;
        }
        cells.add(new Cell(row, column, 1, span, cell.text(), place));
        return cells.size() - 1;
    }

    /** Makes the last cell wider, if it is the one that ends where the continuation begins. */
    private void widenLast(int row, int column, int span) {
        int last = cells.size() - 1;
        Cell cell = cells.get(last);
        if (cell.row() == row && cell.rowSpan() == 1 && cell.column() + cell.columnSpan() == column) {
            cells.set(last, resized(cell, 1, cell.columnSpan() + span));
        }
    }

    private static Cell resized(Cell cell, int rowSpan, int columnSpan) {
        return new Cell(cell.row(), cell.column(), rowSpan, columnSpan, cell.text(), cell.place());
    }

    private static int clip(int columns) {
        return Math.max(0, Math.min(columns, MAX_SPAN));
    }
}
