package org.gouji.testdata.paper;

/**
 * How a table is drawn on a page.
 *
 * @param rules how its lines are made
 * @param repeatHead whether the head is printed again on the next page
 * @param splitRows whether a page may end inside a row
 * @param fontSize in points
 */
public record Look(Rules rules, boolean repeatHead, boolean splitRows, double fontSize) {

    /** How lines are made. */
    public enum Rules {
        /** A stroke for each side of each cell. */
        STROKES,
        /** Thin filled rectangles, as Word exports them. */
        SLIVERS,
        /** One stroke over the whole height or width where no merged cell is in the way, without the outer left and right. */
        OPEN
    }
}
