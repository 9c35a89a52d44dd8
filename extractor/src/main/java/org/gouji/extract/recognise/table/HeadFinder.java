package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.recognise.GridView;
import org.gouji.extract.recognise.table.Column.Role;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Finds the head of a table: skip a title and a unit inside the grid, go down to the first row of the body, read the cells
 * above every column, say what the columns hold.
 */
final class HeadFinder {

    /** No known form has more rows of head than five; a grid that shows no body in this many rows has none. */
    private static final int MOST_ROWS = 8;

    private static final Phrase LINE = Phrase.of("行次|序号|行号");
    private static final Phrase UNIT = Phrase.of("(?:计量|度量|数量)单位");
    private static final Phrase NOTE = Phrase.of("备注|说明|备注说明");

    private static final Phrase BRACKETS = Phrase.of("\\(.*\\)$");

    /** One character that is no head by itself. */
    private static final Phrase CUT_OFF = Phrase.of("(?![类款项])\\p{IsHan}");

    private HeadFinder() {}

    static Head find(GridView view) {
        int top = skipPreamble(view);
        int end = top;
        boolean numbered = false;
        while (end < view.rows() && !numbered && HeadRows.isPartOfHead(view, end, top)) {
            numbered = HeadRows.isColumnNumbers(view, end);
            end++;
        }
        if (end == top || end - top > MOST_ROWS) {
            return new Head(top, top, List.of());
        }
        List<Column> columns = HeadRepair.align(view, end - 1, columns(view, top, end));
        int body = HeadRows.texts(view, end - 1).stream().anyMatch(HeadRows::isFigure) && !numbered ? end - 1 : end;
        return isHead(columns) ? new Head(top, body, byContent(view, body, columns)) : new Head(top, top, List.of());
    }

    /** Whether what stands above the body names most of the columns; a line of words, cut off by a page break, does not. */
    private static boolean isHead(List<Column> columns) {
        long named = columns.stream().filter(column -> !column.path().isEmpty()).count();
        return named > 1 && named * 2 >= columns.size();
    }

    private static int skipPreamble(GridView view) {
        int row = 0;
        while (row < view.rows() && HeadRows.isPreamble(view, row)) {
            row++;
        }
        return row == view.rows() ? 0 : row;
    }

    private static List<Column> columns(GridView view, int top, int body) {
        int last = HeadRows.isColumnNumbers(view, body - 1) ? body - 1 : body;
        List<Column> columns = new ArrayList<>();
        int latest = latestYear(view, top, last);
        Cell leafBefore = null;
        for (int column = 0; column < view.columns(); column++) {
            List<Cell> above = above(view, top, last, column);
            if (above.isEmpty() && last < body) {
                view.at(last, column).filter(HeadFinder::namesLabels).ifPresent(above::add);
            }
            Cell leaf = above.isEmpty() ? null : above.get(above.size() - 1);
            if (leaf != null && leaf.equals(leafBefore)) {
                Column previous = columns.remove(columns.size() - 1);
                columns.add(previous.upTo(column));
            } else {
                List<String> path = path(above);
                columns.add(new Column(column, column, path, HeadPattern.terms(path, latest), role(path)));
            }
            leafBefore = leaf;
        }
        return columns;
    }

    /** What the cells say, from the top: a single character below a cell as wide is the end of its word, cut off by a line break. */
    private static List<String> path(List<Cell> above) {
        List<String> path = new ArrayList<>();
        Cell before = null;
        for (Cell cell : above) {
            String text = Texts.squeeze(cell.text());
            boolean rest = before != null
                    && before.column() == cell.column()
                    && before.columnSpan() == cell.columnSpan()
                    && CUT_OFF.is(text);
            path.add(rest ? path.remove(path.size() - 1) + text : text);
            before = cell;
        }
        return path;
    }

    /** Whether a cell in the row of the numbers is the head of its column: 类, 款 and 项 beside 栏次, where no cells are merged. */
    private static boolean namesLabels(Cell cell) {
        return HeadRows.isLabelHead(Texts.squeeze(cell.text()));
    }

    private static int latestYear(GridView view, int top, int last) {
        return HeadPattern.latestYear(
                IntStream.range(top, last).boxed().flatMap(row -> HeadRows.texts(view, row).stream()));
    }

    private static List<Cell> above(GridView view, int top, int last, int column) {
        List<Cell> found = new ArrayList<>();
        for (int row = top; row < last; row++) {
            view.at(row, column)
                    .filter(cell -> !cell.isBlank() && !HeadRows.isFigure(Texts.squeeze(cell.text())))
                    .filter(cell -> !found.contains(cell))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Role role(List<String> path) {
        String leaf = path.isEmpty() ? "" : BRACKETS.replaceFirst(Texts.fold(path.get(path.size() - 1)), "");
        if (LINE.is(leaf)) {
            return Role.LINE;
        }
        if (UNIT.is(leaf)) {
            return Role.UNIT;
        }
        if (NOTE.is(leaf)) {
            return Role.NOTE;
        }
        boolean totalBelowLabel = Words.isTotal(leaf)
                && path.size() > 1
                && HeadRows.isLabelHead(HeadPattern.fold(path.get(path.size() - 2)));
        return HeadRows.isLabelHead(leaf) || totalBelowLabel ? Role.LABEL : Role.VALUE;
    }

    /** Corrects by what stands below: a column whose head does not say so, but which holds units, words or codes. */
    private static List<Column> byContent(GridView view, int body, List<Column> columns) {
        List<Column> told = new ArrayList<>();
        for (Column column : columns) {
            told.add(column.withRole(roleByContent(column, printed(view, body, column))));
        }
        for (int at = told.size() - 2; at > 0; at--) {
            Column column = told.get(at);
            Column before = told.get(at - 1);
            boolean betweenLabels = before.is(Role.LABEL) && told.get(at + 1).is(Role.LABEL);
            if (betweenLabels
                    && column.path().isEmpty()
                    && holdsPiecesOfCodes(printed(view, body, column))
                    && printed(view, body, before).stream()
                            .anyMatch(cell -> Words.isCode(Texts.squeeze(cell.text())))) {
                told.remove(at);
                told.set(at - 1, before.upTo(column.last())); // the head of the code does not reach so far
            }
        }
        return told;
    }

    private static Role roleByContent(Column column, List<Cell> cells) {
        if (column.is(Role.LINE) || column.is(Role.NOTE) || column.is(Role.UNIT)) {
            return column.role();
        }
        boolean labels = holdsLabels(column, cells) || (column.path().isEmpty() && holdsCodes(cells));
        return holdsUnits(cells) ? Role.UNIT : labels ? Role.LABEL : column.role();
    }

    /** Codes, beside words at most: a head that was not taken for one, say. */
    private static boolean holdsCodes(List<Cell> cells) {
        List<String> numbers = cells.stream()
                .map(cell -> Texts.squeeze(cell.text()))
                .filter(text -> !Texts.isWorded(text))
                .toList();
        return numbers.size() > 1 && numbers.stream().allMatch(Words::isCode);
    }

    /** Nothing but 款 or 项. */
    private static boolean holdsPiecesOfCodes(List<Cell> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> Words.isPieceOfCode(Texts.squeeze(cell.text())));
    }

    /** The cells of a column below the head that begin in it and print something. */
    private static List<Cell> printed(GridView view, int body, Column column) {
        List<Cell> printed = new ArrayList<>();
        for (int row = body; row < view.rows(); row++) {
            Cell cell = view.at(row, column.first()).orElse(null);
            if (cell != null && cell.row() == row && cell.column() >= column.first() && !cell.isBlank()) {
                printed.add(cell);
            }
        }
        return printed;
    }

    private static boolean holdsUnits(List<Cell> cells) {
        List<String> words = cells.stream()
                .map(Cell::text)
                .filter(text -> !Words.isNothing(Texts.squeeze(text)))
                .toList();
        return !words.isEmpty()
                && words.stream().allMatch(word -> Units.alone(word).isPresent());
    }

    private static boolean holdsLabels(Column column, List<Cell> cells) {
        int words = 0;
        int figures = 0;
        for (Cell cell : cells) {
            String text = Texts.squeeze(cell.text());
            boolean word = Texts.isWorded(text) && cell.column() + cell.columnSpan() - 1 <= column.last();
            words += word && !Words.isNothing(text) ? 1 : 0;
            figures += Words.looksNumeric(text) ? 1 : 0;
        }
        return words > 1 && words > figures;
    }
}
