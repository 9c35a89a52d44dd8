package org.gouji.testdata.draw;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Letters of one font. */
record Run(String text, PDFont font) {

    /** The width in points. */
    double width(double size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
