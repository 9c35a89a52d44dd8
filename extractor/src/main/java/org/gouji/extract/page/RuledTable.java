package org.gouji.extract.page;

import java.util.List;
import org.gouji.model.source.Box;

/**
 * The lines of a table on one page and the cells between them.
 *
 * @param xs the positions of its upright lines, from left to right
 * @param ys the positions of its level lines, from top to bottom
 * @param cells in order of row, then column
 */
record RuledTable(List<Double> xs, List<Double> ys, List<Area> cells) {

    /** A cell without its text: rows and columns count from 0. */
    record Area(int row, int column, int rowSpan, int columnSpan, Box box) {}

    Box box() {
        return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
    }
}
