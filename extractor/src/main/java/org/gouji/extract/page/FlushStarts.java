package org.gouji.extract.page;

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
        return line.parted((before, after) -> {
            double room = line.gap(before, after);
            return room > gap || (room > LEAST_GAP && isStart(after));
        });
    }

    private boolean isStart(Glyph glyph) {
        double x = glyph.box().x0();
        return !starts.subSet(x - FLUSH, x + FLUSH).isEmpty();
    }
}
