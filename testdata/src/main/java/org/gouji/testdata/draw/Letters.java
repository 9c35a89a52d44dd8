package org.gouji.testdata.draw;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets text as Chinese office programs do: Chinese in one font; digits in another, smaller font whose baseline lies a little
 * lower.
 */
final class Letters {

    /** Where the font lies among the resources. */
    static final String FONT = "/org/gouji/testdata/fonts/wenkai-subset.ttf";

    /** How far below that of the Chinese the baseline of digits lies, in parts of the font size. */
    private static final double DROP = 0.08;

    private final PDFont chinese;
    private final PDFont digits = new PDType1Font(FontName.TIMES_ROMAN);

    Letters(PDDocument document) throws IOException {
        try (InputStream in = Letters.class.getResourceAsStream(FONT)) {
            chinese = PDType0Font.load(document, in, true);
        }
    }

    /** The width of a text in points. */
    double width(String text, double size) throws IOException {
        double width = 0;
        for (Run run : runs(text)) {
            width += run.width(size);
        }
        return width;
    }

    /** Draws a line of text with its left end and the baseline of the Chinese at this point of the page. */
    void draw(Ink ink, String text, double size, double x, double y) throws IOException {
        double at = x;
        for (Run run : runs(text)) {
            ink.letters(run, size, at, run.font().equals(digits) ? y - DROP * size : y);
            at += run.width(size);
        }
    }

    /** Breaks a text into lines of at most this width; a number is never broken. */
    List<String> wrap(String text, double size, double width, double indent) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            double room = lines.isEmpty() ? width - indent : width;
            for (String piece : pieces(paragraph)) {
                if (!line.isEmpty() && width(line + piece, size) > room && !isClosing(piece)) {
                    lines.add(line.toString());
                    line.setLength(0);
                    room = width;
                }
                line.append(piece);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Marks that may hang over the end of a line but never begin one. */
    private static boolean isClosing(String piece) {
        return "，。；、：）”".contains(piece);
    }

    /** Numbers as wholes, everything else by character. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean joins = i > 0 && isDigit(text.charAt(i)) && isDigit(text.charAt(i - 1));
            if (joins) {
                int last = pieces.size() - 1;
                pieces.set(last, pieces.get(last) + text.charAt(i));
            } else {
                pieces.add(String.valueOf(text.charAt(i)));
            }
        }
        return pieces;
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isDigit(text.charAt(i)) != isDigit(text.charAt(start))) {
                runs.add(new Run(text.substring(start, i), isDigit(text.charAt(start)) ? digits : chinese));
                start = i;
            }
        }
        return text.isEmpty() ? List.of() : runs;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '%';
    }
}
