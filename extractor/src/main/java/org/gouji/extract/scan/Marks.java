package org.gouji.extract.scan;

import java.util.List;

/**
 * Takes away marks at the ends of a line that nobody printed: Tesseract likes to end a line with a comma. What is printed there
 * tells, for a mark is low and a letter is not.
 */
final class Marks {

    private static final String MARKS = ",.;:，。、；：·‘’'`_";

    /** Lower than this, in parts of the line's height, ink may be a mark. */
    private static final double LOW = 0.6;

    private Marks() {}

    /**
     * The letters of a line without a first or last one that is a mark where the ink is none.
     *
     * @param pieces the pieces of ink in the line, at least one
     */
    static List<Letter> asPrinted(List<Letter> letters, Area line, List<Area> pieces) {
        int from = 0;
        int to = letters.size();
        if (to > 1 && isMark(letters.get(0)) && !isLow(pieces.get(0), line)) {
            from++;
        }
        if (to - from > 1 && isMark(letters.get(to - 1)) && !isLow(pieces.get(pieces.size() - 1), line)) {
            to--;
        }
        return letters.subList(from, to);
    }

    private static boolean isMark(Letter letter) {
        return MARKS.contains(letter.text());
    }

    private static boolean isLow(Area piece, Area line) {
        return piece.height() < LOW * line.height();
    }
}
