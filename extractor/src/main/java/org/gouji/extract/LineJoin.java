package org.gouji.extract;

import java.util.Set;
import org.gouji.model.text.Phrase;

/** Joins the pieces of a text that a line break, and nothing else, parts. */
public final class LineJoin {

    private static final Set<Character.UnicodeScript> SPACELESS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    private static final Phrase SPACES = Phrase.of("[\\s\\u00a0\\u3000]++");

    private LineJoin() {}

    /** A line without the white space around it: indents and what only justifies it. */
    public static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char letter) {
        return " \t\n\u000b\f\r\u00a0\u3000\ufeff".indexOf(letter) >= 0;
    }

    /** One space for every run of white space, no-break and ideographic spaces included. */
    public static String collapse(CharSequence text) {
        return SPACES.replaceAll(text, " ");
    }

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
        return Character.isLetterOrDigit(character)
                && !Character.isIdeographic(character) // most characters, and cheaper than looking for their script
                && !SPACELESS.contains(Character.UnicodeScript.of(character));
    }
}
