package org.gouji.extract.unpack;

import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/** How much of an archive, with those inside it, may still be unpacked. */
final class Budget {

    /** The largest file that is unpacked, in bytes. */
    static final long MAX_FILE = 128 << 20;

    /** The most files that are looked at. The offices and schools of a large city are some thousands. */
    private static final int MAX_FILES = 10_000;

    /** The most that is unpacked in all, in bytes. */
    private static final long MAX_TOTAL = 2L << 30;

    /** Until so many bytes were unpacked nobody asks how tightly they were packed. */
    private static final long UNSUSPICIOUS = 100 << 20;

    /** Workbooks of much the same rows are packed to a thirtieth. */
    private static final int MAX_RATIO = 100;

    private final long packed;
    private int files;
    private long total;

    /**
     * A budget for an archive.
     *
     * @param packed its size in bytes
     */
    Budget(long packed) {
        this.packed = packed;
    }

    /**
     * Takes note of one more file.
     *
     * @throws UnreadableFile where there are too many
     */
    void count() throws UnreadableFile {
        if (++files > MAX_FILES) {
            throw new UnreadableFile(Reason.TOO_LARGE, "压缩包里的文件超过 " + MAX_FILES + " 个，其余的未予读取");
        }
    }

    /**
     * Takes note of what is about to be unpacked.
     *
     * @throws UnreadableFile where it is too much
     */
    void spend(long bytes) throws UnreadableFile {
        total += bytes;
        if (total > MAX_TOTAL || (total > UNSUSPICIOUS && total > packed * MAX_RATIO)) {
            throw new UnreadableFile(Reason.TOO_LARGE, "压缩包解压后过大，可能是压缩炸弹，其余的文件未予读取");
        }
    }
}
