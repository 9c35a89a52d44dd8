package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.extract.LineJoin;
import org.gouji.extract.text.Draft.Placed;

/**
 * A table that was written one cell a line: each cell begins with a tab, a wrapped cell goes on in lines without one, and a
 * blank line ends the row. How wide the cells were is lost.
 */
final class CellLines {

    /** A cell may go on over this many lines, blank ones counted; more without a tab are the text behind the table. */
    private static final int MAX_INTERLUDE = 14;

    /** A cell is not wrapped into more lines than fill a page. */
    private static final int MAX_WRAPPED = 60;

    /** What begins a text of its own, and no further paragraph of a cell. */
    private static final Pattern OWN_TEXT =
            Pattern.compile("^(?:附[件表录]|[注图表][：:]|[说备][明注][：:]|第[一二三四五六七八九十]+部分|\\d{4} ?年度?.*[表告]$)|表$");

    private CellLines() {}

    private static boolean isCell(Line line) {
        return line.text().startsWith("\t") && line.text().indexOf('\t', 1) < 0;
    }

    /** Where the table that begins at a line ends (behind its last line); the line itself where none begins. */
    static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && (isCell(lines.get(end)) || (end > from && belongs(lines, end)))) {
            end++;
        }
        while (end > from && !isCell(lines.get(end - 1)) && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    /** Whether a line that begins no cell is part of the table: a row's end, a wrapped cell, a further paragraph of one. */
    private static boolean belongs(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.isBlank()) {
            return cellFollows(lines, at + 1);
        }
        if (line.text().indexOf('\t') >= 0
                || lines.subList(Math.max(0, at - MAX_WRAPPED), at).stream().noneMatch(CellLines::isCell)) {
            return false;
        }
        boolean wrapped = !isBreak(lines.get(at - 1)) && !beginsPage(line) && !isOwnText(line);
        return wrapped || cellFollows(lines, at);
    }

    private static boolean isBreak(Line line) {
        return line.isBlank() && !isCell(line);
    }

    /** A form feed, or the single space that some tools put in its place. */
    private static boolean beginsPage(Line line) {
        return line.text().startsWith(" ") || line.text().startsWith("\f");
    }

    private static boolean isOwnText(Line line) {
        return OWN_TEXT.matcher(line.stripped()).find();
    }

    private static boolean cellFollows(List<Line> lines, int from) {
        for (Line line : lines.subList(from, Math.min(from + MAX_INTERLUDE, lines.size()))) {
            if (isCell(line)) {
                return true;
            }
            if (!line.isBlank() && (beginsPage(line) || isOwnText(line))) {
                return false;
            }
        }
        return false;
    }

    /** The rows of a table, its cells one behind the other. */
    private static List<List<Placed>> rows(List<Line> lines) {
        List<List<Placed>> rows = new ArrayList<>();
        boolean rowEnds = true;
        for (Line line : lines) {
            if (isCell(line)) {
                if (rowEnds) {
                    rows.add(new ArrayList<>());
                }
                List<Placed> row = rows.get(rows.size() - 1);
                row.add(new Placed(row.size(), 1, line.stripped(), line.number()));
                rowEnds = false;
            } else if (line.isBlank()) {
                rowEnds = true;
            } else {
                addToLast(rows.get(rows.size() - 1), line.stripped(), rowEnds);
                rowEnds = false;
            }
        }
        return rows;
    }

    private static void addToLast(List<Placed> row, String piece, boolean newParagraph) {
        Placed last = row.remove(row.size() - 1);
        StringBuilder text = new StringBuilder(last.text());
        if (newParagraph) {
            text.append('\n').append(piece);
        } else {
            LineJoin.append(text, piece);
        }
        row.add(new Placed(last.column(), last.span(), text.toString(), last.line()));
    }

    /** The table in these lines; empty where its columns cannot be told. */
    static Optional<List<List<Placed>>> table(List<Line> lines) {
        return RaggedTable.place(rows(lines));
    }
}
