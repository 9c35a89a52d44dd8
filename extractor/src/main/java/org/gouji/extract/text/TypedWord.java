package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.extract.LineOpening;
import org.gouji.model.text.Numbers;

/**
 * What stands between blanks in a line whose columns are set by blanks.
 *
 * @param from the column in which it begins
 * @param to the column behind it
 * @param text what it says
 * @param line the line, counted from 0 where its page begins
 */
record TypedWord(int from, int to, String text, int line) {

    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d\\d){0,2}");
    private static final Pattern FIRST_PART = Pattern.compile("\\d{3}(?:\\d\\d)?");
    private static final Pattern CODE_PART = Pattern.compile("\\d\\d");

    /** 310资本性支出: a code that its name has run into. */
    private static final Pattern CODE_AND_NAME = Pattern.compile("^(\\d{3}(?:\\d\\d){0,2})(\\p{IsHan}.*)$");

    /** What numbers an item, and is no figure: (1). */
    private static final Pattern ORDINAL = Pattern.compile("[(（]\\d{1,2}[)）]|\\d{1,2}[.．、]");

    /** The letters of a word are spread out over at most so many columns between two of them. */
    private static final int SPREAD = 4;

    /** A figure, of amounts, counts, rates or codes. */
    boolean isFigure() {
        return Draft.isNumeric(text);
    }

    /** A figure with places, which no code and no number of a row has. */
    boolean isAmount() {
        return Numbers.parse(text).filter(number -> number.scale() > 0).isPresent();
    }

    boolean isCode() {
        return CODE.matcher(text).matches();
    }

    /** A dash, which says that there is nothing. */
    boolean isNothing() {
        return Numbers.isNothing(text);
    }

    boolean isLabel() {
        return !isFigure() && !isNothing();
    }

    boolean overlaps(int begin, int end) {
        return from < end && begin < to;
    }

    boolean overlaps(TypedWord other) {
        return overlaps(other.from, other.to);
    }

    double centre() {
        return (from + to) / 2.0;
    }

    private boolean isLetter() {
        return text.length() == 1 && Character.isIdeographic(text.charAt(0));
    }

    private TypedWord with(TypedWord next) {
        return new TypedWord(from, next.to, text + next.text, line);
    }

    /** The words with what certainly is one word as one: the parts of a code that begins the line, letters that are spread out. */
    static List<TypedWord> whole(List<TypedWord> words) {
        List<TypedWord> whole = new ArrayList<>();
        boolean letters = false;
        for (TypedWord word : words) {
            if (whole.isEmpty()) {
                whole.addAll(word.codeAndName());
                letters = word.isLetter();
                continue;
            }
            TypedWord last = whole.get(whole.size() - 1);
            boolean spread = letters && word.isLetter() && word.from - last.to <= SPREAD;
            boolean item = word.isLabel()
                    && word.from - last.to <= 2
                    && ORDINAL.matcher(last.text).matches();
            if (spread || item || (whole.size() == 1 && last.isBeginOfCode(word))) {
                whole.set(whole.size() - 1, last.with(word));
            } else {
                whole.addAll(word.codeAndName());
            }
            letters = word.isLetter();
        }
        return whole;
    }

    private boolean isBeginOfCode(TypedWord next) {
        return FIRST_PART.matcher(text).matches()
                && CODE_PART.matcher(next.text).matches();
    }

    private List<TypedWord> codeAndName() {
        var glued = CODE_AND_NAME.matcher(text);
        if (!glued.matches()) {
            return List.of(this);
        }
        int cut = from + glued.group(1).length();
        return List.of(new TypedWord(from, cut, glued.group(1), line), new TypedWord(cut, to, glued.group(2), line));
    }

    /** The words of a row, those that one blank parts as one where both are words. */
    static List<TypedWord> cells(List<TypedWord> words) {
        List<TypedWord> cells = new ArrayList<>();
        for (TypedWord word : words) {
            TypedWord last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            boolean joined = last != null
                    && word.from - last.to == 1
                    && last.isLabel()
                    && word.isLabel()
                    && !LineOpening.isIn(word.text);
            if (joined) {
                cells.set(cells.size() - 1, last.with(word));
            } else {
                cells.add(word);
            }
        }
        return cells;
    }
}
