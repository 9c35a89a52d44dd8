package org.gouji.testdata.word97;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes in the making, little-endian. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes u8(int value) {
        out.write(value);
        return this;
    }

    Bytes u16(int value) {
        return u8(value).u8(value >> 8);
    }

    Bytes i32(int value) {
        return u16(value).u16(value >> 16);
    }

    Bytes all(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Bytes all(Bytes others) {
        return all(others.toBytes());
    }

    Bytes zeros(int count) {
        return all(new byte[Math.max(0, count)]);
    }

    Bytes utf16(String text) {
        return all(text.getBytes(StandardCharsets.UTF_16LE));
    }

    /** Zeros up to a size. */
    Bytes padTo(int size) {
        return zeros(size - size());
    }

    int size() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
