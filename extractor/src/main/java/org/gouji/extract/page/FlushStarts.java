package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where words begin that stand clear of those before them. What is set flush left below or above such a word is one too, however
 * close the word before it comes: a full column ends right beside the next.
 */
final class FlushStarts {

    /** Words that begin within this many points of each other are set flush. */
    private static final double FLUSH = 0.5;

    /** Less than this, in parts of the font size, is the room between the letters of a word. */
    private static final double LEAST_GAP = 0.35;

    /** In points. */
    private final TreeSet<Double> starts = new TreeSet<>();

    private final double gap;

    private FlushStarts(double gap) {
        this.gap = gap;
    }

    /**
     * The places where words of these lines begin.
     *
     * @param gap what sets words clear of each other, in parts of the font size
     */
    static FlushStarts of(List<TextLine> lines, double gap) {
        FlushStarts flush = new FlushStarts(gap);
        for (TextLine line : lines) {
            List<TextLine> words = line.segments(gap);
            for (TextLine word : words.subList(1, words.size())) {
                flush.starts.add(word.box().x0());
            }
        }
        return flush;
    }

    /** The words of one of the lines. */
    List<TextLine> words(TextLine line) {
        List<TextLine> words = new ArrayList<>();
        for (TextLine word : line.segments(gap)) {
            List<TextLine> parts = word.segments(LEAST_GAP);
            TextLine open = parts.get(0);
            for (TextLine part : parts.subList(1, parts.size())) {
                if (isStart(part)) {
                    words.add(open);
                    open = part;
                } else {
                    open = open.with(part);
                }
            }
            words.add(open);
        }
        return words;
    }

    private boolean isStart(TextLine part) {
        double x = part.box().x0();
        return !starts.subSet(x - FLUSH, x + FLUSH).isEmpty();
    }
}
