package org.gouji.extract.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many codes the ranges of a font's map to Unicode span. PDFBox writes down every one of them: a line of thirty characters can
 * claim thousands of millions.
 */
final class MapRanges {

    private static final String BEGIN = "beginbfrange";
    private static final String END = "endbfrange";

    /** A list of meanings, as long as it is; or the first and the last code of a range, with what the first one means. */
    private static final Pattern LIST_OR_RANGE =
            Pattern.compile("\\[[^\\]]*+|<([0-9A-Fa-f\\s]*+)>\\s*+<([0-9A-Fa-f\\s]*+)>\\s*+<[^>]*+");

    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final int HEXADECIMAL = 16;

    /** Longer codes than of four bytes there are none; what stands before them, if anything, is not looked at. */
    private static final int DIGITS = 2 * Integer.BYTES;

    private MapRanges() {}

    /** The codes of all ranges together, those that lie in several as often. */
    static long codes(String map) {
        long codes = 0;
        for (int from = map.indexOf(BEGIN); from >= 0; from = map.indexOf(BEGIN, from + 1)) {
            int end = map.indexOf(END, from);
            codes += codesOfSection(map.substring(from, end < 0 ? map.length() : end));
        }
        return codes;
    }

    private static long codesOfSection(String section) {
        long codes = 0;
        Matcher range = LIST_OR_RANGE.matcher(section);
        while (range.find()) {
            if (range.group(1) != null) {
                codes += Math.max(0, code(range.group(2)) - code(range.group(1)) + 1);
            }
        }
        return codes;
    }

    private static long code(String digits) {
        String known = SPACE.matcher(digits).replaceAll("");
        String end = known.substring(Math.max(0, known.length() - DIGITS));
        return end.isEmpty() ? 0 : Long.parseLong(end, HEXADECIMAL);
    }
}
