package org.gouji.extract.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A stream that fails at its end where its bytes are not those that were packed: a wrong bit may well unpack to another figure. */
final class VerifiedStream extends CheckedInputStream {

    private final long checksum;

    /** @param checksum of all bytes, CRC-32 */
    VerifiedStream(InputStream in, long checksum) {
        super(in, new CRC32());
        this.checksum = checksum;
    }

    /** The CRC-32 of bytes that are all there. */
    static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    @Override
    public int read() throws IOException {
        return verified(super.read());
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return verified(super.read(buffer, from, length));
    }

    private int verified(int read) throws IOException {
        if (read < 0 && getChecksum().getValue() != checksum) {
            throw new IOException("checksum differs");
        }
        return read;
    }
}
