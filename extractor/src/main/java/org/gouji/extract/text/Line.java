package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.source.Provenance;

/**
 * A line of a text file.
 *
 * @param number of the line in the file, from 1
 * @param text its characters without the line break; a form feed at the beginning of a page is kept
 */
record Line(int number, String text) {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u3000\\ufeff]+|[\\s\\u00a0\\u3000\\ufeff]+$");

    /** More blanks than a typesetter puts into a sentence. */
    private static final Pattern FAR_APART = Pattern.compile("[ \\u00a0]{6,}|\\u3000{3,}");

    /** What a Chinese character is wide, in quarters of itself. Letters and digits are half as wide. */
    static final int FULL_WIDTH = 4;

    private static final int HALF_WIDTH = 2;

    /** The space that a typesetter puts between Chinese and digits. */
    private static final int SPACE_WIDTH = 1;

    private static final int LAST_NARROW = 0x2000;

    /** A label and two numbers could be a row of a table; a label and one number need not be. */
    private static final int TORN_CELLS = 3;

    static List<Line> split(String text) {
        String[] texts = BREAK.split(text, -1);
        List<Line> lines = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            lines.add(new Line(i + 1, texts[i]));
        }
        return lines;
    }

    boolean isBlank() {
        return strip(text).isEmpty();
    }

    String stripped() {
        return strip(text);
    }

    Provenance.TextLine place() {
        return new Provenance.TextLine(number);
    }

    /** The width of the stripped line as set in type, in quarters of a Chinese character. */
    int width() {
        return width(stripped());
    }

    static int width(String text) {
        return text.chars()
                .map(character -> character == ' ' ? SPACE_WIDTH : character < LAST_NARROW ? HALF_WIDTH : FULL_WIDTH)
                .sum();
    }

    /** Whether this looks like a row of a table whose columns are lost: a label with several numbers behind it. */
    boolean isTornRow() {
        if (stripped().indexOf(' ') < 0) {
            return false;
        }
        List<Token> tokens = Token.of(this);
        return tokens.size() >= TORN_CELLS
                && !tokens.get(0).isNumeric()
                && tokens.stream().skip(1).allMatch(Token::isNumeric);
    }

    /** What stands side by side in this line, far apart: the two ends of a caption. */
    List<Line> parts() {
        return FAR_APART
                .splitAsStream(stripped())
                .map(part -> new Line(number, part))
                .toList();
    }

    static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || character == '\u00a0'
                || character == '\u3000'
                || character == '\ufeff';
    }

    /** Without white space at both ends, of whatever width. */
    static String strip(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
