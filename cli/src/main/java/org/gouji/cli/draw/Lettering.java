package org.gouji.cli.draw;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Writes labels with the font that PDFBox brings along: a machine without a desktop has no fonts, and Java cannot write there
 * at all. It knows Latin letters only; anything else becomes a question mark.
 */
final class Lettering {

    /** Units of a glyph width in one em. */
    private static final double EM = 1000;

    private final PDType1Font font = new PDType1Font(FontName.HELVETICA);
    private final double size;

    /** Letters of this size, in the units of the canvas. */
    Lettering(double size) {
        this.size = size;
    }

    /** Writes a text with its base line beginning at this point. */
    void write(Graphics2D canvas, String text, double x, double y) throws IOException {
        double outline = size * font.getFontMatrix().getScaleX();
        double left = x;
        for (int i = 0; i < text.length(); i++) {
            String name = font.getEncoding().getName(printable(text.charAt(i)));
            AffineTransform place = new AffineTransform(outline, 0, 0, -outline, left, y);
            canvas.fill(place.createTransformedShape(font.getPath(name)));
            left += font.getWidth(printable(text.charAt(i))) * size / EM;
        }
    }

    /** The code of a character in the font, the same as in ASCII. */
    private static int printable(char letter) {
        return letter >= ' ' && letter <= '~' ? letter : '?';
    }
}
