package org.gouji.extract.recognise.table;

import java.util.regex.Pattern;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Texts;

/** What the text of a single cell can be, in the vocabulary that all statements share. */
final class Words {

    /** A classification code (类 3, 款 5, 项 7 digits), perhaps with its name behind it. */
    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d\\d){0,2}(?!\\d|[.,%]).*");

    /** What the columns 款 and 项 hold. */
    private static final Pattern PIECE_OF_CODE = Pattern.compile("\\d\\d");

    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十]+[、.].*|\\([一二三四五六七八九十]+\\).*");
    private static final Pattern TOTAL = Pattern.compile("(?:本年)?(?:收入|支出|收支)?(?:合计|总计|小计|共计)");
    private static final Pattern DOTS = Pattern.compile("[….·]+");

    /** A number or what was meant as one. */
    private static final Pattern DIGITS = Pattern.compile("[-+(]?\\d[\\d.,\\s]*[%)]?");

    /** 栏次 and what stands in its row: 3, 3=1+2, (1). */
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(?:=[\\d+\\-*/()=.%]+)?");

    private static final Pattern COLUMN_NUMBER_LABEL = Pattern.compile("栏次|栏目|类|款|项|类款项|行次|.*编码|.*名称|项目");

    private static final Pattern PLACEHOLDER = Pattern.compile("[xX×*＊]{2,}.{0,2}|[….·]+|无|空|无数据|不涉及|略|本表为空|空表|本表为空表");

    private Words() {}

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static boolean isPieceOfCode(String text) {
        return PIECE_OF_CODE.matcher(text).matches();
    }

    static boolean isOrdinal(String text) {
        return ORDINAL.matcher(Texts.fold(text)).matches();
    }

    static boolean isTotal(String text) {
        return TOTAL.matcher(Texts.fold(text)).matches();
    }

    static boolean isDots(String text) {
        return DOTS.matcher(text).matches();
    }

    static boolean looksNumeric(String text) {
        return DIGITS.matcher(Texts.fold(text)).matches();
    }

    /** Whether the cell prints that there is nothing, in a dash, in a placeholder or in words. */
    static boolean isNothing(String text) {
        return Numbers.isNothing(text) || PLACEHOLDER.matcher(Texts.fold(text)).matches();
    }

    static boolean isColumnNumber(String text) {
        return COLUMN_NUMBER.matcher(Texts.fold(text)).matches();
    }

    static boolean isColumnNumberLabel(String text) {
        return COLUMN_NUMBER_LABEL.matcher(Texts.fold(text)).matches();
    }
}
