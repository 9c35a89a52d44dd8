package org.gouji.extract.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts round brackets right that Tesseract takes for others: 教育支出〔类） is （类）, and 因公出国〈(境)费 has one bracket before 境. Brackets
 * of other shapes that stand in pairs, 〔2024〕, stay.
 */
final class Brackets {

    private static final String ROUND_OPEN = "（(";
    private static final String ROUND_CLOSE = "）)";
    private static final String OTHER_OPEN = "〔〈[{<";
    private static final String OTHER_CLOSE = "〕〉]}>";

    private Brackets() {}

    /** The letters of a line with its round brackets. */
    static List<Letter> paired(List<Letter> letters) {
        List<Letter> paired = new ArrayList<>(letters);
        paired.removeIf(letter -> isDoubled(letter, letters));
        int open = -1;
        for (int at = 0; at < paired.size(); at++) {
            String text = paired.get(at).text();
            if (isOf(ROUND_OPEN, text) || isOf(OTHER_OPEN, text)) {
                open = at;
            } else if (open >= 0 && (isOf(ROUND_CLOSE, text) || isOf(OTHER_CLOSE, text))) {
                close(paired, open, at);
                open = -1;
            }
        }
        return paired;
    }

    /** Where one of both is round, both are. */
    private static void close(List<Letter> letters, int open, int at) {
        boolean opensRound = isOf(ROUND_OPEN, letters.get(open).text());
        boolean closesRound = isOf(ROUND_CLOSE, letters.get(at).text());
        if (opensRound && !closesRound) {
            letters.set(at, letters.get(at).as("）"));
        } else if (closesRound && !opensRound) {
            letters.set(open, letters.get(open).as("（"));
        }
    }

    /** Whether the bracket has a second reading right behind it. */
    private static boolean isDoubled(Letter letter, List<Letter> letters) {
        int next = letters.indexOf(letter) + 1;
        return isOf(OTHER_OPEN, letter.text())
                && next < letters.size()
                && isOf(ROUND_OPEN, letters.get(next).text());
    }

    private static boolean isOf(String brackets, String letter) {
        return letter.length() == 1 && brackets.contains(letter);
    }
}
