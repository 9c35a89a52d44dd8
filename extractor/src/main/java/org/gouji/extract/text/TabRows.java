package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.text.Draft.Placed;

/** A table that was written one row a line, its cells parted by tabs. */
final class TabRows {

    /** One line with tabs is no table: it may be a caption with its unit at the right. */
    private static final int MIN_ROWS = 2;

    /** A name on a line below its code is a habit of the tool only where it occurs so often. */
    private static final int MIN_CONTINUED = 3;

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

    /** The rows of the table in these lines, all of the same width. */
    static List<TextRow> rows(List<Line> lines) {
        List<TextRow> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(TextRow.of(line)));
        int width = rows.stream().mapToInt(TextRow::lastFilled).max().orElse(0) + 1;
        rows.replaceAll(row -> row.resized(width));
        return joinContinued(rows);
    }

    /** The table in these lines. */
    static List<List<Placed>> table(List<Line> lines) {
        return TabHeads.place(rows(lines));
    }

    /** Puts names that stand alone on the line below their code into the last free cell behind it. */
    private static List<TextRow> joinContinued(List<TextRow> rows) {
        List<TextRow> joined = new ArrayList<>();
        int continued = 0;
        for (TextRow row : rows) {
            int last = joined.size() - 1;
            if (last >= 0 && row.continues(joined.get(last))) {
                joined.set(last, joined.get(last).with(joined.get(last).nameColumn(), row.text(0)));
                continued++;
            } else {
                joined.add(row);
            }
        }
        return continued < MIN_CONTINUED ? rows : joined;
    }
}
