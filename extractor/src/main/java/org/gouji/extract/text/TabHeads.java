package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gouji.extract.text.Draft.Placed;

/**
 * Finds out how far the heads of a table reach, when all that is left of merged cells is blanks behind them. The numbered
 * columns below, 1 2 3, and the rows themselves show where heads have to stand:
 *
 * <ol>
 *   <li>a row of heads that stands one column left of as many numbered columns is moved over them;
 *   <li>heads of groups are moved over the first heads of the groups below, which repeat: 合计, 合计, 合计;
 *   <li>heads of a second row that stand over no column at all are put under the groups of the first;
 *   <li>a head reaches over the blanks behind it as far as the row below has heads for them, one of the lowest row as far as the
 *       group does under which it stands.
 * </ol>
 */
final class TabHeads {

    /** A total's label reaches to its figure over at least so many blanks in a last row of blocks side by side. */
    private static final int WIDE_LABEL = 4;

    private final List<TextRow> rows;
    private final int width;

    /** How many rows stand before the first with a number. */
    private final int heads;

    private TabHeads(List<TextRow> rows) {
        this.rows = new ArrayList<>(rows);
        this.width = rows.get(0).cells().size();
        int first = 0;
        while (first < rows.size() && !rows.get(first).hasNumber()) {
            first++;
        }
        this.heads = first == rows.size() ? 0 : first;
    }

    /** The cells of the rows in their places. */
    static List<List<Placed>> place(List<TextRow> rows) {
        TabHeads table = new TabHeads(rows);
        if (table.heads > 0) {
            table.shiftOverNumbers();
            table.snapToGroups();
            table.putUnderGroups();
        }
        return table.placed();
    }

    private void shiftOverNumbers() {
        List<Integer> numbered = IntStream.range(0, width)
                .filter(column -> rows.get(heads).isNumeric(column))
                .boxed()
                .toList();
        TextRow first = rows.get(0);
        List<Integer> filled = first.filled();
        List<Integer> behind = filled.subList(Math.min(1, filled.size()), filled.size());
        boolean oneLeft = behind.size() > 1
                && behind.equals(numbered.stream().map(column -> column - 1).toList());
        if (oneLeft) {
            List<Integer> columns = new ArrayList<>(List.of(filled.get(0)));
            columns.addAll(numbered);
            rows.set(0, first.moved(columns));
        }
    }

    private void snapToGroups() {
        if (heads < 2) {
            return;
        }
        TextRow above = rows.get(0);
        TextRow below = rows.get(1);
        List<Integer> groups =
                groups(above).stream().filter(column -> !below.isBlank(column)).toList();
        if (groups.size() < 2) {
            return;
        }
        List<Integer> repeated = below.filled().stream()
                .filter(column -> below.text(column).equals(below.text(groups.get(0))))
                .toList();
        if (repeated.size() == groups.size()) {
            rows.set(
                    0,
                    above.moved(above.filled().stream()
                            .map(column -> groups.contains(column) ? repeated.get(groups.indexOf(column)) : column)
                            .toList()));
        }
    }

    /** The heads that have blanks behind them. */
    private static List<Integer> groups(TextRow row) {
        return row.filled().stream()
                .filter(column -> row.next(column) > column + 1)
                .toList();
    }

    private void putUnderGroups() {
        SortedSet<Integer> used = used();
        List<Integer> slots = new ArrayList<>();
        for (int group : groups(rows.get(0))) {
            List<Integer> columns = List.copyOf(used.subSet(group, rows.get(0).next(group)));
            if (columns.size() > 1) {
                slots.addAll(columns);
            }
        }
        for (int row = 1; row < heads; row++) {
            List<Integer> filled = rows.get(row).filled();
            if (filled.size() == slots.size() && !used.containsAll(filled)) {
                rows.set(row, rows.get(row).moved(slots));
            }
        }
    }

    /** The columns in which something stands below the heads; of the row that numbers them, only the numbers. */
    private SortedSet<Integer> used() {
        TreeSet<Integer> used = new TreeSet<>();
        for (int row = heads; row < rows.size(); row++) {
            for (int column : rows.get(row).filled()) {
                if (row > heads || rows.get(row).isNumeric(column)) {
                    used.add(column);
                }
            }
        }
        return used;
    }

    private List<List<Placed>> placed() {
        List<List<Placed>> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Placed> cells = new ArrayList<>();
            int column = 0;
            while (column < width) {
                int end = end(row, column, placed);
                cells.add(new Placed(
                        column,
                        end - column,
                        rows.get(row).text(column),
                        rows.get(row).line()));
                column = end;
            }
            placed.add(cells);
        }
        return placed;
    }

    /** Behind the last column that a cell reaches over. */
    private int end(int row, int column, List<List<Placed>> above) {
        TextRow cells = rows.get(row);
        int next = cells.next(column);
        if (cells.isBlank(column) || next == column + 1) {
            return column + 1;
        }
        if (row + 1 < rows.size() && !cells.hasNumber()) {
            int limit = row == 0 ? next : Math.min(next, endAbove(above.get(row - 1), column));
            boolean lowest = row > 0 && row == heads - 1;
            return (lowest || headsBelow(rows.get(row + 1), column + 1, limit)) && isHead(row, column)
                    ? limit
                    : column + 1;
        }
        boolean total = row == rows.size() - 1 && !cells.isNumeric(column) && next < width && cells.isNumeric(next);
        return total && next - column > WIDE_LABEL ? next : column + 1;
    }

    /** A row of heads: one of the first, or one with further heads behind blanks. */
    private boolean isHead(int row, int column) {
        return row < heads || rows.get(row).next(column) < width;
    }

    private static int endAbove(List<Placed> above, int column) {
        return above.stream()
                .filter(cell -> cell.column() <= column && column < cell.column() + cell.span() && !cell.isBlank())
                .mapToInt(cell -> cell.column() + cell.span())
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the row below has words, and no numbers, in these columns. */
    private static boolean headsBelow(TextRow below, int from, int to) {
        boolean words = false;
        for (int column = from; column < to; column++) {
            if (below.isNumeric(column)) {
                return false;
            }
            words |= !below.isBlank(column);
        }
        return words;
    }
}
