package org.gouji.testdata.draw;

import java.io.IOException;
import java.util.List;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Look;

/** Draws borders and text of single cells; points from the bottom left of the page. */
final class CellDrawing {

    private static final double STROKE = 0.5;
    private static final double SLIVER = 0.48;

    private final Ink ink;
    private final Letters letters;
    private final Look look;
    private final double size;
    private final double leading;

    CellDrawing(Ink ink, Letters letters, Look look, double size, double leading) {
        this.ink = ink;
        this.letters = letters;
        this.look = look;
        this.size = size;
        this.leading = leading;
    }

    /** The four sides of a cell; an open table has no side at its outer left and right. */
    void border(double x0, double y0, double x1, double y1, boolean outerLeft, boolean outerRight) throws IOException {
        boolean open = look.rules() == Look.Rules.OPEN;
        side(x0, y0, x1, y0);
        side(x0, y1, x1, y1);
        if (!open || !outerLeft) {
            side(x0, y0, x0, y1);
        }
        if (!open || !outerRight) {
            side(x1, y0, x1, y1);
        }
    }

    private void side(double x0, double y0, double x1, double y1) throws IOException {
        if (look.rules() == Look.Rules.SLIVERS) {
            double half = SLIVER / 2;
            ink.fill(x0 - half, y0 - half, x1 - x0 + SLIVER, y1 - y0 + SLIVER);
        } else {
            ink.line(x0, y0, x1, y1, STROKE);
        }
    }

    /** Lines of text, in the middle between top and bottom. */
    void text(List<String> lines, Cell.Align align, double x0, double y0, double x1, double y1) throws IOException {
        double y = (y0 + y1) / 2 + lines.size() * leading / 2 - size;
        for (String line : lines) {
            double free = x1 - x0 - letters.width(line, size);
            double shift = align == Cell.Align.LEFT ? 0 : align == Cell.Align.RIGHT ? free : free / 2;
            letters.draw(ink, line, size, x0 + shift, y);
            y -= leading;
        }
    }
}
