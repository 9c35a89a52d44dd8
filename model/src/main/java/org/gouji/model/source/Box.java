package org.gouji.model.source;

/**
 * A rectangle on a page, in points from the top left corner of the whole sheet, turned as it is shown.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge, not less than {@code x0}
 * @param y1 bottom edge, not less than {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public double centreX() {
        return (x0 + x1) / 2;
    }

    public double centreY() {
        return (y0 + y1) / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    /** Whether a point lies inside or on an edge. */
    public boolean contains(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }
}
