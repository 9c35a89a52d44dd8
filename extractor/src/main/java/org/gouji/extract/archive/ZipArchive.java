package org.gouji.extract.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/**
 * A ZIP archive in memory, read from its central directory: only the entries that are asked for are inflated, and none
 * beyond {@link #MAX_ENTRY}. An archive without its directory has lost its end and is damaged.
 */
public final class ZipArchive {

    /** The largest entry that is inflated, in bytes: a Word document of some 5 000 pages. */
    static final int MAX_ENTRY = 64 << 20;

    /** The most that is streamed of one entry, in bytes: a sheet of a million formatted rows has a quarter of that. */
    static final long MAX_STREAM = 1L << 30;

    /** How much is inflated at once, in bytes. */
    private static final int BUFFER = 1 << 16;

    /** The most entries that are listed. A disclosure has a few dozen; more is an attack or no document. */
    private static final int MAX_ENTRIES = 20_000;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;

    /** Sizes of the fixed parts of the three headers, in bytes. */
    private static final int END_SIZE = 22;

    private static final int DIRECTORY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    /** The comment behind the end record has at most this many bytes. */
    private static final int MAX_COMMENT = 0xffff;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAG = 1;

    private record Entry(int flags, int method, long checksum, long packed, long offset) {}

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries;

    private ZipArchive(ByteBuffer bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /**
     * Lists an archive.
     *
     * @throws UnreadableFile where the directory of the archive is missing or damaged
     */
    public static ZipArchive open(byte[] bytes) throws UnreadableFile {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = findEnd(buffer);
        if (end < 0) {
            throw damaged();
        }
        return new ZipArchive(buffer, directory(buffer, end));
    }

    /** The names of the entries, in the order of the directory. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * The content of an entry; empty where there is no such entry.
     *
     * @throws UnreadableFile where the entry is damaged, encrypted or too large
     */
    public Optional<byte[]> read(String name) throws UnreadableFile {
        Optional<Entry> entry = find(name);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        byte[] content = content(packed(entry.get()), entry.get().method());
        if (VerifiedStream.checksum(content) != entry.get().checksum()) {
            throw damaged();
        }
        return Optional.of(content);
    }

    /**
     * The content of an entry as it is inflated, for entries that need not fit into memory; empty where there is no such entry.
     * Beyond {@link #MAX_STREAM} the stream fails with {@link BoundedStream.Exceeded}, and at its end where it is not what was packed.
     *
     * @throws UnreadableFile where the entry is damaged or encrypted
     */
    public Optional<InputStream> stream(String name) throws UnreadableFile {
        Optional<Entry> found = find(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer packed = packed(found.get());
        InputStream stored = new ByteArrayInputStream(packed.array(), packed.arrayOffset(), packed.limit());
        InputStream plain =
                switch (found.get().method()) {
                    case STORED -> stored;
                    case DEFLATED -> inflating(stored);
                    default -> throw damaged();
                };
        return Optional.of(new VerifiedStream(
                new BoundedStream(plain, MAX_STREAM), found.get().checksum()));
    }

    /** The stream frees its inflater when it is closed. */
    private static InputStream inflating(InputStream packed) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private Optional<Entry> find(String name) throws UnreadableFile {
        Optional<Entry> entry = Optional.ofNullable(entries.get(name));
        if (entry.isPresent() && (entry.get().flags() & ENCRYPTED_FLAG) != 0) {
            throw new UnreadableFile(Reason.ENCRYPTED, "压缩包已加密，请先解除密码");
        }
        return entry;
    }

    private static int findEnd(ByteBuffer buffer) {
        int last = buffer.limit() - END_SIZE;
        for (int at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
            if (buffer.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    private static Map<String, Entry> directory(ByteBuffer buffer, int end) throws UnreadableFile {
        int count = Math.min(buffer.getShort(end + 10) & 0xffff, MAX_ENTRIES);
        long at = buffer.getInt(end + 16) & 0xffffffffL;
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (at + DIRECTORY_SIZE > end || buffer.getInt((int) at) != DIRECTORY_SIGNATURE) {
                throw damaged();
            }
            int header = (int) at;
            int nameLength = buffer.getShort(header + 28) & 0xffff;
            at += DIRECTORY_SIZE
                    + nameLength
                    + (buffer.getShort(header + 30) & 0xffff)
                    + (buffer.getShort(header + 32) & 0xffff);
            if (at > end) {
                throw damaged();
            }
            entries.putIfAbsent(name(buffer, header + DIRECTORY_SIZE, nameLength), entry(buffer, header));
        }
        return entries;
    }

    private static String name(ByteBuffer buffer, int at, int length) {
        byte[] name = new byte[length];
        buffer.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static Entry entry(ByteBuffer buffer, int header) {
        return new Entry(
                buffer.getShort(header + 8) & 0xffff,
                buffer.getShort(header + 10) & 0xffff,
                buffer.getInt(header + 16) & 0xffffffffL,
                buffer.getInt(header + 20) & 0xffffffffL,
                buffer.getInt(header + 42) & 0xffffffffL);
    }

    private ByteBuffer packed(Entry entry) throws UnreadableFile {
        if (entry.offset() + LOCAL_SIZE > bytes.limit() || bytes.getInt((int) entry.offset()) != LOCAL_SIGNATURE) {
            throw damaged();
        }
        int header = (int) entry.offset();
        long start = (long) header
                + LOCAL_SIZE
                + (bytes.getShort(header + 26) & 0xffff)
                + (bytes.getShort(header + 28) & 0xffff);
        if (start + entry.packed() > bytes.limit()) {
            throw damaged();
        }
        return bytes.slice((int) start, (int) entry.packed());
    }

    private static byte[] content(ByteBuffer packed, int method) throws UnreadableFile {
        if (method == STORED && packed.limit() <= MAX_ENTRY) {
            byte[] plain = new byte[packed.limit()];
            packed.get(plain);
            return plain;
        }
        if (method == DEFLATED) {
            return inflate(packed);
        }
        throw method == STORED ? tooLarge() : damaged();
    }

    private static byte[] inflate(ByteBuffer packed) throws UnreadableFile {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] plain = new byte[(int) Math.max(1024, Math.min(packed.limit() * 8L, MAX_ENTRY))];
            int size = 0;
            while (!inflater.finished()) {
                if (size == plain.length) {
                    plain = grown(plain);
                }
                int read = inflater.inflate(plain, size, plain.length - size);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged();
                }
                size += read;
            }
            return Arrays.copyOf(plain, size);
        } catch (DataFormatException failure) {
            throw new UnreadableFile(Reason.DAMAGED, damaged().getMessage(), failure);
        } finally {
            inflater.end();
        }
    }

    private static byte[] grown(byte[] full) throws UnreadableFile {
        if (full.length >= MAX_ENTRY) {
            throw tooLarge();
        }
        return Arrays.copyOf(full, (int) Math.min(full.length * 2L, MAX_ENTRY));
    }

    private static UnreadableFile damaged() {
        return new UnreadableFile(Reason.DAMAGED, "文件已损坏或不完整，无法打开");
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile(Reason.TOO_LARGE, "文件解压后超过 " + (MAX_ENTRY >> 20) + " MB，可能是压缩炸弹，未予读取");
    }
}
