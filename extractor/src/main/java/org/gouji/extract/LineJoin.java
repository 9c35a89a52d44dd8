package org.gouji.extract;

import java.util.Set;

/** Joins the pieces of a text that a line break, and nothing else, parts. */
public final class LineJoin {

    private static final Set<Character.UnicodeScript> SPACELESS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    private LineJoin() {}

    /** Appends a piece: behind or before Chinese directly, between two words or numbers with a space. */
    public static void append(StringBuilder text, String piece) {
        if (needsSpace(text, piece)) {
            text.append(' ');
        }
        text.append(piece);
    }

    /** Whether a space has to stand between a text and the piece that follows it. */
    public static boolean needsSpace(CharSequence text, CharSequence piece) {
        return text.length() > 0
                && piece.length() > 0
                && isWord(text.charAt(text.length() - 1))
                && isWord(piece.charAt(0));
    }

    /** Whether a character belongs to a script, or is a digit, that is written with spaces between words. */
    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) && !SPACELESS.contains(Character.UnicodeScript.of(character));
    }
}
