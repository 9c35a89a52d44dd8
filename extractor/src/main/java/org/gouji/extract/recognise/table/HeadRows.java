package org.gouji.extract.recognise.table;

import java.util.List;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Says of the rows at the beginning of a grid what they are: title and unit, head, numbers of columns, body. */
final class HeadRows {

    private static final Phrase PREAMBLE =
            Phrase.of(".*表(?:\\(.*\\))?|.*表\\d+|.*公开.{0,6}表.*|.*财决.*|.*(?:单位|部门|名称|机构):.*"
                    + "|.*单位(?:[:：].*)?|.*年度|\\d{4}年.*|.*续表.*|.*\\d{4}年\\d+月.*");

    private static final Phrase YEAR = Phrase.of("(?:20)?\\d\\d年");

    private static final Phrase LABEL = Phrase.of(
            "(?:.*(?:编码|代码|名称|科目编))" + "|(?:收入|支出|决算)?项目|科目|.*分类科目|.*(?:功能|经济)分类|类|款|项|类款项|预算科目|指标|类别|资产类别|内容|编号|单位");

    /** Words that only a head has: a row with one of them and nothing else is no body yet. */
    private static final Phrase HEAD_WORD = Phrase.of("项目|.*科目.*|栏次|收入|支出|.*编码|.*名称|行次|类|款|项");

    private static final Phrase FIRST = Phrase.of("\\D*1\\D*");
    private static final Phrase SECOND = Phrase.of("2(?:\\D.*)?");

    /** In a row of column numbers there are at least so many of them to each that is none. */
    private static final int NUMBERED = 5;

    private HeadRows() {}

    /** Whether a row holds only what stands above a table: its title, 公开01表, 部门：…, 单位：万元. */
    static boolean isPreamble(GridView view, int row) {
        List<String> texts = texts(view, row);
        return !setsYearsSideBySide(texts)
                && texts.stream().allMatch(text -> PREAMBLE.is(Texts.fold(text)) && !isLabelHead(Texts.fold(text)));
    }

    /** Whether a row groups columns by years: 2021年度决算数 | 2022年度预算数. One year alone may be part of a title. */
    private static boolean setsYearsSideBySide(List<String> texts) {
        return texts.size() > 1 && texts.stream().allMatch(text -> YEAR.opens(text) && !text.endsWith("表"));
    }

    /** Whether a row belongs to the head that begins in the row {@code top}. */
    static boolean isPartOfHead(GridView view, int row, int top) {
        return isColumnNumbers(view, row)
                || !isBody(view, row)
                || (row == top && isHeading(view, row) && isPartOfHead(view, row + 1, top));
    }

    /** Whether a row holds one word, as a head over the whole table does where its cells are not merged. */
    private static boolean isHeading(GridView view, int row) {
        List<String> texts = texts(view, row);
        return row + 1 < view.rows()
                && texts.size() == 1
                && !isFigure(texts.get(0))
                && !Words.isCode(texts.get(0))
                && !Words.isTotal(texts.get(0));
    }

    /** Whether this row numbers the columns: 栏次 1 2 3, or 1 2 3 alone. Of a row that says so a number may be misread. */
    static boolean isColumnNumbers(GridView view, int row) {
        List<String> texts = texts(view, row);
        long numbers = texts.stream().filter(Words::isColumnNumber).count();
        long labels = texts.stream().filter(Words::isColumnNumberLabel).count();
        long others = texts.size() - numbers - labels;
        boolean named = texts.stream().anyMatch(text -> text.startsWith("栏"));
        return numbers > 0 && (named ? numbers >= NUMBERED * others : others == 0 && counts(texts));
    }

    private static boolean counts(List<String> texts) {
        List<String> numbers = texts.stream().filter(Words::isColumnNumber).toList();
        return numbers.size() > 1 && FIRST.is(numbers.get(0)) && SECOND.is(numbers.get(1));
    }

    private static boolean isBody(GridView view, int row) {
        List<Cell> cells = view.beginningIn(row);
        List<String> texts = texts(view, row);
        if (texts.isEmpty()) {
            return !cells.isEmpty();
        }
        String first = texts.get(0);
        return (texts.stream().anyMatch(HeadRows::isFigure) && !isMixed(texts))
                || Words.isCode(first)
                || Words.isOrdinal(first)
                || Words.isDots(first)
                || isLonely(view, cells, texts);
    }

    /** Whether a row holds sub-heads, whatever else: some forms print them in the line of the total. */
    private static boolean isMixed(List<String> texts) {
        return texts.contains("基本支出") && texts.contains("项目支出");
    }

    /** Whether a cell prints a number or a dash for none. */
    static boolean isFigure(String text) {
        return Words.looksNumeric(text) || Numbers.isNothing(text) || Numbers.isFault(text);
    }

    /** Whether a row holds only labels of totals, or one label at its beginning, beside cells left blank. */
    private static boolean isLonely(GridView view, List<Cell> cells, List<String> texts) {
        if (texts.size() == cells.size()) {
            return false;
        }
        boolean leftmost = texts.size() == 1
                && view.text(cells.get(0).row(), cells.get(0).column()).equals(texts.get(0));
        return texts.stream().allMatch(Words::isTotal) || (leftmost && !HEAD_WORD.is(Texts.fold(texts.get(0))));
    }

    /** What is printed in a row, from the left, blanks left out. */
    static List<String> texts(GridView view, int row) {
        return view.beginningIn(row).stream()
                .map(cell -> Texts.squeeze(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether the head of a column says that it holds codes or names. */
    static boolean isLabelHead(String leaf) {
        return LABEL.is(leaf);
    }
}
