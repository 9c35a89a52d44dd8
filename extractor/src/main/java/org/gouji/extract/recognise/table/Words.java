package org.gouji.extract.recognise.table;

import org.gouji.model.text.Numbers;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** What the text of a single cell can be, in the vocabulary that all statements share. */
final class Words {

    /** A classification code (类 3, 款 5, 项 7 digits), perhaps with its name behind it. */
    private static final Phrase CODE = Phrase.of("\\d{3}(?:\\d\\d){0,2}(?!\\d|[.,%]).*");

    /** What the columns 款 and 项 hold. */
    private static final Phrase PIECE_OF_CODE = Phrase.of("\\d\\d");

    private static final Phrase ORDINAL = Phrase.of("[一二三四五六七八九十]+[、.].*|\\([一二三四五六七八九十]+\\).*");
    private static final Phrase TOTAL = Phrase.of("(?:本年)?(?:收入|支出|收支)?(?:合计|总计|小计|共计)");
    private static final Phrase DOTS = Phrase.of("[….·]+");

    /** A number or what was meant as one. */
    private static final Phrase DIGITS = Phrase.of("[-+(]?\\d[\\d.,\\s]*[%)]?");

    /** 栏次 and what stands in its row: 3, 3=1+2, (1). */
    private static final Phrase COLUMN_NUMBER = Phrase.of("\\(?\\d{1,2}\\)?(?:=[\\d+\\-*/()=.%]+)?");

    private static final Phrase COLUMN_NUMBER_LABEL = Phrase.of("栏次|栏目|类|款|项|类款项|行次|.*编码|.*名称|项目");

    private static final Phrase PLACEHOLDER = Phrase.of("[xX×*＊]{2,}.{0,2}|[….·]+|无|空|无数据|不涉及|略|本表为空|空表|本表为空表");

    private Words() {}

    static boolean isCode(String text) {
        return CODE.is(text);
    }

    static boolean isPieceOfCode(String text) {
        return PIECE_OF_CODE.is(text);
    }

    static boolean isOrdinal(String text) {
        return ORDINAL.is(Texts.fold(text));
    }

    static boolean isTotal(String text) {
        return TOTAL.is(Texts.fold(text));
    }

    static boolean isDots(String text) {
        return DOTS.is(text);
    }

    static boolean looksNumeric(String text) {
        return DIGITS.is(Texts.fold(text));
    }

    /** Whether the cell prints that there is nothing, in a dash, in a placeholder or in words. */
    static boolean isNothing(String text) {
        return Numbers.isNothing(text) || PLACEHOLDER.is(Texts.fold(text));
    }

    static boolean isColumnNumber(String text) {
        return COLUMN_NUMBER.is(Texts.fold(text));
    }

    static boolean isColumnNumberLabel(String text) {
        return COLUMN_NUMBER_LABEL.is(Texts.fold(text));
    }
}
