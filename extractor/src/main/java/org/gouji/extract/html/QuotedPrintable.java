package org.gouji.extract.html;

import java.util.Arrays;

/** Undoes the encoding in which {@code =E4} stands for a byte and a {@code =} at the end of a line for no line end. */
final class QuotedPrintable {

    private QuotedPrintable() {}

    /** The bytes; what is not well encoded stands for itself. */
    static byte[] decode(byte[] text) {
        byte[] bytes = new byte[text.length];
        int size = 0;
        for (int at = 0; at < text.length; at++) {
            int skip = text[at] == '=' ? lineEnd(text, at + 1) : 0;
            int coded = text[at] == '=' && skip == 0 ? hex(text, at + 1) : -1;
            if (coded >= 0) {
                bytes[size++] = (byte) coded;
                at += 2;
            } else if (skip > 0) {
                at += skip;
            } else {
                bytes[size++] = text[at];
            }
        }
        return Arrays.copyOf(bytes, size);
    }

    /** The length of a line end, with any blanks before it that a gateway has added; 0 where there is none. */
    private static int lineEnd(byte[] text, int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        if (at < text.length && text[at] == '\r') {
            at++;
        }
        return at < text.length && text[at] == '\n' ? at + 1 - from : 0;
    }

    private static int hex(byte[] text, int at) {
        if (at + 1 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[at], 16);
        int low = Character.digit(text[at + 1], 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }
}
