package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.LineJoin;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Sews a table together where a page break cuts it: repeated head rows go, a row cut in two becomes one, a cell that runs over
 * several rows on both pages becomes one.
 */
final class PageSeam {

    /** Dots where a form has lines to spare. */
    private static final Phrase FILLER = Phrase.of("[.…·]+");

    /** A name is short and has no marks; sentences may well end as others do. */
    private static final Phrase NAME = Phrase.of("\\p{IsHan}{3,12}");

    /** Names of one kind share so many last characters, 指标 and one more. */
    private static final int ALIKE = 3;

    private final List<Cell> head;
    private final List<Cell> above;
    private final int rowsAbove;
    private final List<Cell> below;
    private final int rowsBelow;
    private final int dropped;
    private final boolean cut;

    /**
     * A seam.
     *
     * @param head the cells of the table's first part
     * @param above the cells that end with its last row so far
     * @param rowsAbove how many rows it has so far
     * @param below the part that is sewn on, its rows counted from 0
     * @param rowsBelow how many rows that has
     */
    PageSeam(List<Cell> head, List<Cell> above, int rowsAbove, List<Cell> below, int rowsBelow) {
        this.head = head;
        this.above = above;
        this.rowsAbove = rowsAbove;
        this.below = below;
        this.rowsBelow = rowsBelow;
        this.dropped = repeatedRows();
        this.cut = dropped == 0 && rowIsCut();
    }

    int rows() {
        return rowsAbove + rowsBelow - dropped - (cut ? 1 : 0);
    }

    /** The cells at the seam: those above it, as it leaves them, and those below. */
    List<Cell> cells() {
        List<Cell> sewn = new ArrayList<>(above);
        int shift = rowsAbove - dropped - (cut ? 1 : 0);
        for (Cell cell : below) {
            if (cell.row() + cell.rowSpan() <= dropped) {
                continue;
            }
            int partner = cell.row() == dropped ? partner(cell) : -1;
            if (partner >= 0 && (cut || isRunOn(sewn.get(partner), cell))) {
                Cell head = sewn.get(partner);
                sewn.set(partner, joined(head, cell, cell.row() + shift + cell.rowSpan() - head.row()));
            } else {
                sewn.add(new Cell(
                        cell.row() + shift,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        cell.place()));
            }
        }
        return sewn;
    }

    /** How many rows at the top of the part below repeat, word for word, those at the top of the table. */
    private int repeatedRows() {
        int same = 0;
        while (same < Math.min(rowsAbove, rowsBelow)
                && rowText(head, same).equals(rowText(below, same))
                && !rowText(below, same).isEmpty()) {
            same++;
        }
        return same;
    }

    private static List<String> rowText(List<Cell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row)
                .map(cell -> cell.column() + Texts.fold(cell.text()))
                .toList();
    }

    /**
     * Whether the first row below is the rest of the last one above: words go on with words, and what stands above cannot be a
     * figure without its rest; or at least as many cells are complete above, and what fits on one line, a number say, is not
     * there a second time.
     */
    private boolean rowIsCut() {
        boolean torn = false;
        int rest = 0;
        int figures = 0;
        int complete = 0;
        for (Cell cell : below) {
            if (cell.row() == 0) {
                int partner = partner(cell);
                if (partner < 0 || (!cell.isBlank() && !goesOn(above.get(partner), cell))) {
                    return false;
                }
                torn |= isTorn(above.get(partner), cell);
                rest += cell.isBlank() ? 0 : 1;
                figures += isFigure(cell) ? 1 : 0;
                complete += cell.isBlank() && isWhole(above.get(partner)) ? 1 : 0;
            }
        }
        return torn || (rest > 0 && complete >= rest && (figures == 0 || complete > rest));
    }

    /** A printed cell of one row; a taller one goes on below with a blank whether or not the row is cut. */
    private static boolean isWhole(Cell cell) {
        return !cell.isBlank() && cell.rowSpan() == 1;
    }

    private static boolean isFigure(Cell cell) {
        return Numbers.parse(cell.text()).isPresent();
    }

    private static boolean goesOn(Cell head, Cell rest) {
        return !head.isBlank()
                && (!isFigure(rest) || WrappedFigures.goesOn(head.text(), rest.text()))
                && !FILLER.is(Texts.squeeze(rest.text()))
                && !beginsAnew(rest)
                && !endAlike(head.text(), rest.text());
    }

    /** Whether two texts are names of one kind, 社会效益指标 and 生态效益指标: the rest of a name does not end as the name does. */
    private static boolean endAlike(String head, String rest) {
        int same = 0;
        while (same < Math.min(head.length(), rest.length())
                && head.charAt(head.length() - 1 - same) == rest.charAt(rest.length() - 1 - same)) {
            same++;
        }
        return same >= ALIKE && NAME.is(rest);
    }

    /** Codes stand in the first column; further right the same digits may be a whole number. */
    private static boolean isTorn(Cell head, Cell rest) {
        return WrappedFigures.isTorn(head.text(), rest.text())
                || (rest.column() == 0 && WrappedFigures.isTornCode(head.text(), rest.text()));
    }

    /** A text that begins with an ordinal, （3） say, is no rest of another. */
    private static boolean beginsAnew(Cell rest) {
        return !Texts.label(rest.text()).equals(Texts.squeeze(rest.text()));
    }

    /** A cell over several rows goes on where the part below begins with a blank, or with the rest of its words. */
    private boolean isRunOn(Cell head, Cell cell) {
        boolean tall = head.rowSpan() > 1 || cell.rowSpan() > 1;
        return tall && !head.isBlank() && cell.isBlank();
    }

    private int partner(Cell cell) {
        return IntStream.range(0, above.size())
                .filter(i ->
                        above.get(i).column() == cell.column() && above.get(i).columnSpan() == cell.columnSpan())
                .findFirst()
                .orElse(-1);
    }

    private static Cell joined(Cell head, Cell rest, int rowSpan) {
        Cell glued = glued(head, rest);
        if (isFigure(glued)) {
            return new Cell(head.row(), head.column(), rowSpan, head.columnSpan(), glued.text(), head.place());
        }
        StringBuilder text = new StringBuilder(head.text());
        LineJoin.append(text, rest.text());
        return new Cell(head.row(), head.column(), rowSpan, head.columnSpan(), text.toString(), head.place());
    }

    private static Cell glued(Cell head, Cell rest) {
        String text = head.text() + rest.text();
        return new Cell(head.row(), head.column(), head.rowSpan(), head.columnSpan(), text, head.place());
    }
}
