package org.gouji.extract.scan;

import java.util.List;

/**
 * A letter as Tesseract reads it.
 *
 * @param text its character
 * @param from its left edge, in columns of the page
 * @param to its right edge
 * @param confidence how sure the reading is, 0 to 100
 */
record Letter(String text, double from, double to, double confidence) {

    Letter as(String other) {
        return new Letter(other, from, to, confidence);
    }

    Letter sure(double atMost) {
        return new Letter(text, from, to, Math.min(confidence, atMost));
    }

    /** What letters spell. */
    static String text(List<Letter> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }

    /** How sure the least sure of them is; 0 where there are none. */
    static double confidence(List<Letter> letters) {
        return letters.stream().mapToDouble(Letter::confidence).min().orElse(0);
    }
}
