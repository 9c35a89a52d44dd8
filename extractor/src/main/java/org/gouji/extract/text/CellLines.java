package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.extract.LineJoin;
import org.gouji.extract.text.Draft.Placed;

/**
 * A table that was written one cell a line: each cell begins with a tab, a wrapped cell goes on in lines without one, and a
 * blank line ends the row. How wide the cells were is lost; rows with fewer cells are fitted to those with more.
 */
final class CellLines {

    /** A cell may go on over this many lines, blank ones counted; more without a tab are the text behind the table. */
    private static final int MAX_INTERLUDE = 14;

    /** A cell is not wrapped into more lines than fill a page. */
    private static final int MAX_WRAPPED = 60;

    /** The label of a closing line reaches over at most this many columns. */
    private static final int MAX_SHIFT = 40;

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

    /** The table in these lines. */
    static List<List<Placed>> table(List<Line> lines) {
        List<List<Placed>> rows = rows(lines);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] numbers = new int[width];
        List<List<Placed>> fitted = new ArrayList<>();
        for (List<Placed> row : rows) {
            List<Placed> placed = fit(row, width, numbers);
            placed.stream().filter(CellLines::isNumber).forEach(cell -> numbers[cell.column()]++);
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
        List<Placed> figures = row.stream().skip(1).filter(CellLines::isNumber).toList();
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
