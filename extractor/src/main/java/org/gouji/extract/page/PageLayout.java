package org.gouji.extract.page;

import java.util.List;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;

/**
 * A page taken apart: its tables, and the lines beside them.
 *
 * @param number the page, from 1
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param items tables and lines from top to bottom, of tables side by side each behind its title
 */
record PageLayout(int number, double width, double height, List<Item> items) {

    /** Something that is read as a whole. */
    sealed interface Item {
        Box box();
    }

    /** A line outside tables. */
    record Free(TextLine line) implements Item {
        @Override
        public Box box() {
            return line.box();
        }
    }

    /**
     * A table, or the part of it that this page holds.
     *
     * @param xs where its columns begin and end
     * @param rows how many rows it has
     * @param cells with their text, rows and columns counted on this page
     * @param box around it
     */
    record Tabular(List<Double> xs, int rows, List<Cell> cells, Box box) implements Item {}

    PageLayout with(List<Item> others) {
        return new PageLayout(number, width, height, others);
    }
}
