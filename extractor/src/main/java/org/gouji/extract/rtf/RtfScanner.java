package org.gouji.extract.rtf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes a file apart into what RTF is made of: groups, control words and bytes of text. */
final class RtfScanner {

    /** Longer words and numbers are damage; they are cut. */
    private static final int MAX_WORD = 32;

    private static final int MAX_DIGITS = 9;

    /** Bytes from here to 0xFE begin a character of two bytes, in the character sets that have such. */
    private static final int FIRST_LEAD_BYTE = 0x81;

    /** The kinds of token. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word, or a control symbol, which is one sign. */
        CONTROL,
        /** Bytes of text in the current character set. */
        TEXT,
        END
    }

    private final byte[] bytes;
    private int at;
    private String word = "";
    private Integer number;
    private byte[] text = {};
    private boolean coded;

    /** Whether an unmarked byte may begin a character of two, the second of which is no brace or backslash. */
    private boolean doubleBytes;

    RtfScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    void expectDoubleBytes(boolean expected) {
        doubleBytes = expected;
    }

    /** The control word of the last token. */
    String word() {
        return word;
    }

    /** The number behind the last control word, or the one that stands for a missing one. */
    int number(int otherwise) {
        return number == null ? otherwise : number;
    }

    /** The bytes of the last token of text. */
    byte[] text() {
        return text;
    }

    /** Whether these bytes were one, written as {@code \'b2}. */
    boolean isCoded() {
        return coded;
    }

    /** Moves on to the next token and says what it is. */
    Kind next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return Kind.END;
        }
        switch (bytes[at]) {
            case '{' -> {
                at++;
                return Kind.OPEN;
            }
            case '}' -> {
                at++;
                return Kind.CLOSE;
            }
            case '\\' -> {
                at++;
                return control();
            }
            default -> {
                return plainText();
            }
        }
    }

    /** Passes over the data that follow {@code \bin}. */
    void skip(int count) {
        at = Math.min(bytes.length, at + Math.max(0, Math.min(count, bytes.length)));
    }

    private Kind plainText() {
        int from = at;
        while (at < bytes.length && !isSyntax(bytes[at])) {
            boolean pair = doubleBytes && (bytes[at] & 0xff) >= FIRST_LEAD_BYTE && at + 1 < bytes.length;
            at += pair ? 2 : 1;
        }
        text = Arrays.copyOfRange(bytes, from, at);
        coded = false;
        return Kind.TEXT;
    }

    private static boolean isSyntax(byte sign) {
        return sign == '{' || sign == '}' || sign == '\\' || sign == '\r' || sign == '\n' || sign == 0;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        number = null;
        if (!isLetter(at)) {
            return symbol((char) (bytes[at++] & 0xff));
        }
        int from = at;
        while (isLetter(at)) {
            at++;
        }
        word = new String(bytes, from, Math.min(at - from, MAX_WORD), StandardCharsets.US_ASCII);
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Kind.CONTROL;
    }

    private void readNumber() {
        int from = at;
        if (at < bytes.length && bytes[at] == '-' && isDigit(at + 1)) {
            at++;
        }
        while (isDigit(at)) {
            at++;
        }
        if (at > from) {
            int end = Math.min(at, from + MAX_DIGITS);
            number = Integer.valueOf(new String(bytes, from, end - from, StandardCharsets.US_ASCII));
        }
    }

    private Kind symbol(char sign) {
        if (sign == '\'' && at + 2 <= bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            at += 2;
            text = high < 0 || low < 0 ? new byte[0] : new byte[] {(byte) ((high << 4) | low)};
            coded = true;
            return Kind.TEXT;
        }
        word = String.valueOf(sign);
        return Kind.CONTROL;
    }

    private boolean isLetter(int position) {
        return position < bytes.length && (isBetween(position, 'a', 'z') || isBetween(position, 'A', 'Z'));
    }

    private boolean isDigit(int position) {
        return position < bytes.length && isBetween(position, '0', '9');
    }

    private boolean isBetween(int position, char first, char last) {
        return bytes[position] >= first && bytes[position] <= last;
    }
}
