package org.gouji.model.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The Chinese characters that a regular expression names. Every other one is to the expression like any other: classes such as
 * {@code \p{IsHan}}, {@code .} and {@code [^，]} have all of them, the rest of the expression has none.
 */
final class NamedCharacters {

    /** The Chinese characters of the first version of Unicode, which texts are made of. */
    private static final char FIRST = '\u4e00';

    private static final char LAST = '\u9fa5';

    /** They all, as an expression has them in a class. */
    private static final String ALL = "\\u4e00-\\u9fa5";

    /** What names characters in other ways than by writing them down: by number, by name, by the ends of a range. */
    private static final Pattern INDIRECTLY = Pattern.compile("\\\\[uxN0c]|[\u4e00-\u9fa5]-|-[\u4e00-\u9fa5]");

    private static final int WORDS = 4;

    /** A bit for each character that is named, which others share with it. */
    private final long[] bits = new long[WORDS];

    private final char another;

    /** Those of an expression; where that cannot be told, all. */
    NamedCharacters(String regex) {
        String directly = regex.replace(ALL, "");
        if (INDIRECTLY.matcher(directly).find()) {
            Arrays.fill(bits, -1);
        }
        directly.chars().forEach(letter -> bits[word(letter)] |= 1L << letter);
        char free = FIRST;
        while (directly.indexOf(free) >= 0) {
            free++;
        }
        another = free;
    }

    /** A Chinese character that the expression does not write down. */
    char another() {
        return another;
    }

    /** Whether a letter is a Chinese character, and surely none that is named. */
    boolean isOther(char letter) {
        return letter >= FIRST && letter <= LAST && (bits[word(letter)] & 1L << letter) == 0;
    }

    private static int word(int letter) {
        return letter / Long.SIZE % WORDS;
    }
}
