package org.gouji.testdata.broken;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** What bombs consist of. */
final class Spaces {

    private static final int CHUNK = 1 << 20;

    private Spaces() {}

    /** Writes so many bytes, in whole megabytes. */
    static void write(OutputStream out, int size) throws IOException {
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) ' ');
        for (int written = 0; written < size; written += CHUNK) {
            out.write(chunk);
        }
    }
}
