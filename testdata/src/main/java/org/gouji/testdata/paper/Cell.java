package org.gouji.testdata.paper;

/**
 * A cell of a table. Like in HTML, a row lists the cells that begin in it.
 *
 * @param text what is printed
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param align where in the cell the text stands
 */
public record Cell(String text, int columns, int rows, Align align) {

    /** Where in its cell a text stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A cell of one position: numbers to the right, everything else to the left. */
    public static Cell of(String text) {
        boolean number =
                !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || ",.-—%".indexOf(c) >= 0);
        return new Cell(text, 1, 1, number ? Align.RIGHT : Align.LEFT);
    }

    /** A cell with its text in the middle. */
    public static Cell centred(String text, int columns, int rows) {
        return new Cell(text, columns, rows, Align.CENTRE);
    }

    public Cell spanning(int wide, int high) {
        return new Cell(text, wide, high, align);
    }

    public Cell aligned(Align to) {
        return new Cell(text, columns, rows, to);
    }
}
