package org.gouji.extract.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails rather than give more than it should. */
public final class BoundedStream extends FilterInputStream {

    /** The stream is longer than was allowed. */
    public static final class Exceeded extends IOException {

        Exceeded(long limit) {
            super("more than " + limit + " bytes");
        }
    }

    private final long limit;
    private long seen;

    /** @param limit in bytes */
    public BoundedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws Exceeded {
        seen += read;
        if (seen > limit) {
            throw new Exceeded(limit);
        }
    }
}
