package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.extract.recognise.GridView;
import org.gouji.extract.recognise.table.Column.Role;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Texts;

/**
 * Finds the head of a table: skip a title and a unit inside the grid, go down to the first row of the body, read the cells
 * above every column, say what the columns hold.
 */
final class HeadFinder {

    /** No known form has more rows of head than five; a grid that shows no body in this many rows has none. */
    private static final int MOST_ROWS = 8;

    private static final Pattern PREAMBLE =
            Pattern.compile(".*表(?:\\(.*\\))?|.*表\\d+|.*公开.{0,6}表.*|.*财决.*|.*(?:单位|部门|名称|机构):.*"
                    + "|.*单位(?:[:：].*)?|.*年度|\\d{4}年.*|.*续表.*|.*\\d{4}年\\d+月.*");

    private static final Pattern LABEL = Pattern.compile(
            "(?:.*(?:编码|代码|名称))" + "|(?:收入|支出|决算)?项目|科目|.*分类科目|.*(?:功能|经济)分类|类|款|项|类款项|预算科目|指标|类别|资产类别|内容|编号|单位");

    private static final Pattern LINE = Pattern.compile("行次|序号|行号");
    private static final Pattern NOTE = Pattern.compile("备注|说明|备注说明");

    /** Words that only a head has: a row with one of them and nothing else is no body yet. */
    private static final Pattern HEAD_WORD = Pattern.compile("项目|.*科目.*|栏次|收入|支出|.*编码|.*名称|行次|类|款|项");

    private HeadFinder() {}

    static Head find(GridView view) {
        int top = skipPreamble(view);
        int end = top;
        boolean numbered = false;
        while (end < view.rows() && !numbered && isPartOfHead(view, end)) {
            numbered = isColumnNumbers(view, end);
            end++;
        }
        if (end == top || end - top > MOST_ROWS) {
            return new Head(top, top, List.of());
        }
        List<Column> columns = columns(view, top, end);
        int body = texts(view, end - 1).stream().anyMatch(HeadFinder::isFigure) && !numbered ? end - 1 : end;
        return isHead(columns) ? new Head(top, body, byContent(view, body, columns)) : new Head(top, top, List.of());
    }

    /** Whether what stands above the body names most of the columns; a line of words, cut off by a page break, does not. */
    private static boolean isHead(List<Column> columns) {
        long named = columns.stream().filter(column -> !column.path().isEmpty()).count();
        return named > 1 && named * 2 >= columns.size();
    }

    private static int skipPreamble(GridView view) {
        int row = 0;
        while (row < view.rows() && isPreamble(view, row)) {
            row++;
        }
        return row == view.rows() ? 0 : row;
    }

    /** Whether a row holds only what stands above a table: its title, 公开01表, 部门：…, 单位：万元. */
    static boolean isPreamble(GridView view, int row) {
        List<String> texts = texts(view, row);
        return texts.stream()
                .allMatch(text -> PREAMBLE.matcher(Texts.fold(text)).matches() && !isLabelHead(Texts.fold(text)));
    }

    private static boolean isPartOfHead(GridView view, int row) {
        return isColumnNumbers(view, row) || !isBody(view, row);
    }

    /** Whether this row numbers the columns: 栏次 1 2 3, or 1 2 3 alone. */
    static boolean isColumnNumbers(GridView view, int row) {
        List<String> texts = texts(view, row);
        long numbers = texts.stream().filter(Words::isColumnNumber).count();
        boolean named = texts.stream().anyMatch(text -> text.startsWith("栏"));
        boolean only = texts.stream().allMatch(text -> Words.isColumnNumber(text) || Words.isColumnNumberLabel(text));
        return only && numbers > 0 && (named || counts(texts));
    }

    private static boolean counts(List<String> texts) {
        List<String> numbers = texts.stream().filter(Words::isColumnNumber).toList();
        return numbers.size() > 1
                && numbers.get(0).replaceAll("\\D", "").equals("1")
                && numbers.get(1).replaceAll("\\D.*", "").equals("2");
    }

    private static boolean isBody(GridView view, int row) {
        List<Cell> cells = view.beginningIn(row);
        List<String> texts = texts(view, row);
        if (texts.isEmpty()) {
            return !cells.isEmpty();
        }
        String first = texts.get(0);
        return (texts.stream().anyMatch(HeadFinder::isFigure) && !isMixed(texts))
                || Words.isCode(first)
                || Words.isOrdinal(first)
                || Words.isDots(first)
                || isLonely(view, cells, texts);
    }

    /** Whether a row holds sub-heads, whatever else: some forms print them in the line of the total. */
    private static boolean isMixed(List<String> texts) {
        return texts.contains("基本支出") && texts.contains("项目支出");
    }

    private static boolean isFigure(String text) {
        return Words.looksNumeric(text) || Numbers.isNothing(text);
    }

    /** Whether a row holds only labels of totals, or one label at its beginning, beside cells left blank. */
    private static boolean isLonely(GridView view, List<Cell> cells, List<String> texts) {
        if (texts.size() == cells.size()) {
            return false;
        }
        boolean leftmost = texts.size() == 1
                && view.text(cells.get(0).row(), cells.get(0).column()).equals(texts.get(0));
        return texts.stream().allMatch(Words::isTotal)
                || (leftmost && !HEAD_WORD.matcher(Texts.fold(texts.get(0))).matches());
    }

    private static List<String> texts(GridView view, int row) {
        return view.beginningIn(row).stream()
                .map(cell -> Texts.squeeze(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Column> columns(GridView view, int top, int body) {
        int last = isColumnNumbers(view, body - 1) ? body - 1 : body;
        List<Column> columns = new ArrayList<>();
        int latest = latestYear(view, top, last);
        Cell leafBefore = null;
        for (int column = 0; column < view.columns(); column++) {
            List<Cell> above = above(view, top, last, column);
            Cell leaf = above.isEmpty() ? null : above.get(above.size() - 1);
            if (leaf != null && leaf.equals(leafBefore)) {
                Column previous = columns.remove(columns.size() - 1);
                columns.add(previous.upTo(column));
            } else {
                List<String> path =
                        above.stream().map(cell -> Texts.squeeze(cell.text())).toList();
                columns.add(new Column(column, column, path, HeadPattern.terms(path, latest), role(path)));
            }
            leafBefore = leaf;
        }
        return columns;
    }

    private static int latestYear(GridView view, int top, int last) {
        return HeadPattern.latestYear(IntStream.range(top, last).boxed().flatMap(row -> texts(view, row).stream()));
    }

    private static List<Cell> above(GridView view, int top, int last, int column) {
        List<Cell> found = new ArrayList<>();
        for (int row = top; row < last; row++) {
            view.at(row, column)
                    .filter(cell -> !cell.isBlank() && !isFigure(Texts.squeeze(cell.text())))
                    .filter(cell -> !found.contains(cell))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Role role(List<String> path) {
        String leaf =
                path.isEmpty() ? "" : Texts.fold(path.get(path.size() - 1)).replaceAll("\\(.*\\)$", "");
        if (LINE.matcher(leaf).matches()) {
            return Role.LINE;
        }
        if (NOTE.matcher(leaf).matches()) {
            return Role.NOTE;
        }
        boolean totalBelowLabel =
                Words.isTotal(leaf) && path.size() > 1 && isLabelHead(HeadPattern.fold(path.get(path.size() - 2)));
        return isLabelHead(leaf) || totalBelowLabel ? Role.LABEL : Role.VALUE;
    }

    private static boolean isLabelHead(String leaf) {
        return LABEL.matcher(leaf).matches();
    }

    /** Corrects by what stands below: a column whose head does not say so, but which holds words or codes, holds labels. */
    private static List<Column> byContent(GridView view, int body, List<Column> columns) {
        return columns.stream()
                .map(column ->
                        column.is(Role.VALUE) && holdsLabels(view, body, column) ? column.withRole(Role.LABEL) : column)
                .toList();
    }

    private static boolean holdsLabels(GridView view, int body, Column column) {
        int words = 0;
        int figures = 0;
        for (int row = body; row < view.rows(); row++) {
            Cell cell = view.at(row, column.first()).orElse(null);
            if (cell != null && cell.row() == row && cell.column() >= column.first() && !cell.isBlank()) {
                String text = Texts.squeeze(cell.text());
                boolean word = Words.hasHan(text) && cell.column() + cell.columnSpan() - 1 <= column.last();
                words += word && !Words.isNothing(text) ? 1 : 0;
                figures += Words.looksNumeric(text) ? 1 : 0;
            }
        }
        return words > 1 && words > figures;
    }
}
