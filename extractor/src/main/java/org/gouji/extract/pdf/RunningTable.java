package org.gouji.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.pdf.PageLayout.Tabular;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;

/** A table that may go on over page breaks. */
final class RunningTable {

    /** Columns of one table stand at the same place on the next page, give or take this many points. */
    private static final double SAME = 3;

    private List<Cell> cells = new ArrayList<>();
    private List<Double> xs = List.of();
    private int rows;
    private int page;

    /** Whether this table of the next page goes on with the one before. */
    boolean takes(Tabular next, int nextPage) {
        if (cells.isEmpty() || nextPage != page + 1) {
            return false;
        }
        List<Double> theirs = next.xs();
        return Math.abs(theirs.get(0) - xs.get(0)) < SAME
                && Math.abs(theirs.get(theirs.size() - 1) - xs.get(xs.size() - 1)) < SAME;
    }

    void add(Tabular part, int onPage) {
        List<Double> merged = ColumnMerge.merge(xs, part.xs());
        List<Cell> before = ColumnMerge.onto(cells, xs, merged);
        List<Cell> behind = ColumnMerge.onto(part.cells(), part.xs(), merged);
        int partRows = part.rows();
        if (before.isEmpty()) {
            cells = behind;
            rows = partRows;
        } else {
            PageSeam seam = new PageSeam(before, rows, behind, partRows);
            cells = seam.cells();
            rows = seam.rows();
        }
        xs = merged;
        page = onPage;
    }

    Optional<Block> end() {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Block.Grid grid = new Block.Grid(cells);
        cells = new ArrayList<>();
        xs = List.of();
        rows = 0;
        return Optional.of(grid);
    }
}
