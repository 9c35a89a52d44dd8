package org.gouji.extract.page;

import org.gouji.model.source.Box;

/**
 * A straight line along the page's edges, in points from the top left.
 *
 * @param horizontal whether it runs from left to right, else from top to bottom
 * @param at its y where it is horizontal, else its x
 * @param from its left or upper end
 * @param to its right or lower end
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

    /** The line along the longer side of a box, through its middle. */
    static Ruling of(Box box) {
        return box.width() >= box.height()
                ? new Ruling(true, box.centreY(), box.x0(), box.x1())
                : new Ruling(false, box.centreX(), box.y0(), box.y1());
    }

    /** The line as a box without width or height. */
    public Box box() {
        return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
    }

    double length() {
        return to - from;
    }

    Ruling movedTo(double position) {
        return new Ruling(horizontal, position, from, to);
    }
}
