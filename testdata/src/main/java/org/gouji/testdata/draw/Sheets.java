package org.gouji.testdata.draw;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages that a document is being drawn on, A4, high or wide; all lengths in points. */
final class Sheets {

    static final double MARGIN = 64;
    private static final double FOOTER = 36;
    private static final double FOOTER_SIZE = 9;

    private final Ink ink;
    private final Letters letters;
    private final String footer;
    private boolean landscape;
    private double y;

    Sheets(Ink ink, Letters letters, String footer) {
        this.ink = ink;
        this.letters = letters;
        this.footer = footer;
    }

    /** Begins a page; does nothing where the page has just begun and has this direction. */
    void begin(boolean wide) throws IOException {
        if (ink.pages() > 0 && y == top() && wide == landscape) {
            return;
        }
        landscape = wide;
        ink.begin(pageWidth(), pageHeight());
        y = top();
        String number = footer.replace("#", String.valueOf(ink.pages()));
        letters.draw(ink, number, FOOTER_SIZE, (pageWidth() - letters.width(number, FOOTER_SIZE)) / 2, FOOTER);
    }

    /** Begins another page in the same direction. */
    void next() throws IOException {
        y = 0;
        begin(landscape);
    }

    /** What draws on the page. */
    Ink ink() {
        return ink;
    }

    /** Where the next line goes, measured from the bottom of the page. */
    double y() {
        return y;
    }

    void down(double points) {
        y -= points;
    }

    /** How much of the page is left. */
    double room() {
        return y - MARGIN;
    }

    double width() {
        return pageWidth() - 2 * MARGIN;
    }

    private double top() {
        return pageHeight() - MARGIN;
    }

    private double pageWidth() {
        return landscape ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
    }

    private double pageHeight() {
        return landscape ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
    }
}
