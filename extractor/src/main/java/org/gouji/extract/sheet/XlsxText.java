package org.gouji.extract.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the texts of cells: runs joined, readings left out, escaped characters put back. */
final class XlsxText {

    /** A character that XML cannot hold, by its code: {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEXADECIMAL = 16;

    private XlsxText() {}

    /**
     * The text of the element that has just begun ({@code si}, {@code is}, {@code text}), up to its end. The reading of a word
     * ({@code rPh}) is no part of it.
     */
    static String of(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int reading = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                reading += reading > 0 || xml.getLocalName().equals("rPh") ? 1 : 0;
                if (reading == 0 && xml.getLocalName().equals("t")) {
                    text.append(unescaped(xml.getElementText()));
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                reading -= reading > 0 ? 1 : 0;
            }
        }
        return text.toString();
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(match -> {
            char letter = (char) Integer.parseInt(match.group(1), HEXADECIMAL);
            return letter == '\r' ? "" : Matcher.quoteReplacement(String.valueOf(letter));
        });
    }
}
