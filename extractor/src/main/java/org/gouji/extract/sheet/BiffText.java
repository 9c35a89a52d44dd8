package org.gouji.extract.sheet;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Reads texts that may run over several records. A text says how many characters it has and whether they take one byte or two;
 * where a record ends inside it, the next one says the latter again.
 */
final class BiffText {

    private static final int WIDE = 1;
    private static final int HAS_READING = 4;
    private static final int HAS_RUNS = 8;

    /** A run of one font in a text: where it begins, and which. */
    private static final int RUN_SIZE = 4;

    private final List<ByteBuffer> parts;
    private int part;

    BiffText(List<ByteBuffer> parts) {
        this.parts = parts;
    }

    private ByteBuffer here() {
        while (!parts.get(part).hasRemaining() && part + 1 < parts.size()) {
            part++;
        }
        return parts.get(part);
    }

    boolean hasMore() {
        return here().hasRemaining();
    }

    int number() {
        return here().getInt();
    }

    void skip(int count) {
        for (int left = count; left > 0; ) {
            ByteBuffer data = here();
            int step = Math.min(left, data.remaining());
            if (step == 0) {
                return;
            }
            data.position(data.position() + step);
            left -= step;
        }
    }

    /** A text with its length before it, as in the list of shared texts: fonts and readings are passed over. */
    String counted() {
        ByteBuffer data = here();
        int length = data.getShort() & 0xffff;
        int flags = data.get();
        int runs = (flags & HAS_RUNS) != 0 ? data.getShort() & 0xffff : 0;
        int reading = (flags & HAS_READING) != 0 ? data.getInt() : 0;
        String text = characters(length, flags);
        skip(runs * RUN_SIZE + Math.max(0, reading));
        return text;
    }

    /** A text of so many characters behind the byte that says how wide they are. */
    String flagged(int length) {
        return characters(length, here().get());
    }

    private String characters(int length, int firstFlags) {
        StringBuilder text = new StringBuilder(Math.min(length, 1 << 10));
        int flags = firstFlags;
        int at = part;
        while (text.length() < length) {
            ByteBuffer data = here();
            if (!data.hasRemaining()) {
                break;
            }
            if (part != at) {
                flags = data.get();
                at = part;
            } else {
                boolean wide = (flags & WIDE) != 0;
                text.append((char) (wide && data.remaining() > 1 ? data.getShort() : data.get() & 0xff));
            }
        }
        return text.toString();
    }
}
