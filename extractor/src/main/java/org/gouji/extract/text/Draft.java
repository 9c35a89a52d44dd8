package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Texts;

/** A table recovered from text, row by row, before blank cells are understood as parts of merged ones. */
final class Draft {

    /**
     * A cell in its place.
     *
     * @param span how many columns it covers
     * @param line the line of the file where it stands
     */
    record Placed(int column, int span, String text, int line) {

        boolean isBlank() {
            return text.isBlank();
        }

        Placed at(int otherColumn, int otherSpan) {
            return new Placed(otherColumn, otherSpan, text, line);
        }
    }

    private Draft() {}

    /** Whether a cell prints a number or a rate. */
    static boolean isNumeric(String text) {
        String squeezed = Texts.fold(text);
        String bare = squeezed.endsWith("%") ? squeezed.substring(0, squeezed.length() - 1) : squeezed;
        return Numbers.parse(bare).isPresent();
    }

    /** The grid: blank cells at the beginning of a row belong to the labels above them. Empty where there are no cells. */
    static Optional<Block.Grid> grid(List<List<Placed>> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int labels = leadingBlanks(rows.get(row));
            for (int i = 0; i < rows.get(row).size(); i++) {
                Placed placed = rows.get(row).get(i);
                if (i >= labels || !continueAbove(cells, row, placed)) {
                    cells.add(new Cell(
                            row,
                            placed.column(),
                            1,
                            placed.span(),
                            placed.text(),
                            new Provenance.TextLine(placed.line())));
                }
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Block.Grid(cells));
    }

    /**
     * How many blank cells stand before the first that is a label; none where a number comes first. In a row left wholly
     * blank only the heading at the side goes on.
     */
    private static int leadingBlanks(List<Placed> row) {
        int blanks = 0;
        while (blanks < row.size() && row.get(blanks).isBlank()) {
            blanks++;
        }
        if (blanks == row.size()) {
            return 1;
        }
        return isNumeric(row.get(blanks).text()) ? 0 : blanks;
    }

    /** Makes the label above this blank cell taller, if there is one of the same width. */
    private static boolean continueAbove(List<Cell> cells, int row, Placed blank) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell above = cells.get(i);
            if (above.column() == blank.column() && above.row() + above.rowSpan() == row) {
                boolean label = !above.isBlank() && !isNumeric(above.text()) && above.columnSpan() == blank.span();
                if (label) {
                    cells.set(i, taller(above));
                }
                return label;
            }
        }
        return false;
    }

    private static Cell taller(Cell cell) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan() + 1, cell.columnSpan(), cell.text(), cell.place());
    }
}
