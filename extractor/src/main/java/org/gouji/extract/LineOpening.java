package org.gouji.extract;

import org.gouji.model.text.Phrase;

/** Lines that begin a text of their own, whatever stands before them. */
public final class LineOpening {

    /** 第一部分, 附件 2, 一、, （一）, 1., ①. */
    private static final Phrase OPENING = Phrase.of("第[一二三四五六七八九十]+(?:部分|章|节)"
            + "|附[件表录]|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)](?![:：])"
            + "|\\d{1,2}(?:[.．](?!\\d)|、)|[①-⑳]|[注图表][：:]");

    private LineOpening() {}

    /** Whether a line, without the white space around it, opens with a heading's number or the like. */
    public static boolean isIn(String line) {
        return OPENING.opens(line);
    }
}
