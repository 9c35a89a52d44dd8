package org.gouji.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.extract.LineJoin;
import org.gouji.extract.LineOpening;

/**
 * Text between two borders of block elements, as it is gathered. White space of the file is folded as browsers do, except that a
 * line of the file that ends between two Chinese characters leaves no space behind.
 *
 * <p>Pages part their paragraphs by elements, or by line breaks and indents of no-break spaces alone; others break lines
 * inside a sentence. So a line break ends a paragraph unless the line before it breaks off.
 */
final class Prose {

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：.;!?:][”’）)》]*$");
    private static final Pattern INNER_PUNCTUATION = Pattern.compile("[，。；]");
    private static final String INDENTS = "\u00a0\u3000";
    private static final String UNSEEN = "\ufeff\u200b\u200c\u200d\u2060\u00ad";

    private final StringBuilder text = new StringBuilder();

    /** Whether the file has gone on to another line since the last character. */
    private boolean wrapped;

    /** Adds the characters of a text node. */
    void add(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char letter = characters.charAt(i);
            if (letter == '\n' || letter == '\r') {
                wrapped = true;
            } else if (letter == ' ' || letter == '\t' || letter == '\f') {
                space();
            } else if (UNSEEN.indexOf(letter) < 0) {
                unwrap(letter);
                text.append(letter);
            }
        }
    }

    /** Adds characters whose lines are the author's. */
    void addPreformatted(String characters) {
        text.append(characters.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** A line break that the page demands. */
    void breakLine() {
        wrapped = false;
        text.append('\n');
    }

    private void space() {
        if (text.length() > 0 && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(' ');
        }
    }

    private void unwrap(char next) {
        if (!wrapped) {
            return;
        }
        wrapped = false;
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            text.setLength(last);
        }
        if (LineJoin.needsSpace(text, String.valueOf(next))) {
            text.append(' ');
        }
    }

    /**
     * Takes the paragraphs that have come together, none of them blank, and begins anew.
     *
     * @param fullLine a line of fewer characters than this ends its paragraph, whatever it ends with
     */
    List<String> take(int fullLine) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.toString().split("\n", -1)) {
            String stripped = LineJoin.strip(line);
            if (!goesOn(open, line, stripped, fullLine)) {
                close(open, paragraphs);
            }
            LineJoin.append(open, stripped);
        }
        close(open, paragraphs);
        text.setLength(0);
        wrapped = false;
        return paragraphs;
    }

    private static boolean goesOn(CharSequence before, String line, String stripped, int fullLine) {
        boolean indented = !line.isEmpty() && INDENTS.indexOf(line.charAt(0)) >= 0;
        return before.length() >= fullLine
                && !indented
                && !stripped.isEmpty()
                && !SENTENCE_END.matcher(before).find()
                && !LineOpening.isIn(stripped)
                && !isHeading(before);
    }

    private static boolean isHeading(CharSequence line) {
        return LineOpening.isIn(line.toString())
                && !INNER_PUNCTUATION.matcher(line).find();
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (open.length() > 0) {
            paragraphs.add(LineJoin.collapse(open));
            open.setLength(0);
        }
    }
}
