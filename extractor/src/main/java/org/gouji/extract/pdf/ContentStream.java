package org.gouji.extract.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Takes page content apart: operands, and behind them the operator that they are for. It reads what is there as far as it can
 * be read; brackets that do not close and words that mean nothing are passed over.
 */
final class ContentStream {

    /** The characters that end a word or a name. */
    private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";

    private static final boolean[] REGULAR = new boolean[1 << Byte.SIZE];

    static {
        Arrays.fill(REGULAR, true);
        DELIMITERS.chars().forEach(delimiter -> REGULAR[delimiter] = false);
    }

    private final byte[] bytes;
    private final Operands operands = new Operands();
    private final ContentString strings;
    private Operator operator = Operator.OTHER;
    private int at;

    ContentStream(byte[] bytes) {
        this.bytes = bytes;
        this.strings = new ContentString(bytes);
    }

    /** Reads on to the next operator; false at the end. */
    boolean next() throws IOException {
        operands.clear();
        while (at < bytes.length) {
            switch (bytes[at]) {
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '+', '.' -> operands.addNumber(number());
                case '/' -> operands.addName(name());
                case '(' -> operands.addString(literal());
                case '<' -> angle();
                case '%' -> comment();
                case 0, '\t', '\n', '\f', '\r', ' ', ')', '>', '[', ']', '{', '}' -> at++;
                default -> {
                    if (word()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Operator operator() {
        return operator;
    }

    /** What stood before the operator; good until the next is read. */
    Operands operands() {
        return operands;
    }

    /** A sign only counts where it stands first; producers write it doubled, or amid the digits. */
    private float number() {
        ContentNumber number = new ContentNumber(bytes[at] == '-');
        while (at < bytes.length && number.takes(bytes[at])) {
            at++;
        }
        return number.value();
    }

    private COSName name() throws IOException {
        int start = at++;
        boolean plain = true;
        while (at < bytes.length && REGULAR[bytes[at] & 0xff]) {
            plain &= bytes[at] > 0 && bytes[at] != '#';
            at++;
        }
        if (plain) {
            return COSName.getPDFName(new String(bytes, start + 1, at - start - 1, StandardCharsets.ISO_8859_1));
        }
        return (COSName) new PDFStreamParser(Arrays.copyOfRange(bytes, start, at)).parseNextToken();
    }

    private byte[] literal() {
        byte[] string = strings.literal(at);
        at = strings.end();
        return string;
    }

    private void angle() throws IOException {
        if (at + 1 < bytes.length && bytes[at + 1] == '<') {
            at += 2; // what a dictionary holds is nothing to the operators that matter
        } else {
            operands.addString(strings.hexadecimal(at));
            at = strings.end();
        }
    }

    private void comment() {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    /** Reads a word; whether it is an operator and no value. A digit ends it: some producers write no space behind operators. */
    private boolean word() {
        int start = at;
        int packed = 0;
        while (at < bytes.length && REGULAR[bytes[at] & 0xff] && (bytes[at] < '0' || bytes[at] > '9')) {
            packed = (packed << Byte.SIZE) | (bytes[at++] & 0xff);
        }
        boolean known = at - start <= Operator.LONGEST;
        operator = known ? Operator.named(packed) : Operator.OTHER;
        if (operator == Operator.INLINE_IMAGE) {
            at = InlineImage.end(bytes, at);
        }
        return known || !isValue(start);
    }

    private boolean isValue(int start) {
        String word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        return word.equals("true") || word.equals("false") || word.equals("null");
    }
}
