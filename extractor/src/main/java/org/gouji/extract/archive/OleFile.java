package org.gouji.extract.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/**
 * An OLE 2 compound file in memory: the container of Office documents until 2003, a file system with sectors and a table of
 * which follows which. No chain is followed further than the file has sectors, so damage and malice end in an exception.
 */
public final class OleFile {

    /** The first bytes of every compound file, in hexadecimal digits. */
    public static final String SIGNATURE = "d0cf11e0a1b11ae1";

    /** Where the header lists the first sectors of the allocation table, and how many fit there. */
    private static final int TABLE_LIST = 76;

    private static final int TABLE_LIST_SIZE = 109;

    /** Sectors have 512 or 4096 bytes, those of small streams 64. */
    private static final int MIN_SHIFT = 6;

    private static final int MAX_SHIFT = 12;

    private static final int END_OF_CHAIN = -2;

    private static final int DIRECTORY_ENTRY = 128;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;

    /** More entries are an attack: a document with a hundred embedded workbooks has a few thousand. */
    private static final int MAX_ENTRIES = 100_000;

    /** Longer paths, in characters, are an attack: a document embedded in one embedded in another has a hundred. */
    private static final int MAX_PATH = 2000;

    private record Entry(int first, long size) {}

    /** A file system inside the file: its sectors and the table that chains them. */
    private record Sectors(ByteBuffer bytes, int offset, int shift, IntBuffer next) {

        byte[] read(int first, long size) throws UnreadableFile {
            if (size > bytes.limit()) {
                throw damaged();
            }
            byte[] content = new byte[(int) size];
            int at = first;
            for (int done = 0; done < content.length; done += 1 << shift) {
                copy(at, content, done);
                at = following(at);
            }
            return content;
        }

        /** The last sector of a file may be cut short by careless writers. */
        private void copy(int sector, byte[] content, int to) throws UnreadableFile {
            long start = offset + ((long) sector << shift);
            int wanted = Math.min(1 << shift, content.length - to);
            if (sector < 0 || start + wanted > bytes.limit()) {
                throw damaged();
            }
            bytes.get((int) start, content, to, wanted);
        }

        int following(int sector) {
            return sector >= 0 && sector < next.limit() ? next.get(sector) : END_OF_CHAIN;
        }

        byte[] readChain(int first) throws UnreadableFile {
            int length = 0;
            for (int at = first; at >= 0; at = following(at)) {
                if (++length > next.limit()) {
                    throw damaged();
                }
            }
            return read(first, Math.min((long) length << shift, bytes.limit()));
        }
    }

    private final Sectors sectors;
    private final Sectors small;
    private final int smallBelow;

    /** The streams; names do not tell capital letters from small ones. */
    private final Map<String, Entry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private OleFile(OleFile whole, String folder) {
        sectors = whole.sectors;
        small = whole.small;
        smallBelow = whole.smallBelow;
        whole.entries.forEach((path, entry) -> {
            if (path.regionMatches(true, 0, folder, 0, folder.length())) {
                entries.put(path.substring(folder.length()), entry);
            }
        });
    }

    private OleFile(ByteBuffer bytes) throws UnreadableFile {
        int shift = shift(bytes, 30);
        sectors = new Sectors(bytes, 1 << shift, shift, allocationTable(bytes, shift));
        smallBelow = bytes.getInt(56);
        ByteBuffer directory = littleEndian(sectors.readChain(bytes.getInt(48)));
        ByteBuffer smallStream = littleEndian(sectors.readChain(directory.getInt(116)));
        IntBuffer smallTable = littleEndian(sectors.readChain(bytes.getInt(60))).asIntBuffer();
        small = new Sectors(smallStream, 0, shift(bytes, 32), smallTable);
        list(directory);
    }

    /** The size of a sector, as a power of 2. */
    private static int shift(ByteBuffer bytes, int at) throws UnreadableFile {
        int shift = bytes.getShort(at);
        if (shift < MIN_SHIFT || shift > MAX_SHIFT) {
            throw damaged();
        }
        return shift;
    }

    /**
     * Lists a compound file.
     *
     * @throws UnreadableFile where its tables are damaged
     */
    public static OleFile open(byte[] bytes) throws UnreadableFile {
        try {
            return new OleFile(littleEndian(bytes));
        } catch (IndexOutOfBoundsException outside) {
            throw new UnreadableFile(Reason.DAMAGED, damaged().getMessage(), outside);
        }
    }

    /** The streams by their paths, {@code ObjectPool/_1234/Workbook}. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** A folder of the file as if it were a file itself, as objects are that a document has inside. */
    public OleFile folder(String path) {
        return new OleFile(this, path + "/");
    }

    /** Whether there is such a stream. */
    public boolean has(String path) {
        return entries.containsKey(path);
    }

    /**
     * The content of a stream; empty where there is no such stream.
     *
     * @throws UnreadableFile where the file ends before the stream does
     */
    public Optional<byte[]> read(String path) throws UnreadableFile {
        Entry entry = entries.get(path);
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of((entry.size() < smallBelow ? small : sectors).read(entry.first(), entry.size()));
    }

    /** The table of which sector follows which, put together from its own sectors. */
    private static IntBuffer allocationTable(ByteBuffer bytes, int shift) throws UnreadableFile {
        int size = 1 << shift;
        int existing = bytes.limit() / size + 1;
        ByteBuffer table = littleEndian(new byte[Math.max(0, Math.min(bytes.getInt(44), existing)) * size]);
        int list = TABLE_LIST;
        int left = TABLE_LIST_SIZE;
        int nextList = bytes.getInt(68);
        while (table.hasRemaining()) {
            if (left == 0) {
                list = offset(nextList, shift);
                left = size / Integer.BYTES - 1;
                nextList = bytes.getInt(list + left * Integer.BYTES);
            }
            table.put(bytes.slice(offset(bytes.getInt(list), shift), size));
            list += Integer.BYTES;
            left--;
        }
        return table.flip().asIntBuffer();
    }

    private static int offset(int sector, int shift) throws UnreadableFile {
        long offset = (sector + 1L) << shift;
        if (sector < 0 || offset > Integer.MAX_VALUE) {
            throw damaged();
        }
        return (int) offset;
    }

    /** A directory to be listed: the entry at the root of its tree, and its path. */
    private record Branch(int entry, String folder) {}

    private void list(ByteBuffer directory) {
        int count = Math.min(directory.limit() / DIRECTORY_ENTRY, MAX_ENTRIES);
        boolean[] seen = new boolean[count];
        Deque<Branch> open = new ArrayDeque<>();
        open.push(new Branch(directory.getInt(76), ""));
        while (!open.isEmpty()) {
            Branch branch = open.pop();
            if (branch.entry() < 0 || branch.entry() >= count || seen[branch.entry()]) {
                continue;
            }
            seen[branch.entry()] = true;
            int at = branch.entry() * DIRECTORY_ENTRY;
            String path = branch.folder() + name(directory, at);
            int type = directory.get(at + 66);
            if (type == STREAM) {
                long size = directory.getInt(at + 120) & 0xffffffffL;
                entries.putIfAbsent(path, new Entry(directory.getInt(at + 116), size));
            } else if (type == STORAGE && path.length() < MAX_PATH) {
                open.push(new Branch(directory.getInt(at + 76), path + "/"));
            }
            open.push(new Branch(directory.getInt(at + 68), branch.folder()));
            open.push(new Branch(directory.getInt(at + 72), branch.folder()));
        }
    }

    private static String name(ByteBuffer directory, int at) {
        int length = Math.max(0, Math.min(directory.getShort(at + 64) - 2, 62));
        byte[] name = new byte[length];
        directory.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static UnreadableFile damaged() {
        return new UnreadableFile(Reason.DAMAGED, "文件已损坏或不完整，无法打开");
    }
}
