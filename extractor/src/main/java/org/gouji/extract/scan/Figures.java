package org.gouji.extract.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Settles on one reading of a line that may hold figures. Tesseract gives wrong digits as surely as right ones, so that a figure
 * counts as read only where two readings of it agree.
 */
final class Figures {

    /** The most that is said for a figure that readings agree on: both may be wrong. */
    private static final double SHARED = 99;

    /** What is said for a figure that only one reading gives. */
    private static final double ALONE = 50;

    private static final Pattern FIGURE = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Everything that is not of a figure. */
    private static final Pattern WORDS = Pattern.compile("[^\\d.,%]+");

    /** Full width and half width of the marks that figures have. */
    private static final String FULL = "０１２３４５６７８９．，％－＋（）—–";

    private static final String HALF = "0123456789.,%-+()--";

    private Figures() {}

    /** Whether there is any digit. */
    static boolean any(List<Letter> letters) {
        return DIGIT.matcher(plain(Letter.text(letters))).find();
    }

    /** Whether a line is one figure and nothing else. */
    static boolean isOne(List<Letter> letters) {
        return FIGURE.matcher(plain(Letter.text(letters))).matches();
    }

    /** Whether two readings give the same figures in the same order. */
    static boolean agree(List<Letter> one, List<Letter> other) {
        return figures(one).equals(figures(other));
    }

    /** What a line with words and figures says, read twice: where the figures differ none of them is sure. */
    static List<Letter> settle(List<Letter> first, List<Letter> again) {
        return !any(first) || agree(first, again) ? first : doubted(first, ALONE);
    }

    /**
     * What a line says that may be one figure: the figure that two readings agree on; else one that a single reading gives, if it has
     * as many characters as there are pieces of ink; else what the first reading gives.
     *
     * @param readings in the order in which they are trusted
     * @param pieces how many pieces of ink there are; more than characters, and something was overlooked, a point say
     */
    static List<Letter> settle(List<List<Letter>> readings, int pieces) {
        Optional<List<Letter>> agreed = agreed(readings, pieces);
        if (agreed.isPresent()) {
            return doubted(halfWidth(agreed.get()), SHARED);
        }
        return first(readings, one -> isOne(one) && one.size() == pieces)
                .or(() -> first(readings, one -> isOne(one) && isShared(one, readings)))
                .map(one -> doubted(halfWidth(one), ALONE))
                .orElseGet(() -> doubted(readings.get(0), ALONE));
    }

    /** The figure that two readings agree on, if it has a character for every piece of ink and no other two agree on another. */
    static Optional<List<Letter>> agreed(List<List<Letter>> readings, int pieces) {
        List<List<Letter>> shared = readings.stream()
                .filter(one -> isOne(one) && !overlooks(one, pieces) && isShared(one, readings))
                .toList();
        return shared.stream()
                .filter(one -> shared.stream().allMatch(other -> agree(one, other)))
                .max(Comparator.comparingDouble(Letter::confidence));
    }

    private static Optional<List<Letter>> first(List<List<Letter>> readings, Predicate<List<Letter>> wanted) {
        return readings.stream().filter(wanted).findFirst();
    }

    private static boolean isShared(List<Letter> figure, List<List<Letter>> readings) {
        return readings.stream()
                        .filter(other -> isOne(other) && agree(figure, other))
                        .count()
                > 1;
    }

    /** A percent sign may be printed in several pieces. */
    private static boolean overlooks(List<Letter> figure, int pieces) {
        return pieces > figure.size() && !plain(Letter.text(figure)).endsWith("%");
    }

    /** The letters of one figure, in half width. */
    private static List<Letter> halfWidth(List<Letter> letters) {
        return letters.stream().map(letter -> letter.as(plain(letter.text()))).toList();
    }

    /** The same letters, its digits no surer than this. */
    private static List<Letter> doubted(List<Letter> letters, double atMost) {
        List<Letter> doubted = new ArrayList<>();
        for (Letter letter : letters) {
            doubted.add(any(List.of(letter)) ? letter.sure(atMost) : letter);
        }
        return doubted;
    }

    private static List<String> figures(List<Letter> letters) {
        return List.of(WORDS.split(plain(Letter.text(letters)).strip(), 0)).stream()
                .filter(figure -> DIGIT.matcher(figure).find())
                .toList();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = FULL.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, HALF.charAt(at));
            }
        }
        return plain.toString();
    }
}
