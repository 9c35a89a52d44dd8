package org.gouji.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The codes of a string, one after the other. */
final class Codes {

    private static final int BLANK = ' ';

    private final byte[] string;
    private final PDFont font;

    /** The bytes of every code; 0 where only the font knows. */
    private final int width;

    private int at;
    private int last;

    /**
     * The codes of a string.
     *
     * @param width how many bytes each of them has; 0 where only the font can tell
     */
    Codes(byte[] string, PDFont font, int width) {
        this.string = string;
        this.font = font;
        this.width = width;
    }

    boolean hasNext() {
        return at < string.length;
    }

    int next() throws IOException {
        last = at;
        if (width == 1) {
            return string[at++] & 0xff;
        }
        if (width == 2 && at + 2 <= string.length) {
            return ((string[at++] & 0xff) << Byte.SIZE) | (string[at++] & 0xff);
        }
        ByteArrayInputStream rest = new ByteArrayInputStream(string, at, string.length - at);
        int code = font.readCode(rest);
        at = string.length - rest.available();
        return code;
    }

    /** Whether the code read last, this one, is the blank between words: a single byte. */
    boolean isBlank(int code) {
        return code == BLANK && at - last == 1;
    }
}
