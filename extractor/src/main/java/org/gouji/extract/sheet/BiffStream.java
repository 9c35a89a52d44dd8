package org.gouji.extract.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Goes through the records of an old workbook: a type, a length and so many bytes each. */
final class BiffStream {

    private static final int HEADER = 4;

    /** The rest of a record that was too long for one. */
    private static final int CONTINUE = 0x3c;

    private final ByteBuffer bytes;
    private int next;
    private int type;
    private ByteBuffer data;

    BiffStream(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes to a record at an offset, so that {@link #advance} reads it. */
    void seek(int offset) {
        next = offset;
    }

    /** Reads a record; false where there is no further one, or only the beginning of one. */
    boolean advance() {
        if (next < 0 || next + HEADER > bytes.limit()) {
            return false;
        }
        int length = bytes.getShort(next + 2) & 0xffff;
        if (next + HEADER + length > bytes.limit()) {
            return false;
        }
        type = bytes.getShort(next) & 0xffff;
        data = bytes.slice(next + HEADER, length).order(ByteOrder.LITTLE_ENDIAN);
        next += HEADER + length;
        return true;
    }

    int type() {
        return type;
    }

    /** What the record holds. */
    ByteBuffer data() {
        return data;
    }

    int unsigned(int offset) {
        return data.getShort(offset) & 0xffff;
    }

    /** What the record and those that continue it hold; goes to the last of them. */
    List<ByteBuffer> continued() {
        List<ByteBuffer> parts = new ArrayList<>();
        parts.add(data);
        while (next + 1 < bytes.limit() && bytes.getShort(next) == CONTINUE && advance()) {
            parts.add(data);
        }
        return parts;
    }
}
