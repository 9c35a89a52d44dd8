package org.gouji.extract.page;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the cell of a table at a point of the page. */
final class CellIndex {

    private final RuledTable table;
    private final int[] owners;

    CellIndex(RuledTable table) {
        this.table = table;
        int columns = table.xs().size() - 1;
        this.owners = new int[(table.ys().size() - 1) * columns];
        Arrays.fill(owners, -1);
        for (int i = 0; i < table.cells().size(); i++) {
            RuledTable.Area area = table.cells().get(i);
            for (int row = area.row(); row < area.row() + area.rowSpan(); row++) {
                int from = row * columns + area.column();
                Arrays.fill(owners, from, from + area.columnSpan(), i);
            }
        }
    }

    RuledTable table() {
        return table;
    }

    /** The place of the cell in the table's list; -1 where the point is in none. */
    int at(double x, double y) {
        int column = interval(table.xs(), x);
        int row = interval(table.ys(), y);
        return column < 0 || row < 0 ? -1 : owners[row * (table.xs().size() - 1) + column];
    }

    private static int interval(List<Double> edges, double position) {
        int found = Collections.binarySearch(edges, position);
        int edge = found >= 0 ? found : -found - 2;
        return edge < 0 || edge >= edges.size() - 1 ? -1 : edge;
    }
}
