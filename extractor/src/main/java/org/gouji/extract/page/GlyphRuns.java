package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Box;

/**
 * Keeps together what no border parts: the digits of a figure that are drawn one after the other, and a closing mark with what it
 * closes, since it may hang over the edge of its cell. Other glyphs stay alone.
 */
final class GlyphRuns {

    /** Digits of one figure, and closing marks from what they close, are not further apart than this, in parts of the font size. */
    private static final double GAP = 0.2;

    private GlyphRuns() {}

    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !goesOn(glyphs.get(i - 1), glyphs.get(i))) {
                runs.add(glyphs.subList(start, i));
                start = i;
            }
        }
        return runs;
    }

    private static boolean goesOn(Glyph before, Glyph glyph) {
        Box a = before.box();
        Box b = glyph.box();
        double gap = b.x0() - a.x1();
        return ((isOfFigure(before) && isOfFigure(glyph)) || TextLine.isClosing(glyph))
                && Math.abs(gap) <= GAP * glyph.size()
                && Math.abs(a.centreY() - b.centreY()) <= GAP * glyph.size();
    }

    static boolean isOfFigure(Glyph glyph) {
        return isOfFigure(glyph.text().charAt(0));
    }

    static boolean isOfFigure(int character) {
        return (character >= '0' && character <= '9') || character == '.' || character == ',' || character == '-';
    }
}
