package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;

/**
 * One row of a form.
 *
 * @param row its number in the grid
 * @param cells the cells that cover it, those that begin above it included, from left to right
 */
record Line(int row, List<Cell> cells) {

    static Line of(GridView view, int row) {
        return new Line(row, view.covering(row));
    }

    static List<Line> all(GridView view) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < view.rows(); row++) {
            lines.add(of(view, row));
        }
        return lines;
    }

    /** The cells that begin in this row and print something. */
    List<Cell> own() {
        return cells.stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .toList();
    }

    /** The cells of the row that print something. */
    List<Cell> printed() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** The first cell that prints something. */
    Optional<Cell> first() {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst();
    }

    /** The cells to the right of this one, nearest first. */
    List<Cell> rightOf(Cell cell) {
        return cells.stream().filter(other -> other.column() > cell.column()).toList();
    }

    /** The next cell to the right that prints something. */
    Optional<Cell> next(Cell cell) {
        return rightOf(cell).stream().filter(other -> !other.isBlank()).findFirst();
    }

    /** Whether the people who filled the form in sign here. */
    boolean isSignOff() {
        return cells.stream().anyMatch(cell -> !cell.isBlank() && Labels.isSignOff(cell.text()));
    }
}
