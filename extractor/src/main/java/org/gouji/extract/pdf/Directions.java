package org.gouji.extract.pdf;

import java.util.stream.IntStream;
import org.gouji.extract.page.Turn;

/** Counts in which directions the glyphs of a page run, to find out whether its text was set sideways. */
final class Directions {

    /** Fewer glyphs than this are a stamp or a page number on a page that holds little else. */
    private static final int FEW = 40;

    /** A page is turned where at least this share of its glyphs runs sideways: running heads often do not. */
    private static final double MOST = 0.8;

    /** By clockwise quarter turns that a glyph needs to stand upright. */
    private final int[] glyphs = new int[4];

    /** Counts a glyph that needs so many quarter turns. */
    void add(int quarters) {
        glyphs[quarters]++;
    }

    /** How the page has to be turned, whose size this is in points. */
    Turn turn(double width, double height) {
        int all = IntStream.of(glyphs).sum();
        return IntStream.range(1, glyphs.length)
                .filter(quarters -> glyphs[quarters] >= Math.max(FEW, MOST * all))
                .mapToObj(quarters -> new Turn(quarters, width, height))
                .findFirst()
                .orElse(Turn.NONE);
    }
}
