package org.gouji.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Texts;

/** A grid by position: which cell covers a row and a column. */
public final class GridView {

    private final Grid grid;
    private final Cell[][] cells;

    public GridView(Grid grid) {
        this.grid = grid;
        this.cells = new Cell[grid.rows()][grid.columns()];
        for (Cell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    cells[row][column] = cell;
                }
            }
        }
    }

    public Grid grid() {
        return grid;
    }

    public int rows() {
        return cells.length;
    }

    public int columns() {
        return cells.length == 0 ? 0 : cells[0].length;
    }

    /** The cell that covers this position; empty where the document draws none. */
    public Optional<Cell> at(int row, int column) {
        return row < 0 || row >= rows() || column < 0 || column >= columns()
                ? Optional.empty()
                : Optional.ofNullable(cells[row][column]);
    }

    /** The cells that begin in this row, from the left. */
    public List<Cell> beginningIn(int row) {
        List<Cell> found = new ArrayList<>();
        for (int column = 0; column < columns(); column++) {
            Cell cell = cells[row][column];
            if (cell != null && cell.row() == row && cell.column() == column) {
                found.add(cell);
            }
        }
        return found;
    }

    /** The cells that cover this row, those that begin above it included, from the left; none where there is no such row. */
    public List<Cell> covering(int row) {
        List<Cell> found = new ArrayList<>();
        Cell last = null;
        for (int column = 0; row >= 0 && row < rows() && column < columns(); column++) {
            Cell cell = cells[row][column];
            if (cell != null && (last == null || !isSame(cell, last))) {
                found.add(cell);
                last = cell;
            }
        }
        return found;
    }

    /** The cells that begin in these rows, counted from the first of them. */
    public Grid rows(int from, int to) {
        return new Grid(grid.cells().stream()
                .filter(cell -> cell.row() >= from && cell.row() < to)
                .map(cell -> new Cell(
                        cell.row() - from,
                        cell.column(),
                        Math.min(cell.rowSpan(), to - cell.row()),
                        cell.columnSpan(),
                        cell.text(),
                        cell.place()))
                .toList());
    }

    /** Two cells do not begin at one position. */
    private static boolean isSame(Cell cell, Cell other) {
        return cell.row() == other.row() && cell.column() == other.column();
    }

    /** The text at this position without white space; empty where there is no cell. */
    public String text(int row, int column) {
        return at(row, column).map(cell -> Texts.squeeze(cell.text())).orElse("");
    }
}
