package org.gouji.extract.page;

import java.util.List;
import org.gouji.extract.LineJoin;

/** Puts the lines of a cell together again. */
final class CellText {

    /** What a cell keeps free between its lines and its text, left and right together, in points; Word's default is 10.8. */
    private static final double PADDING = 12;

    private CellText() {}

    /**
     * The text of a cell. A figure that the cell is too narrow for is wrapped between its digits and becomes one again; two
     * figures below each other in a wide cell stay two.
     *
     * @param width of the cell, in points
     */
    static String of(List<TextLine> lines, double width) {
        StringBuilder text = new StringBuilder();
        TextLine last = null;
        for (TextLine line : lines) {
            RunningText piece = new RunningText();
            piece.append(line);
            if (last == null || isWrappedFigure(last, line, width)) {
                text.append(piece.text());
            } else {
                LineJoin.append(text, piece.text());
            }
            last = line;
        }
        return text.toString();
    }

    private static boolean isWrappedFigure(TextLine line, TextLine next, double width) {
        Glyph end = line.glyphs().get(line.glyphs().size() - 1);
        Glyph start = next.glyphs().get(0);
        double least = line.box().width() + start.box().width(); // one more glyph, and it would not have fitted
        return GlyphRuns.isOfFigure(end)
                && GlyphRuns.isOfFigure(start)
                && least > width - PADDING
                && least > next.box().width();
    }
}
