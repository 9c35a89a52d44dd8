package org.gouji.extract.scan;

/**
 * A straight line of ink along the page's edges, in pixels.
 *
 * @param level whether it runs from left to right, else from top to bottom
 * @param first its first row, of an upright one its first column
 * @param last its last row or column
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Stroke(boolean level, int first, int last, int from, int to) {

    double at() {
        return (first + last + 1) / 2.0;
    }

    int length() {
        return to - from + 1;
    }

    int thickness() {
        return last - first + 1;
    }

    Stroke upright() {
        return new Stroke(false, first, last, from, to);
    }

    /** Whether this line, give or take some pixels, reaches across or up to a line of the other direction. */
    boolean meets(Stroke other, double reach) {
        return at() >= other.from - reach
                && at() <= other.to + reach
                && other.at() >= from - reach
                && other.at() <= to + reach;
    }

    /** Whether one of its ends stands on a line of the other direction. */
    boolean endsOn(Stroke other, int end, double reach) {
        return Math.abs(other.at() - end) <= reach + other.thickness() / 2.0
                && at() >= other.from - reach
                && at() <= other.to + reach;
    }
}
