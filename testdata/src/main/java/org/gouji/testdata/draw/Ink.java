package org.gouji.testdata.draw;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Puts marks on the pages of one file; lengths in points, from the bottom left of the page. */
interface Ink {

    /** Begins the next page. */
    void begin(double width, double height) throws IOException;

    /** How many pages have begun. */
    int pages();

    /** A run of letters with its left end and its baseline at this point. */
    void letters(Run run, double size, double x, double y) throws IOException;

    /** A filled rectangle by its lower left corner. */
    void fill(double x, double y, double width, double height) throws IOException;

    /** A straight line. */
    void line(double x0, double y0, double x1, double y1, double thickness) throws IOException;

    /** A picture by its lower left corner. */
    void picture(BufferedImage image, double x, double y, double width, double height) throws IOException;

    /** The file; the same bytes for the same marks. */
    byte[] finish() throws IOException;
}
