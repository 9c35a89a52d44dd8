package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Texts;

/** A table that may go on over page breaks. */
final class RunningTable {

    /** Columns of one table stand at the same place on the next page, give or take this many points. */
    private static final double SAME = 3;

    /** Of the inner column edges of two parts of one table at least this share agree: rows may differ, the form does not. */
    private static final double ALIKE = 0.5;

    /** The cells of the first part, whose first rows a later part may repeat. */
    private List<Cell> head = List.of();

    /** Cells that end above the last row: no page break changes them any more. */
    private List<Cell> settled = new ArrayList<>();

    /** Cells that end with the last row so far. */
    private List<Cell> open = List.of();

    private List<Double> xs = List.of();
    private int rows;
    private int page;

    /** Whether this table of the next page goes on with the one before. */
    boolean takes(Tabular next, int nextPage) {
        if (xs.isEmpty() || nextPage != page + 1) {
            return false;
        }
        List<Double> theirs = next.xs();
        return Math.abs(theirs.get(0) - xs.get(0)) < SAME
                && Math.abs(theirs.get(theirs.size() - 1) - xs.get(xs.size() - 1)) < SAME
                && ColumnMerge.agreement(xs, theirs) >= ALIKE
                && !isCopy(next);
    }

    /** A part that says all of what the first part says, amounts included, is the same table printed twice, not its rest. */
    private boolean isCopy(Tabular next) {
        return texts(next.cells()).equals(texts(head)) && next.cells().stream().anyMatch(RunningTable::isAmount);
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(cell -> Texts.fold(cell.text())).toList();
    }

    /** Heads have numbers too, 1 2 3, but without places. */
    private static boolean isAmount(Cell cell) {
        return Numbers.parse(cell.text()).filter(number -> number.scale() > 0).isPresent();
    }

    void add(Tabular part, int onPage) {
        List<Double> merged = ColumnMerge.merge(xs, part.xs());
        if (!merged.equals(xs)) {
            head = ColumnMerge.onto(head, xs, merged);
            settled = ColumnMerge.onto(settled, xs, merged);
            open = ColumnMerge.onto(open, xs, merged);
        }
        List<Cell> below = ColumnMerge.onto(part.cells(), part.xs(), merged);
        if (rows == 0) {
            head = below;
            rows = part.rows();
            settle(below);
        } else {
            PageSeam seam = new PageSeam(head, open, rows, below, part.rows());
            rows = seam.rows();
            settle(seam.cells());
        }
        xs = merged;
        page = onPage;
    }

    Optional<Block> end() {
        if (rows == 0) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>(settled);
        cells.addAll(open);
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        head = List.of();
        settled = new ArrayList<>();
        open = List.of();
        xs = List.of();
        rows = 0;
        return Optional.of(new Block.Grid(cells));
    }

    private void settle(List<Cell> cells) {
        List<Cell> ending = new ArrayList<>();
        for (Cell cell : cells) {
            (cell.row() + cell.rowSpan() == rows ? ending : settled).add(cell);
        }
        open = ending;
    }
}
