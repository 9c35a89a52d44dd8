package org.gouji.extract.unpack;

import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/** An archive of one kind that is being gone through, file after file; folders are passed over. */
interface OpenArchive extends AutoCloseable {

    /**
     * A file that is not unpacked yet.
     *
     * @param name as the archive gives it
     * @param size what it says to be unpacked, in bytes; nothing more is ever unpacked
     */
    record Entry(String name, long size) {}

    /**
     * Goes on to the next file; nothing where there is none.
     *
     * @throws UnreadableFile where the archive cannot be gone through any further
     */
    Optional<Entry> next() throws UnreadableFile;

    /**
     * The content of the file that was named last, of which there is as much as it says or less.
     *
     * @throws UnreadableFile where this file is damaged or locked
     */
    byte[] content() throws UnreadableFile;

    /** Whether a file can only be reached by unpacking those before it. */
    boolean isSolid();

    @Override
    void close();

    /** Why nothing can be taken out of an archive without its password. */
    static UnreadableFile locked() {
        return new UnreadableFile(Reason.ENCRYPTED, "压缩包已加密，请先解除密码");
    }
}
