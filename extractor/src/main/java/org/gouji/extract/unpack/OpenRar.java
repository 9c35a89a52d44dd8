package org.gouji.extract.unpack;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.rarfile.FileHeader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/**
 * A RAR archive of version 4 or older that is being gone through. Version 5 packs in another way, which nothing but its maker's
 * program unpacks as it should.
 */
final class OpenRar implements OpenArchive {

    private static final Library LIBRARY = new Library("RAR", failure -> Optional.empty());

    /** Behind the seven bytes that both versions begin with, version 5 has a 1. */
    private static final int VERSION_AT = 6;

    /** The flags of the block behind the signature, where the lower byte has a bit for encrypted names. */
    private static final int FLAGS_AT = 10;

    private static final int NAMES_LOCKED = 0x80;

    private final Archive archive;
    private final boolean solid;
    private FileHeader header;

    /** Whether the file that was named last has been unpacked, which those behind it in a solid archive rest on. */
    private boolean unpacked = true;

    OpenRar(byte[] bytes) throws UnreadableFile {
        if (bytes.length <= FLAGS_AT) {
            throw LIBRARY.damaged(null);
        }
        if (bytes[VERSION_AT] == 1) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "这是 RAR5 格式的压缩包，不能读取，请解压后提供其中的文件");
        }
        if ((bytes[FLAGS_AT] & NAMES_LOCKED) != 0) {
            throw OpenArchive.locked();
        }
        archive = reading(() -> new Archive(new ByteArrayInputStream(bytes)));
        if (archive.getMainHeader() == null) {
            throw LIBRARY.damaged(null);
        }
        solid = archive.getMainHeader().isSolid();
        List<FileHeader> files = archive.getFileHeaders().stream()
                .filter(file -> !file.isDirectory())
                .toList();
        if (!files.isEmpty() && files.stream().allMatch(FileHeader::isEncrypted)) {
            throw OpenArchive.locked();
        }
    }

    @Override
    public Optional<Entry> next() throws UnreadableFile {
        do {
            FileHeader passed = header;
            header = archive.nextFileHeader();
            if (!unpacked && header != null && header.isSolid()) {
                unpack(passed, OutputStream.nullOutputStream());
            }
            unpacked = header != null && header.isDirectory();
        } while (header != null && header.isDirectory());
        return Optional.ofNullable(header).map(file -> new Entry(name(file), file.getFullUnpackSize()));
    }

    private static String name(FileHeader file) {
        return file.isUnicode() ? file.getFileName() : MemberName.decode(file.getFileNameByteArray());
    }

    @Override
    public byte[] content() throws UnreadableFile {
        if (header.isSplitBefore() || header.isSplitAfter()) {
            throw new UnreadableFile(Reason.DAMAGED, "这是分卷压缩包中的一卷，请合并解压后提供其中的文件");
        }
        unpacked = true;
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(header.getFullUnpackSize()));
        unpack(header, new Basin(content));
        return Arrays.copyOf(content.array(), content.position());
    }

    private void unpack(FileHeader file, OutputStream out) throws UnreadableFile {
        if (file.isEncrypted()) {
            throw OpenArchive.locked();
        }
        reading(() -> {
            archive.extractFile(file, out);
            return file;
        });
    }

    @Override
    public boolean isSolid() {
        return solid;
    }

    @Override
    public void close() {
        Library.close(archive);
    }

    /** Holds so much and no more. */
    private static final class Basin extends OutputStream {

        private final ByteBuffer content;

        Basin(ByteBuffer content) {
            this.content = content;
        }

        @Override
        public void write(int value) {
            content.put((byte) value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            content.put(bytes, from, length);
        }
    }

    private interface Call<T> {
        T get() throws RarException, IOException;
    }

    /** Most of what goes wrong inside the library comes out as its own exception. */
    private static <T> T reading(Call<T> call) throws UnreadableFile {
        return LIBRARY.reading(() -> {
            try {
                return call.get();
            } catch (RarException failure) {
                throw new IOException(failure);
            }
        });
    }
}
