package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.text.Draft.Placed;

/**
 * A row of a table whose cells are parted by tabs.
 *
 * @param cells the texts, blank where there is none
 * @param line the number of the line in the file
 */
record TextRow(List<String> cells, int line) {

    static TextRow of(Line line) {
        List<String> cells = new ArrayList<>();
        for (String text : line.text().split("\t", -1)) {
            cells.add(Line.strip(text));
        }
        return new TextRow(cells, line.number());
    }

    /** The cells one behind the other. */
    List<Placed> placed() {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> new Placed(column, 1, cells.get(column), line))
                .toList();
    }

    String text(int column) {
        return cells.get(column);
    }

    boolean isBlank(int column) {
        return cells.get(column).isEmpty();
    }

    boolean isNumeric(int column) {
        return Draft.isNumeric(cells.get(column));
    }

    boolean hasNumber() {
        return cells.stream().anyMatch(Draft::isNumeric);
    }

    /** The columns that are not blank. */
    List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(column -> !isBlank(column))
                .boxed()
                .toList();
    }

    int lastFilled() {
        List<Integer> filled = filled();
        return filled.isEmpty() ? -1 : filled.get(filled.size() - 1);
    }

    /** The first column behind this one that is not blank, or the width of the row. */
    int next(int column) {
        int next = column + 1;
        while (next < cells.size() && isBlank(next)) {
            next++;
        }
        return next;
    }

    /** Whether this is but the name to the code that begins the row above. */
    boolean continues(TextRow above) {
        return lastFilled() == 0
                && !isNumeric(0)
                && above.isNumeric(0)
                && above.nameColumn() > 0
                && above.nameColumn() < cells.size() - 1;
    }

    /** The last of the blank cells behind the first cell; 0 where there is none. */
    int nameColumn() {
        return next(0) - 1;
    }

    TextRow with(int column, String text) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column, text);
        return new TextRow(changed, line);
    }

    /** The same texts in other columns: the n-th that is not blank in the n-th of these. */
    TextRow moved(List<Integer> columns) {
        List<String> moved = new ArrayList<>(Collections.nCopies(cells.size(), ""));
        List<Integer> filled = filled();
        for (int i = 0; i < filled.size(); i++) {
            moved.set(columns.get(i), cells.get(filled.get(i)));
        }
        return new TextRow(moved, line);
    }

    TextRow resized(int width) {
        List<String> resized = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        resized.addAll(Collections.nCopies(width - resized.size(), ""));
        return new TextRow(resized, line);
    }
}
