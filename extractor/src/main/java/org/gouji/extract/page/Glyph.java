package org.gouji.extract.page;

import java.util.OptionalInt;
import org.gouji.model.source.Box;

/**
 * A character as it is shown.
 *
 * @param text its Unicode, one or a few characters
 * @param box from its origin to its advance, and from descent to ascent, in points from the top left
 * @param size the font size in points as shown
 * @param confidence how sure it is that a picture shows this character, 0 to 100; empty where the file itself says it
 */
public record Glyph(String text, Box box, double size, OptionalInt confidence) {

    /** The text of a glyph that is printed and has no Unicode, so that what it is part of is no number. */
    public static final String UNREAD = "\uFFFD";

    /** A character that the file itself names. */
    public Glyph(String text, Box box, double size) {
        this(text, box, size, OptionalInt.empty());
    }

    boolean isUnread() {
        return text.equals(UNREAD);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The same character elsewhere. */
    Glyph at(Box other) {
        return new Glyph(text, other, size, confidence);
    }
}
