package org.gouji.extract.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Page numbers, alone or in a running head. */
final class PageNumber {

    /** In a picture the dashes may be read as something else: 一10一, -2-=. */
    private static final Phrase ALONE =
            Phrase.of("[-–—―·.]*第?\\d{1,4}页?[-–—―·.]*|[-–—―一=_~]{1,3}\\d{1,4}[-–—―一=_~]{1,3}"
                    + "|第\\d{1,4}页,?共\\d{1,4}页|\\d{1,4}/\\d{1,4}");

    /**
     * A number that no letter touches, or that says itself that it is a page's: neither that of 公开01表 nor that of 附表1. One of four
     * digits is a year.
     */
    private static final Pattern WITHIN = Pattern.compile("第(\\d{1,4})页|(?<![\\p{L}\\d.])(\\d{1,3})(?![\\p{L}\\d.])");

    /** A gap wider than this, in parts of the font size, sets a number apart. */
    private static final double GAP = 0.2;

    private PageNumber() {}

    /** Whether a line is nothing but the number of its page. */
    static boolean isIn(String text) {
        return ALONE.is(Texts.fold(text));
    }

    /** The words of a line, its page numbers counted from that page: lines that run along all pages say the same. */
    static String relative(TextLine line, int page) {
        StringBuilder text = new StringBuilder();
        for (TextLine word : line.segments(GAP)) {
            text.append(' ').append(Texts.fold(word.text()));
        }
        Matcher numbers = WITHIN.matcher(text);
        return numbers.replaceAll(found -> {
            String number = found.group(1) == null ? found.group(2) : found.group(1);
            return "#" + (Integer.parseInt(number) - page);
        });
    }
}
