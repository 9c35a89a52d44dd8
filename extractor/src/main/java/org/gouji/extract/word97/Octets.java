package org.gouji.extract.word97;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that are read as little-endian numbers. Reading outside of them throws an {@link IndexOutOfBoundsException}, which
 * {@link DocReader} takes for a damaged file.
 */
final class Octets {

    /** Word's one-byte characters are those of Windows' Latin script, in China too. */
    private static final Charset NARROW = Charset.forName("windows-1252");

    static final Octets NONE = new Octets(new byte[0]);

    private final ByteBuffer bytes;

    Octets(byte[] bytes) {
        this(ByteBuffer.wrap(bytes));
    }

    private Octets(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return bytes.limit();
    }

    int u8(int at) {
        return bytes.get(at) & 0xff;
    }

    int u16(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    int i16(int at) {
        return bytes.getShort(at);
    }

    int i32(int at) {
        return bytes.getInt(at);
    }

    /** A part of these bytes, which counts from 0. */
    Octets part(int from, int length) {
        return length == 0 ? NONE : new Octets(bytes.slice(from, length));
    }

    /** Everything from here on. */
    Octets from(int from) {
        return part(from, length() - from);
    }

    /** Characters of two bytes each, or of one. */
    String text(int from, int characters, boolean narrow) {
        byte[] raw = new byte[narrow ? characters : Math.multiplyExact(characters, 2)];
        bytes.get(from, raw);
        return new String(raw, narrow ? NARROW : StandardCharsets.UTF_16LE);
    }
}
