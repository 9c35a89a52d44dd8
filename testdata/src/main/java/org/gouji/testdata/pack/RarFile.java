package org.gouji.testdata.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes RAR archives of version 4, block by block after the published description of the format: files are stored as they are,
 * for only its maker may pack as RAR does.
 */
public final class RarFile {

    private static final byte[] SIGNATURE = {'R', 'a', 'r', '!', 0x1a, 7, 0};
    private static final byte[] SIGNATURE_OF_VERSION_5 = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0};

    private static final int MAIN_BLOCK = 0x73;
    private static final int FILE_BLOCK = 0x74;
    private static final int END_BLOCK = 0x7b;

    /** Flags of the archive: the names are encrypted. */
    private static final int NAMES_LOCKED = 0x80;

    /** Flags of the archive and of a file in it: what is packed behind another rests on that. */
    private static final int SOLID = 8;

    private static final int RESTS_ON_THOSE_BEFORE = 0x10;

    /** Flags of a file: it goes on in the next volume, it is encrypted, its block has data behind it. */
    private static final int SPLIT = 2;

    private static final int LOCKED = 4;
    private static final int WITH_DATA = 0x8000;

    /** Flag of the last block, of which older programs know nothing. */
    private static final int MAY_BE_SKIPPED = 0x4000;

    /** Sizes of the fixed parts of blocks, in bytes. */
    private static final int BLOCK_SIZE = 7;

    private static final int MAIN_SIZE = 13;
    private static final int FILE_SIZE = 32;

    /** Where a block tells its size, and where that of a file tells the length of the name. */
    private static final int SIZE_AT = 5;

    private static final int NAME_SIZE_AT = 26;

    private static final byte WINDOWS = 2;
    private static final byte UNPACKED_BY_VERSION_2 = 20;
    private static final byte STORED = 0x30;

    private static final Charset NAMES = Charset.forName("GBK");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private RarFile(int archiveFlags) {
        bytes.writeBytes(SIGNATURE);
        block(MAIN_BLOCK, archiveFlags, new byte[MAIN_SIZE]);
    }

    /** An archive with names in GBK. */
    public static byte[] of(Map<String, byte[]> files) {
        return archive(files, 0);
    }

    /** An archive with files that need a password. */
    public static byte[] locked(Map<String, byte[]> files) {
        return archive(files, LOCKED);
    }

    /** An archive whose files go on in another. */
    public static byte[] split(Map<String, byte[]> files) {
        return archive(files, SPLIT);
    }

    /** An archive that does not even tell the names without a password. */
    public static byte[] withLockedNames() {
        return new RarFile(NAMES_LOCKED).end();
    }

    /** The beginning of an archive of version 5. */
    public static byte[] version5() {
        return Arrays.copyOf(SIGNATURE_OF_VERSION_5, 64);
    }

    /**
     * The first file of an archive that its maker's program packed, as it is packed, under each of these names in turn: one solid stream
     * with names in GBK.
     *
     * @param rar with nothing before its first file but the head of the archive
     */
    public static byte[] repacked(byte[] rar, List<String> names) {
        int at = SIGNATURE.length + MAIN_SIZE;
        ByteBuffer file = ByteBuffer.wrap(rar).order(ByteOrder.LITTLE_ENDIAN);
        byte[] head = Arrays.copyOfRange(rar, at, at + FILE_SIZE);
        int size = file.getShort(at + SIZE_AT);
        byte[] packed = Arrays.copyOfRange(rar, at + size, at + size + file.getInt(at + BLOCK_SIZE));
        RarFile archive = new RarFile(SOLID);
        int flags = WITH_DATA;
        for (String name : names) {
            archive.file(name, head, flags);
            archive.bytes.writeBytes(packed);
            flags |= RESTS_ON_THOSE_BEFORE;
        }
        return archive.end();
    }

    private void file(String name, byte[] head, int flags) {
        byte[] encoded = name.getBytes(NAMES);
        byte[] block = Arrays.copyOf(head, FILE_SIZE + encoded.length);
        ByteBuffer.wrap(block)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(NAME_SIZE_AT, (short) encoded.length)
                .position(FILE_SIZE)
                .put(encoded);
        block(FILE_BLOCK, flags, block);
    }

    private static byte[] archive(Map<String, byte[]> files, int fileFlags) {
        RarFile archive = new RarFile(0);
        files.forEach((name, content) -> archive.stored(name, content, fileFlags));
        return archive.end();
    }

    private void stored(String name, byte[] content, int flags) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        byte[] head = new byte[FILE_SIZE];
        ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        fields.position(BLOCK_SIZE);
        fields.putInt(content.length).putInt(content.length).put(WINDOWS);
        fields.putInt((int) checksum.getValue()).putInt(0);
        fields.put(UNPACKED_BY_VERSION_2).put(STORED);
        file(name, head, WITH_DATA | flags);
        bytes.writeBytes(content);
    }

    private byte[] end() {
        block(END_BLOCK, MAY_BE_SKIPPED, new byte[BLOCK_SIZE]);
        return bytes.toByteArray();
    }

    /** Puts the fixed part before what a block says: the lower half of its checksum, its kind, flags and size. */
    private void block(int kind, int flags, byte[] block) {
        ByteBuffer head = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        head.put(2, (byte) kind).putShort(3, (short) flags).putShort(5, (short) block.length);
        CRC32 checksum = new CRC32();
        checksum.update(block, 2, block.length - 2);
        head.putShort(0, (short) checksum.getValue());
        bytes.writeBytes(block);
    }
}
