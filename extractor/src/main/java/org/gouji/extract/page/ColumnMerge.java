package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gouji.model.source.Cell;

/** Lays cells of two parts of a table, whose pages draw different lines, over the columns of both. */
final class ColumnMerge {

    /** Two positions nearer than this, in points, are one column's edge. */
    private static final double SAME = 3;

    private ColumnMerge() {}

    static List<Double> merge(List<Double> ours, List<Double> theirs) {
        TreeSet<Double> all = new TreeSet<>(ours);
        for (double x : theirs) {
            Double below = all.floor(x);
            Double above = all.ceiling(x);
            boolean known = (below != null && x - below < SAME) || (above != null && above - x < SAME);
            if (!known) {
                all.add(x);
            }
        }
        return List.copyOf(all);
    }

    /** The share of the inner edges of the part with fewer of them that the other has too; 1 where one has none. */
    static double agreement(List<Double> ours, List<Double> theirs) {
        List<Double> few = ours.size() <= theirs.size() ? ours : theirs;
        List<Double> many = few == ours ? theirs : ours;
        List<Double> inner = few.subList(1, few.size() - 1);
        long shared = inner.stream()
                .filter(x -> Math.abs(many.get(index(x, many)) - x) < SAME)
                .count();
        return inner.isEmpty() ? 1 : (double) shared / inner.size();
    }

    static List<Cell> onto(List<Cell> cells, List<Double> from, List<Double> to) {
        if (from.equals(to)) {
            return cells;
        }
        List<Cell> moved = new ArrayList<>();
        for (Cell cell : cells) {
            int column = index(from.get(cell.column()), to);
            int end = index(from.get(cell.column() + cell.columnSpan()), to);
            if (end > column || !cell.isBlank()) { // the gap between double lines may have no width left
                moved.add(new Cell(
                        cell.row(), column, cell.rowSpan(), Math.max(1, end - column), cell.text(), cell.place()));
            }
        }
        return moved;
    }

    private static int index(double x, List<Double> positions) {
        int best = 0;
        for (int i = 1; i < positions.size(); i++) {
            if (Math.abs(positions.get(i) - x) < Math.abs(positions.get(best) - x)) {
                best = i;
            }
        }
        return best;
    }
}
