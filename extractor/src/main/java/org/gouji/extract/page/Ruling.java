package org.gouji.extract.page;

/**
 * A straight line along the page's edges, in points from the top left.
 *
 * @param horizontal whether it runs from left to right, else from top to bottom
 * @param at its y where it is horizontal, else its x
 * @param from its left or upper end
 * @param to its right or lower end
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }

    Ruling movedTo(double position) {
        return new Ruling(horizontal, position, from, to);
    }
}
