package org.gouji.model.source;

import java.util.function.UnaryOperator;

/**
 * A piece of a text that stands in one place: a word on a line of a page, a line of a file.
 *
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param place where it stands
 */
public record Span(int start, int end, Provenance place) {

    /**
     * Where the characters from {@code from} to {@code to} of the text stand, as far as they are in this span. On a page the
     * box is cut in proportion, which is exact for the square Chinese characters and for digits.
     */
    Provenance part(int from, int to) {
        int first = Math.max(from, start);
        int last = Math.min(to, end);
        if (first == start && last == end) {
            return place;
        }
        double length = end - start;
        return place.cut((first - start) / length, (last - start) / length);
    }

    /** The same piece with another place. */
    Span placed(UnaryOperator<Provenance> elsewhere) {
        return new Span(start, end, elsewhere.apply(place));
    }
}
