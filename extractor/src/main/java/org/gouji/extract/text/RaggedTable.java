package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.extract.text.Draft.Placed;

/**
 * A table of which the rows have all their cells, and no cell tells how wide it is: rows with fewer cells are fitted to those
 * with more.
 */
final class RaggedTable {

    /** The label of a closing line reaches over at most this many columns. */
    private static final int MAX_SHIFT = 40;

    /** A table of figures has at most so many rows of heads; a form has more rows of words before its first figure. */
    private static final int MOST_HEADS = 3;

    /** The label of a total covers at most a class, its two parts and the name; a row that is shorter is one of a form. */
    private static final int LONGEST_LABEL = 4;

    /** More columns than any table of figures has. */
    private static final int WIDEST = 60;

    private RaggedTable() {}

    /**
     * The cells in their columns.
     *
     * @param rows the cells of each row, one behind the other
     * @return empty where the columns cannot be told
     */
    static Optional<List<List<Placed>>> place(List<List<Placed>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        int heads = heads(rows);
        boolean figures = width <= WIDEST
                && heads > 0
                && heads <= MOST_HEADS
                && rows.stream().noneMatch(OmittedCells::namesLevels)
                && rows.stream().anyMatch(row -> hasNumber(row) && row.size() == width)
                && rows.stream().filter(RaggedTable::hasNumber).allMatch(row -> row.size() > width - LONGEST_LABEL);
        if (!figures) {
            List<List<Placed>> form = fitted(rows, width);
            return Optional.of(OmittedCells.in(rows) ? OmittedCells.place(form) : form);
        }
        List<List<Placed>> below = rows.subList(heads, rows.size());
        Set<String> numbered = below.stream()
                .filter(row -> row.size() == width)
                .flatMap(List::stream)
                .filter(RaggedTable::isNumber)
                .map(RaggedTable::numbered)
                .collect(Collectors.toSet());
        List<List<Placed>> body =
                below.stream().map(row -> labelled(row, width, numbered)).toList();
        if (!body.stream()
                .flatMap(List::stream)
                .filter(RaggedTable::isAmount)
                .map(RaggedTable::numbered)
                .allMatch(numbered::contains)) {
            return Optional.empty();
        }
        boolean known = rows.get(0).size() == width || rows.get(0).stream().anyMatch(Placed::isBlank);
        return (known
                        ? Optional.of(fitted(rows.subList(0, heads), width))
                        : HeadSpans.place(rows.subList(0, heads), below, width))
                .map(placed -> Stream.concat(placed.stream(), body.stream()).toList());
    }

    /** How many rows stand before the first with a number; none where no row has one. */
    private static int heads(List<List<Placed>> rows) {
        int first = 0;
        while (first < rows.size() && !hasNumber(rows.get(first))) {
            first++;
        }
        return first == rows.size() ? 0 : first;
    }

    private static boolean hasNumber(List<Placed> row) {
        return row.stream().anyMatch(RaggedTable::isNumber);
    }

    /** The column of a number, and whether it is whole as a code is. */
    private static String numbered(Placed number) {
        return number.column() + (number.text().indexOf('.') < 0 ? "" : ".");
    }

    private static boolean isAmount(Placed cell) {
        return isNumber(cell) && cell.text().indexOf('.') >= 0;
    }

    /** A row of figures: where it is short its first cell is wide, or the labels of its two totals so that these stand among amounts. */
    private static List<Placed> labelled(List<Placed> row, int width, Set<String> numbered) {
        int rest = width - row.size();
        List<Integer> labels = IntStream.range(0, row.size())
                .filter(cell -> !row.get(cell).isBlank() && !isNumber(row.get(cell)))
                .boxed()
                .toList();
        if (labels.size() == 2) {
            Optional<List<Placed>> shared = IntStream.rangeClosed(0, rest)
                    .mapToObj(more -> widened(row, Map.of(labels.get(0), more, labels.get(1), rest - more)))
                    .filter(cells -> areAmong(cells, numbered))
                    .findFirst();
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        return widened(row, Map.of(0, rest));
    }

    private static boolean areAmong(List<Placed> row, Set<String> numbered) {
        return row.stream()
                .filter(RaggedTable::isNumber)
                .map(RaggedTable::numbered)
                .allMatch(numbered::contains);
    }

    /** A row of which some cells cover more columns than one. */
    private static List<Placed> widened(List<Placed> row, Map<Integer, Integer> more) {
        List<Placed> widened = new ArrayList<>();
        int column = 0;
        for (int cell = 0; cell < row.size(); cell++) {
            int span = 1 + more.getOrDefault(cell, 0);
            widened.add(row.get(cell).at(column, span));
            column += span;
        }
        return widened;
    }

    private static List<List<Placed>> fitted(List<List<Placed>> rows, int width) {
        int[] numbers = new int[width];
        List<List<Placed>> fitted = new ArrayList<>();
        for (List<Placed> row : rows) {
            List<Placed> placed = fit(row, width, numbers);
            placed.stream().filter(RaggedTable::isNumber).forEach(cell -> numbers[cell.column()]++);
            fitted.add(placed);
        }
        return fitted;
    }

    /**
     * A row over the whole width: the last cell takes the room that is left, or the first where that brings the numbers of a
     * closing line, 总分, under the most numbers.
     *
     * @param numbers how many numbers stand above in each column
     */
    private static List<Placed> fit(List<Placed> row, int width, int[] numbers) {
        List<Placed> figures =
                row.stream().skip(1).filter(RaggedTable::isNumber).toList();
        int shift = 0;
        for (int candidate = 1; candidate <= Math.min(width - row.size(), MAX_SHIFT); candidate++) {
            if (numbersAbove(figures, candidate, numbers) > numbersAbove(figures, shift, numbers)) {
                shift = candidate;
            }
        }
        List<Placed> fitted = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int column = i == 0 ? 0 : i + shift;
            int end = i == row.size() - 1 ? width : i + 1 + shift;
            boolean number = i > 0 && isNumber(row.get(i));
            fitted.add(row.get(i).at(column, number ? 1 : end - column));
        }
        return fitted;
    }

    private static int numbersAbove(List<Placed> figures, int shift, int[] numbers) {
        return figures.stream().mapToInt(cell -> numbers[cell.column() + shift]).sum();
    }

    private static boolean isNumber(Placed cell) {
        return Draft.isNumeric(cell.text());
    }
}
