package org.gouji.extract.page;

import org.gouji.model.source.Box;

/**
 * A character as it is shown.
 *
 * @param text its Unicode, one or a few characters
 * @param box from its origin to its advance, and from descent to ascent, in points from the top left
 * @param size the font size in points as shown
 */
public record Glyph(String text, Box box, double size) {

    /** The text of a glyph that is printed and has no Unicode, so that what it is part of is no number. */
    public static final String UNREAD = "\uFFFD";

    boolean isUnread() {
        return text.equals(UNREAD);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The same character elsewhere. */
    Glyph at(Box other) {
        return new Glyph(text, other, size);
    }
}
