package org.gouji.extract.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns of a table whose rows each say where the edges of their cells stand: an edge of any row is a boundary between
 * columns, and a cell spans the columns between its edges.
 */
public final class GridColumns {

    /** Edges nearer than this, in twentieths of a point, look like one line; those of one row are never one. */
    private static final int SNAP = 20;

    /** The column that begins at an edge. */
    private final Map<Integer, Integer> columns = new HashMap<>();

    private GridColumns() {}

    /**
     * The columns of a table.
     *
     * @param rows the edges of each row's cells, in twentieths of a point
     */
    public static GridColumns of(List<List<Integer>> rows) {
        TreeMap<Integer, BitSet> rowsByEdge = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int edge : ascending(rows.get(row))) {
                rowsByEdge.computeIfAbsent(edge, unused -> new BitSet()).set(row);
            }
        }
        GridColumns grid = new GridColumns();
        int column = -1;
        int first = 0;
        BitSet taken = new BitSet();
        for (Map.Entry<Integer, BitSet> edge : rowsByEdge.entrySet()) {
            if (column < 0 || edge.getKey() - first > SNAP || taken.intersects(edge.getValue())) {
                column++;
                first = edge.getKey();
                taken.clear();
            }
            taken.or(edge.getValue());
            grid.columns.put(edge.getKey(), column);
        }
        return grid;
    }

    /** How many columns a row leaves out at its beginning. */
    public int before(List<Integer> edges) {
        return edges.isEmpty() ? 0 : columns.get(edges.get(0));
    }

    /** How many columns each cell of a row spans; 0 for a cell without width. */
    public List<Integer> spans(List<Integer> edges) {
        List<Integer> ascending = ascending(edges);
        List<Integer> spans = new ArrayList<>();
        for (int i = 1; i < ascending.size(); i++) {
            spans.add(columns.get(ascending.get(i)) - columns.get(ascending.get(i - 1)));
        }
        return spans;
    }

    /** Edges with any that would go back put where the one before is. */
    private static List<Integer> ascending(List<Integer> edges) {
        List<Integer> ascending = new ArrayList<>();
        for (int edge : edges) {
            ascending.add(ascending.isEmpty() ? edge : Math.max(edge, ascending.get(ascending.size() - 1)));
        }
        return ascending;
    }
}
