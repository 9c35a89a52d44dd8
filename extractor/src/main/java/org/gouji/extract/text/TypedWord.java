package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.text.Numbers;

/**
 * What stands between blanks in a line whose columns are set by blanks.
 *
 * @param from the column in which it begins
 * @param to the column behind it
 * @param text what it says
 * @param blanks how many columns are blank before it
 */
record TypedWord(int from, int to, String text, int blanks) {

    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d\\d)?");
    private static final Pattern CODE_PART = Pattern.compile("\\d\\d");
    private static final Pattern ENDS_IN_CHINESE = Pattern.compile("[\\p{IsHan}）]{2}$");
    private static final Pattern BEGINS_IN_CHINESE = Pattern.compile("^[\\p{IsHan}（]{2}");

    boolean isFigure() {
        return Numbers.parse(text).isPresent();
    }

    /** A figure with places, which no code and no number of a row has. */
    boolean isAmount() {
        return Numbers.parse(text).filter(number -> number.scale() > 0).isPresent();
    }

    boolean isLabel() {
        return text.charAt(0) >= Typewriter.FIRST_WIDE;
    }

    /** Whether a label stands so close behind a figure that the blank between them is all that is left of a gap. */
    boolean isPressed(TypedWord before) {
        return blanks == 1 && isLabel() && before.isFigure();
    }

    /** Whether a single blank parts two cells here: nobody sets one behind an amount, or between two Chinese words. */
    boolean isCellBehind(TypedWord before) {
        return blanks == 1
                && (before.isAmount()
                        || (ENDS_IN_CHINESE.matcher(before.text).find()
                                && BEGINS_IN_CHINESE.matcher(text).find()));
    }

    /** With the parts of a code that begins the line, 201 06 01, as one word: its columns are too narrow to be told. */
    static List<TypedWord> withWholeCode(List<TypedWord> words) {
        if (words.size() < 2 || !CODE.matcher(words.get(0).text).matches()) {
            return words;
        }
        int parts = 1;
        while (parts < words.size() && CODE_PART.matcher(words.get(parts).text).matches()) {
            parts++;
        }
        StringBuilder code = new StringBuilder();
        words.subList(0, parts).forEach(word -> code.append(word.text));
        int from = words.get(0).from;
        List<TypedWord> joined = new ArrayList<>();
        joined.add(new TypedWord(from, from + code.length(), code.toString(), words.get(0).blanks));
        joined.addAll(words.subList(parts, words.size()));
        return joined;
    }
}
