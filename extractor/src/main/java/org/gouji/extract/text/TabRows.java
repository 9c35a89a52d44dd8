package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.text.Draft.Placed;

/** A table that was written one row a line, its cells parted by tabs. */
final class TabRows {

    /** One line with tabs is no table: it may be a caption with its unit at the right. */
    private static final int MIN_ROWS = 2;

    /** A name on a line below its code is a habit of the tool only where it occurs so often. */
    private static final int MIN_CONTINUED = 3;

    /** More columns than any table has, those that merged cells cover counted. */
    private static final int WIDEST = 500;

    private TabRows() {}

    private static boolean isRow(Line line) {
        return line.text().indexOf('\t') >= 0 && !isTooWide(line);
    }

    /** Whether a line has more cells than a row of any table. */
    static boolean isTooWide(Line line) {
        return line.text().length() > WIDEST
                && line.text().chars().filter(letter -> letter == '\t').count() > WIDEST;
    }

    /** Where the table that begins at a line ends (behind its last line); the line itself where none begins. */
    static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && isRow(lines.get(end))) {
            end++;
        }
        return end - from >= MIN_ROWS ? end : from;
    }

    /** The table in these lines; empty where its columns cannot be told. */
    static Optional<List<List<Placed>>> table(List<Line> lines) {
        List<TextRow> rows = lines.stream().map(TextRow::of).toList();
        if (RepeatedCells.in(rows)) {
            return Optional.of(RepeatedCells.place(levelled(rows)));
        }
        return isRagged(rows)
                ? RaggedTable.place(rows.stream().map(TextRow::placed).toList())
                : Optional.of(TabHeads.place(joinContinued(levelled(rows))));
    }

    /**
     * Whether merged cells were written once, without blanks for the columns that they cover: the rows have different numbers of
     * cells, and not for blanks left out at their ends.
     */
    private static boolean isRagged(List<TextRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> first = rows.get(0).cells();
        boolean uneven = rows.stream().anyMatch(row -> row.cells().size() < width);
        boolean ends = rows.stream()
                .anyMatch(row -> row.cells().size() == width && row.lastFilled() >= 0 && row.isBlank(width - 1));
        return uneven
                && (ends
                        || (first.size() < width && first.stream().noneMatch(String::isEmpty))
                        || OmittedCells.in(rows.stream().map(TextRow::placed).toList()));
    }

    /** The rows, all of the same width. */
    private static List<TextRow> levelled(List<TextRow> rows) {
        int width = rows.stream().mapToInt(TextRow::lastFilled).max().orElse(0) + 1;
        return rows.stream().map(row -> row.resized(width)).toList();
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
