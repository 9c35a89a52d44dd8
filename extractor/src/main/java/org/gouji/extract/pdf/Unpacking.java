package org.gouji.extract.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What becomes of a packed stream, found out without keeping any of it. PDFBox unpacks into memory whatever it is given, and
 * where the data are damaged it goes on with what it has and says nothing.
 *
 * @param size the unpacked size in bytes, as far as it was looked at
 * @param whole false where the data are cut off or do not agree with their checksum
 */
record Unpacking(long size, boolean whole) {

    /** The filters that can make data larger, by both of their names; all others only spell bytes as characters. */
    private static final List<String> GROWING =
            List.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");

    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");

    /** No byte of LZW or run-length data stands for more than this many, taken over a whole table of codes. */
    private static final long MOST_UNPACKED = 1300;

    /** More filters one behind the other are no way to save room. */
    private static final int MAX_FILTERS = 4;

    private static final int CHUNK = 1 << 16;

    /**
     * Unpacks a stream and throws it away; stops soon behind the limit.
     *
     * @param limit in bytes
     */
    static Unpacking of(COSStream stream, long limit) throws IOException {
        PDStream packed = new PDStream(stream);
        List<String> growing = packed.getFilters().stream()
                .map(COSName::getName)
                .filter(GROWING::contains)
                .toList();
        if (growing.size() > MAX_FILTERS) {
            return new Unpacking(Long.MAX_VALUE, true);
        }
        if (!FLATE.containsAll(growing)) {
            return new Unpacking(stream.getLength() * (long) Math.pow(MOST_UNPACKED, growing.size()), true);
        }
        InputStream unpacked = packed.createInputStream(GROWING);
        for (int i = 0; i < growing.size(); i++) {
            unpacked = new InflaterInputStream(unpacked);
        }
        return drain(unpacked, limit);
    }

    private static Unpacking drain(InputStream unpacked, long limit) throws IOException {
        byte[] buffer = new byte[CHUNK];
        long size = 0;
        try (unpacked) {
            for (int read = unpacked.read(buffer); read >= 0 && size <= limit; read = unpacked.read(buffer)) {
                size += read;
            }
        } catch (EOFException | ZipException damaged) {
            return new Unpacking(size, false);
        }
        return new Unpacking(size, true);
    }
}
