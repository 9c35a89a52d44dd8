package org.gouji.extract.flow;

import java.util.List;
import org.gouji.extract.flow.FlowNode.Merge;

/**
 * Where the cells of a row begin and end, and how they are merged.
 *
 * @param edges the edges of the cells from left to right, in twentieths of a point; one more than there are cells, or none
 *     where the row does not say
 * @param merges how its cells are merged; cells behind the last are not
 */
public record RowShape(List<Integer> edges, List<CellMerge> merges) {

    /** A row that does not say anything. */
    public static final RowShape UNKNOWN = new RowShape(List.of(), List.of());

    public RowShape {
        edges = List.copyOf(edges);
        merges = List.copyOf(merges);
    }

    /**
     * How a cell is merged.
     *
     * @param vertical with the cell above
     * @param continuesLeft whether it is one with the cell before it
     */
    public record CellMerge(Merge vertical, boolean continuesLeft) {
        public static final CellMerge NONE = new CellMerge(Merge.NONE, false);
    }

    CellMerge merge(int cell) {
        return cell < merges.size() ? merges.get(cell) : CellMerge.NONE;
    }
}
