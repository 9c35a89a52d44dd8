package org.gouji.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.pdf.PageLayout.Tabular;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;

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
        List<Double> theirs = next.table().xs();
        return Math.abs(theirs.get(0) - xs.get(0)) < SAME
                && Math.abs(theirs.get(theirs.size() - 1) - xs.get(xs.size() - 1)) < SAME;
    }

    void add(Tabular part, int onPage) {
        List<Double> merged = ColumnMerge.merge(xs, part.table().xs());
        List<Cell> before = ColumnMerge.onto(cells, xs, merged);
        List<Cell> behind = ColumnMerge.onto(cells(part, onPage), part.table().xs(), merged);
        int partRows = part.table().ys().size() - 1;
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

    private static List<Cell> cells(Tabular part, int page) {
        List<Cell> found = new ArrayList<>();
        for (int i = 0; i < part.table().cells().size(); i++) {
            RuledTable.Area area = part.table().cells().get(i);
            RunningText text = new RunningText();
            Box box = null;
            for (TextLine line : part.lines().get(i)) {
                text.append(line);
                box = box == null ? line.box() : box.union(line.box());
            }
            found.add(new Cell(
                    area.row(),
                    area.column(),
                    area.rowSpan(),
                    area.columnSpan(),
                    text.text(),
                    new Provenance.PageRegion(page, box == null ? area.box() : box)));
        }
        return found;
    }
}
