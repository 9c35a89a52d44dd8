package org.gouji.extract.pdf;

import java.util.Arrays;

/** Reads strings of page content: (literal) and {@code <hexadecimal>}. One that is not closed ends with the content. */
final class ContentString {

    private static final int USUAL = 64;

    private final byte[] bytes;
    private byte[] string = new byte[USUAL];
    private int length;
    private int at;

    ContentString(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Behind the string that was read last. */
    int end() {
        return at;
    }

    byte[] hexadecimal(int start) {
        length = 0;
        int half = -1;
        for (at = start + 1; at < bytes.length && bytes[at] != '>'; at++) {
            int digit = Character.digit(bytes[at], 16);
            if (digit >= 0 && half >= 0) {
                add((half << 4) | digit);
                half = -1;
            } else if (digit >= 0) {
                half = digit;
            }
        }
        if (half >= 0) {
            add(half << 4);
        }
        at = Math.min(at + 1, bytes.length);
        return Arrays.copyOf(string, length);
    }

    byte[] literal(int start) {
        length = 0;
        int open = 1;
        for (at = start + 1; at < bytes.length; at++) {
            byte letter = bytes[at];
            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (open == 0) {
                at++;
                break;
            }
            if (letter == '\\') {
                escaped();
            } else {
                add(letter);
            }
        }
        return Arrays.copyOf(string, length);
    }

    /** Reads what stands behind a backslash, and leaves off at its last character. */
    private void escaped() {
        at++;
        byte letter = at < bytes.length ? bytes[at] : 0;
        switch (letter) {
            case 'n' -> add('\n');
            case 'r' -> add('\r');
            case 't' -> add('\t');
            case 'b' -> add('\b');
            case 'f' -> add('\f');
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            case '\r' -> at += at + 1 < bytes.length && bytes[at + 1] == '\n' ? 1 : 0;
            case '\n' -> {
                // The line of the file is broken here, not that of the string.
            }
            default -> add(letter);
        }
    }

    private void octal() {
        int value = 0;
        int last = Math.min(at + 3, bytes.length);
        while (at < last && bytes[at] >= '0' && bytes[at] <= '7') {
            value = (value << 3) | (bytes[at++] - '0');
        }
        at--;
        add(value);
    }

    private void add(int value) {
        if (length == string.length) {
            string = Arrays.copyOf(string, 2 * length);
        }
        string[length++] = (byte) value;
    }
}
