package org.gouji.extract.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/** A 7z archive that is being gone through. */
final class OpenSevenZ implements OpenArchive {

    private static final Library LIBRARY = new Library("7z", OpenSevenZ::known);

    /**
     * What its tables and its decoder may use: a dictionary of the strongest setting of 7-Zip, and a little more. In bytes, whatever
     * the name of the setter says.
     */
    private static final int MEMORY = 288 << 20;

    private final SevenZFile archive;
    private SevenZArchiveEntry entry;

    OpenSevenZ(byte[] bytes) throws UnreadableFile {
        archive = LIBRARY.reading(() -> open(bytes));
        if (isLocked(bytes)) {
            throw OpenArchive.locked();
        }
    }

    /** Such an archive is locked as a whole, which shows when the first byte of the first file is read. */
    private static boolean isLocked(byte[] bytes) {
        try (SevenZFile archive = open(bytes)) {
            return archive.getNextEntry() != null && archive.read() == Integer.MIN_VALUE;
        } catch (PasswordRequiredException locked) {
            return true;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static SevenZFile open(byte[] bytes) throws IOException {
        return SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setMaxMemoryLimitKb(MEMORY)
                .get();
    }

    @Override
    public Optional<Entry> next() throws UnreadableFile {
        do {
            entry = LIBRARY.reading(archive::getNextEntry);
        } while (entry != null && (entry.isDirectory() || entry.isAntiItem()));
        return Optional.ofNullable(entry).map(file -> new Entry(String.valueOf(file.getName()), file.getSize()));
    }

    @Override
    public byte[] content() throws UnreadableFile {
        byte[] content = new byte[Math.toIntExact(entry.getSize())];
        return LIBRARY.reading(() -> {
            for (int read = 0; read < content.length; ) {
                int more = archive.read(content, read, content.length - read);
                if (more < 0) {
                    throw new EOFException("only " + read + " of " + content.length + " bytes");
                }
                read += more;
            }
            return content;
        });
    }

    @Override
    public boolean isSolid() {
        return true;
    }

    @Override
    public void close() {
        Library.close(archive);
    }

    private static Optional<UnreadableFile> known(Exception failure) {
        if (failure instanceof PasswordRequiredException) {
            return Optional.of(OpenArchive.locked());
        }
        return failure instanceof MemoryLimitException
                ? Optional.of(new UnreadableFile(Reason.TOO_LARGE, "7z 压缩包解压所需的内存过大，请解压后提供", failure))
                : Optional.empty();
    }
}
