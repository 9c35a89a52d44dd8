package org.gouji.extract.unpack;

import java.io.InputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/** A ZIP archive that is being gone through in the order of its directory. */
final class OpenZip implements OpenArchive {

    private static final Library LIBRARY = new Library("ZIP", OpenZip::known);

    /** The most entries of a directory, which is read as a whole: it takes some hundred megabytes of memory then. */
    private static final int MAX_ENTRIES = 100_000;

    /** The methods of compression that are unpacked. The library has names for more, but not the means. */
    private static final Set<ZipMethod> METHODS = EnumSet.of(
            ZipMethod.STORED,
            ZipMethod.UNSHRINKING,
            ZipMethod.IMPLODING,
            ZipMethod.DEFLATED,
            ZipMethod.ENHANCED_DEFLATED,
            ZipMethod.BZIP2,
            ZipMethod.XZ);

    private final ZipFile archive;
    private final Enumeration<ZipArchiveEntry> entries;
    private ZipArchiveEntry entry;

    OpenZip(byte[] bytes) throws UnreadableFile {
        if (directoryEntries(bytes) > MAX_ENTRIES) {
            throw new UnreadableFile(Reason.TOO_LARGE, "压缩包里的文件超过 " + MAX_ENTRIES + " 个，未予读取");
        }
        archive = LIBRARY.reading(() -> ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
        entries = archive.getEntries();
        List<ZipArchiveEntry> files = Collections.list(archive.getEntries());
        files.removeIf(ZipArchiveEntry::isDirectory);
        if (!files.isEmpty() && files.stream().allMatch(OpenZip::isLocked)) {
            throw OpenArchive.locked();
        }
    }

    private static boolean isLocked(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesEncryption();
    }

    /** How often the signature of a directory's entry occurs: those inside files make it too many, never too few. */
    private static int directoryEntries(byte[] bytes) {
        int count = 0;
        for (int at = 0; at + 3 < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    @Override
    public Optional<Entry> next() {
        while (entries.hasMoreElements()) {
            entry = entries.nextElement();
            String name = name(entry);
            if (!name.endsWith("/") && !name.endsWith("\\")) {
                return Optional.of(new Entry(name, entry.getSize()));
            }
        }
        return Optional.empty();
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getNameSource() == NameSource.NAME ? MemberName.decode(entry.getRawName()) : entry.getName();
    }

    @Override
    public byte[] content() throws UnreadableFile {
        if (isLocked(entry)) {
            throw OpenArchive.locked();
        }
        if (!METHODS.contains(ZipMethod.getMethodByCode(entry.getMethod()))) {
            throw unsupported(null);
        }
        byte[] content = LIBRARY.reading(() -> {
            try (InputStream in = archive.getInputStream(entry)) {
                return in.readNBytes(Math.toIntExact(entry.getSize()));
            }
        });
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if (checksum.getValue() != entry.getCrc()) {
            throw LIBRARY.damaged(null);
        }
        return content;
    }

    @Override
    public boolean isSolid() {
        return false;
    }

    @Override
    public void close() {
        Library.close(archive);
    }

    private static Optional<UnreadableFile> known(Exception failure) {
        return failure instanceof UnsupportedZipFeatureException ? Optional.of(unsupported(failure)) : Optional.empty();
    }

    private static UnreadableFile unsupported(Exception failure) {
        return new UnreadableFile(Reason.UNKNOWN_FORMAT, "ZIP 压缩包用了不能读取的压缩方法，请解压后提供", failure);
    }
}
