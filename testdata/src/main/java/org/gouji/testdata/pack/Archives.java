package org.gouji.testdata.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs files, given by name in their order; the same files give the same bytes. */
public final class Archives {

    /** The earliest time that a ZIP entry can have. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final byte[] LOCAL_SIGNATURE = {'P', 'K', 3, 4};
    private static final byte[] DIRECTORY_SIGNATURE = {'P', 'K', 1, 2};

    /** Where the flags stand in the headers of a ZIP entry. */
    private static final int LOCAL_FLAGS = 6;

    private static final int DIRECTORY_FLAGS = 8;

    private Archives() {}

    /** A ZIP archive whose names are UTF-8, as it says. */
    public static byte[] zip(Map<String, byte[]> files) {
        return zip(files, StandardCharsets.UTF_8);
    }

    /** A ZIP archive as systems in China pack it: names in GBK, without a word about that; sizes stand behind the files. */
    public static byte[] zipInGbk(Map<String, byte[]> files) {
        return zip(files, Charset.forName("GBK"));
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(EPOCH);
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes everything", never);
        }
        return bytes.toByteArray();
    }

    /** The same ZIP archive, its files said to be encrypted. */
    public static byte[] locked(byte[] zip) {
        ByteBuffer locked = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + DIRECTORY_FLAGS < zip.length; at++) {
            if (Arrays.equals(zip, at, at + 4, LOCAL_SIGNATURE, 0, 4)) {
                lock(locked, at + LOCAL_FLAGS);
            } else if (Arrays.equals(zip, at, at + 4, DIRECTORY_SIGNATURE, 0, 4)) {
                lock(locked, at + DIRECTORY_FLAGS);
            }
        }
        return locked.array();
    }

    private static void lock(ByteBuffer bytes, int at) {
        bytes.putShort(at, (short) (bytes.getShort(at) | 1));
    }

    /** A 7z archive of one solid block. */
    public static byte[] sevenZ(Map<String, byte[]> files) {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile out = new SevenZOutputFile(channel)) {
            writeTo(out, files);
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes everything", never);
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    /** A 7z archive that opens only with a password; its bytes differ from time to time, as salt does. */
    public static byte[] lockedSevenZ(Map<String, byte[]> files, String password) {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile out = new SevenZOutputFile(channel, password.toCharArray())) {
            writeTo(out, files);
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes everything", never);
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    private static void writeTo(SevenZOutputFile out, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName(file.getKey());
            out.putArchiveEntry(entry);
            out.write(file.getValue());
            out.closeArchiveEntry();
        }
    }
}
