package org.gouji.extract.pdf;

/** Finds the end of an image that stands amid page content: its data are any bytes, and nothing says how many. */
final class InlineImage {

    /** What follows the end is content again: of so many bytes all are characters. */
    private static final int TEXT = 10;

    private InlineImage() {}

    /** The place behind the end, {@code EI}; the end of all where there is none. */
    static int end(byte[] bytes, int start) {
        for (int at = start + 1; at + 1 < bytes.length; at++) {
            if (bytes[at] == 'E' && bytes[at + 1] == 'I' && isContent(bytes, at + 2)) {
                return at + 2;
            }
        }
        return bytes.length;
    }

    private static boolean isContent(byte[] bytes, int from) {
        if (from < bytes.length && !isSpace(bytes[from])) {
            return false;
        }
        for (int at = from; at < Math.min(from + TEXT, bytes.length); at++) {
            if (bytes[at] < ' ' && !isSpace(bytes[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == 0;
    }
}
