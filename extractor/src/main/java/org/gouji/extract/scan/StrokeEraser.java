package org.gouji.extract.scan;

import java.util.List;

/** Takes ruled lines off a page. Where a letter crosses or touches a line its ink stays. */
final class StrokeEraser {

    /** The blur of a line's edges, in pixels on either side. */
    private static final int EDGE = 1;

    /** Ink that runs on beyond the line by more than this many pixels is a letter's. */
    private static final int BEYOND = 2;

    private final GreyImage image;
    private final Ink ink;

    private StrokeEraser(GreyImage image, Ink ink) {
        this.image = image;
        this.ink = ink;
    }

    /** Makes the lines white, in the picture and in its ink. */
    static void erase(List<Stroke> strokes, GreyImage image, Ink ink) {
        StrokeEraser eraser = new StrokeEraser(image, ink);
        strokes.forEach(eraser::erase);
    }

    private void erase(Stroke stroke) {
        int first = stroke.first() - EDGE;
        int last = stroke.last() + EDGE;
        for (int along = stroke.from() - EDGE; along <= stroke.to() + EDGE; along++) {
            boolean letter = runsOn(stroke, along, first, -1) || runsOn(stroke, along, last, 1);
            if (!letter) {
                for (int across = first; across <= last; across++) {
                    whiten(stroke, along, across);
                }
            }
        }
    }

    /** Whether ink goes on from a line's edge without a break. */
    private boolean runsOn(Stroke stroke, int along, int edge, int step) {
        for (int beyond = 0; beyond <= BEYOND; beyond++) {
            if (!dark(stroke, along, edge + step * beyond)) {
                return false;
            }
        }
        return true;
    }

    private boolean dark(Stroke stroke, int along, int across) {
        int x = stroke.level() ? along : across;
        int y = stroke.level() ? across : along;
        return isInside(x, y) && ink.at(x, y);
    }

    private void whiten(Stroke stroke, int along, int across) {
        int x = stroke.level() ? along : across;
        int y = stroke.level() ? across : along;
        if (isInside(x, y)) {
            image.set(x, y, GreyImage.WHITE);
            ink.clear(x, y);
        }
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && y >= 0 && x < ink.width() && y < ink.height();
    }
}
