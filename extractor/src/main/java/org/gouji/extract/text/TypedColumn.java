package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A column of a table set by blanks: no two columns cover the same place, because whoever set the text kept what stands beside each
 * other on the page beside each other in the text.
 *
 * @param from where the first of its words begins
 * @param to behind the last of its words
 * @param amounts whether it has figures with places
 * @param figures whether it has figures
 */
record TypedColumn(int from, int to, boolean amounts, boolean figures) {

    /** Labels of so many rows begin where their column does; others are set in the middle of it, or of several. */
    private static final int FLUSH = 3;

    /** Figures of one column are nearer to each other than this, in columns of the text, where their lines are shifted. */
    private static final int CLOSE = 4;

    /** The columns that the words of a table's rows make, from the left. */
    static List<TypedColumn> of(List<List<TypedWord>> rows) {
        List<TypedColumn> columns = new ArrayList<>();
        Map<Integer, Integer> starts = new TreeMap<>();
        for (List<TypedWord> row : rows) {
            for (TypedWord word : row) {
                if (word.isFigure()) {
                    cover(columns, word, true);
                } else if (word.isLabel()) {
                    starts.merge(word.from(), 1, Integer::sum);
                }
            }
        }
        joinWhole(columns, rows);
        List<TypedWord> others = new ArrayList<>();
        for (List<TypedWord> row : rows) {
            for (TypedWord word : row) {
                boolean figure = columns.stream().anyMatch(column -> column.figures() && column.meets(word));
                if (word.isLabel() && starts.get(word.from()) >= FLUSH && !figure) {
                    cover(columns, word, false);
                } else if (word.isLabel()) {
                    others.add(word);
                }
            }
        }
        others.sort(Comparator.comparingInt(TypedWord::from));
        for (TypedWord word : others) {
            if (columns.stream().noneMatch(column -> column.meets(word))) {
                labelsBefore(columns, rows, word)
                        .ifPresentOrElse(
                                column -> columns.set(columns.indexOf(column), column.with(word)),
                                () -> cover(columns, word, false));
            } else if (isOnly(columns, word)) {
                cover(columns, word, false);
            }
        }
        return columns;
    }

    /**
     * Whole numbers are not as wide as amounts, and a line may be shifted against the next: what stands in no row beside figures that
     * are close is in their column.
     */
    private static void joinWhole(List<TypedColumn> columns, List<List<TypedWord>> rows) {
        for (int i = 0; i + 1 < columns.size(); i++) {
            TypedColumn one = columns.get(i);
            TypedColumn next = columns.get(i + 1);
            boolean whole = !one.amounts || !next.amounts;
            boolean together = rows.stream()
                    .anyMatch(row ->
                            row.stream().anyMatch(one::meets) && row.stream().anyMatch(next::meets));
            if (whole && !together && next.from - one.to <= CLOSE) {
                columns.set(i, one.with(next));
                columns.remove(i + 1);
                i--;
            }
        }
    }

    /** The column of labels before a word that is set in the middle of it: one in which its row has no other. */
    private static Optional<TypedColumn> labelsBefore(
            List<TypedColumn> columns, List<List<TypedWord>> rows, TypedWord word) {
        List<TypedWord> row =
                rows.stream().filter(line -> line.contains(word)).findFirst().orElseThrow();
        return columns.stream()
                .filter(column -> column.to <= word.from())
                .reduce((one, other) -> other)
                .filter(column -> !column.figures && row.stream().noneMatch(column::meets));
    }

    /** Whether one column of labels, and no other column, has a word's place. */
    private static boolean isOnly(List<TypedColumn> columns, TypedWord word) {
        List<TypedColumn> met =
                columns.stream().filter(column -> column.meets(word)).toList();
        return met.size() == 1 && !met.get(0).figures();
    }

    private static void cover(List<TypedColumn> columns, TypedWord word, boolean figure) {
        TypedColumn united = new TypedColumn(word.from(), word.to(), word.isAmount(), figure);
        for (TypedColumn column : List.copyOf(columns)) {
            if (column.meets(word)) {
                columns.remove(column);
                united = united.with(column);
            }
        }
        columns.add(united);
        columns.sort(Comparator.comparingInt(TypedColumn::from));
    }

    private TypedColumn with(TypedColumn other) {
        return new TypedColumn(
                Math.min(from, other.from), Math.max(to, other.to), amounts || other.amounts, figures || other.figures);
    }

    boolean meets(TypedWord word) {
        return word.overlaps(from, to);
    }

    /** Whether all of another stands in it. */
    boolean covers(TypedColumn other) {
        return from <= other.from && other.to <= to;
    }

    /** As wide as it is with this word in it too. */
    TypedColumn with(TypedWord word) {
        return new TypedColumn(Math.min(from, word.from()), Math.max(to, word.to()), amounts, figures);
    }
}
