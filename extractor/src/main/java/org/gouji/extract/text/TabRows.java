package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.text.Draft.Placed;

/** A table that was written one row a line, its cells parted by tabs. */
final class TabRows {

    private static final int MIN_ROWS = 2;

    private TabRows() {}

    private static boolean isRow(Line line) {
        return line.text().indexOf('\t') >= 0;
    }

    /** Where the table that begins at a line ends (behind its last line); the line itself where none begins. */
    static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && isRow(lines.get(end))) {
            end++;
        }
        return end - from >= MIN_ROWS ? end : from;
    }

    /** The table in these lines. */
    static List<List<Placed>> table(List<Line> lines) {
        List<List<Placed>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(cells(line));
        }
        return rows;
    }

    private static List<Placed> cells(Line line) {
        List<Placed> cells = new ArrayList<>();
        for (String text : line.text().split("\t", -1)) {
            cells.add(new Placed(cells.size(), 1, Line.strip(text), line.number()));
        }
        return cells;
    }
}
