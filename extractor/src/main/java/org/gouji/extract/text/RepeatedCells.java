package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.extract.text.Draft.Placed;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Phrase;

/**
 * A table in which what stands in a merged cell was written again for each column and row that it covers. In a row of words
 * what repeats side by side is one cell; in a row with numbers only the label that it begins with, that of a total, and what
 * stands below one head: a number below one head only if every row there repeats it, for the parts of a code may be the same. At the
 * beginning of a row, what repeats the row above is left blank.
 */
final class RepeatedCells {

    /** A row of heads has at least so many that differ. */
    private static final int HEADS = 3;

    private static final Phrase TOTAL = Phrase.of(".*(?:合计|总计|小计)");

    /** 款 or 项, which may be the same in one code: 208 05 05. */
    private static final Phrase PART_OF_CODE = Phrase.of("\\d\\d");

    private static final Phrase CODES = Phrase.of("科目|编码|代码");

    private final List<TextRow> rows;

    /** How many rows stand before the first with a number. */
    private final int first;

    /** The row of heads above each row; the first row where there is none. */
    private final int[] headsAbove;

    private final Map<List<Integer>, Boolean> oneBelow = new HashMap<>();

    private RepeatedCells(List<TextRow> rows) {
        this.rows = rows;
        this.first = beforeNumbers(rows);
        this.headsAbove = new int[rows.size()];
        for (int row = 1; row < rows.size(); row++) {
            headsAbove[row] = isHeads(rows.get(row - 1)) ? row - 1 : headsAbove[row - 1];
        }
    }

    /**
     * Whether a table was written so: a row above the first number says something twice, side by side, or the label of a row
     * begins it twice.
     */
    static boolean in(List<TextRow> rows) {
        return IntStream.range(0, beforeNumbers(rows)).mapToObj(rows::get).anyMatch(RepeatedCells::repeats)
                || rows.stream().anyMatch(row -> !row.isBlank(0) && !row.isNumeric(0) && isRepeated(row, 1));
    }

    /** The cells of such a table, all rows of which have the same width. */
    static List<List<Placed>> place(List<TextRow> rows) {
        RepeatedCells table = new RepeatedCells(rows);
        List<List<Placed>> merged =
                IntStream.range(0, rows.size()).mapToObj(table::merged).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> row == 0
                        ? merged.get(row)
                        : withoutRepeats(merged.get(row), merged.get(row - 1), row < table.first))
                .toList();
    }

    private static int beforeNumbers(List<TextRow> rows) {
        int first = 0;
        while (first < rows.size() && !rows.get(first).hasNumber()) {
            first++;
        }
        return first;
    }

    private static boolean repeats(TextRow row) {
        return IntStream.range(1, row.cells().size())
                .anyMatch(column -> !row.isBlank(column) && isRepeated(row, column));
    }

    private static boolean isRepeated(TextRow row, int column) {
        return column < row.cells().size() && row.text(column).equals(row.text(column - 1));
    }

    private static boolean isHeads(TextRow row) {
        return !hasFigure(row)
                && row.filled().stream().map(row::text).distinct().count() >= HEADS;
    }

    /** Whether a row has a number, or a dash in the place of one. */
    private static boolean hasFigure(TextRow row) {
        return row.hasNumber() || row.filled().stream().map(row::text).anyMatch(Numbers::isNothing);
    }

    /** The cells of a row, those that repeat side by side as one. */
    private List<Placed> merged(int at) {
        TextRow row = rows.get(at);
        List<Placed> cells = new ArrayList<>();
        int column = 0;
        while (column < row.cells().size()) {
            int end = column + 1;
            while (end < row.cells().size() && isRepeated(row, end) && goesOn(at, column, end)) {
                end++;
            }
            cells.add(new Placed(column, end - column, row.text(column), row.line()));
            column = end;
        }
        return cells;
    }

    /** Whether a cell that began at a column covers another, where the same is written. */
    private boolean goesOn(int at, int begin, int column) {
        TextRow row = rows.get(at);
        if (row.isBlank(column)) {
            return false;
        }
        if (!hasFigure(row) || (begin == 0 && !row.isNumeric(0)) || TOTAL.is(row.text(column))) {
            return true;
        }
        int heads = headsAbove[at];
        boolean isPart =
                PART_OF_CODE.is(row.text(column)) && CODES.in(rows.get(heads).text(column));
        return isRepeated(rows.get(heads), column)
                && (!row.isNumeric(column)
                        || (!isPart
                                && oneBelow.computeIfAbsent(List.of(heads, column), key -> isOneBelow(heads, column))));
    }

    /** Whether all rows with a number in a column or at its left, below some heads, have the same in both. */
    private boolean isOneBelow(int heads, int column) {
        return IntStream.range(heads + 1, rows.size())
                .takeWhile(row -> headsAbove[row] == heads)
                .filter(row -> rows.get(row).isNumeric(column) || rows.get(row).isNumeric(column - 1))
                .allMatch(row -> isRepeated(rows.get(row), column));
    }

    /**
     * A row with blanks for what stands above in the same columns: for all of it among heads, else for the words that it begins
     * with.
     */
    private static List<Placed> withoutRepeats(List<Placed> row, List<Placed> above, boolean heads) {
        List<Placed> kept = new ArrayList<>();
        boolean begins = true;
        for (Placed cell : row) {
            boolean repeats = !cell.isBlank()
                    && !Draft.isNumeric(cell.text())
                    && above.stream().anyMatch(other -> isSame(cell, other));
            begins &= repeats || cell.isBlank();
            kept.add(repeats && (heads || begins) ? new Placed(cell.column(), cell.span(), "", cell.line()) : cell);
        }
        return begins ? row : kept;
    }

    private static boolean isSame(Placed one, Placed other) {
        return one.column() == other.column()
                && one.span() == other.span()
                && one.text().equals(other.text());
    }
}
