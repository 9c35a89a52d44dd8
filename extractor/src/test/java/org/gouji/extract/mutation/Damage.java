package org.gouji.extract.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files at random; the same generator does the same damage. */
final class Damage {

    /** How many places are damaged at most. */
    private static final int PLACES = 20;

    /** Of the pieces that are moved, in bytes: as long as a few cells of a table. */
    private static final int LONGEST_PIECE = 400;

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    /** Breaks a file off, changes bytes, or takes pieces out and puts them elsewhere. */
    byte[] bytes(byte[] whole) {
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        int places = 1 + random.nextInt(PLACES);
        boolean pieces = random.nextBoolean();
        for (int i = 0; i < places && damaged.length > 0; i++) {
            if (pieces) {
                damaged = withPieceMoved(damaged);
            } else {
                int at = random.nextInt(damaged.length);
                damaged[at] = random.nextBoolean()
                        ? (byte) random.nextInt()
                        : (byte) (damaged[at] ^ 1 << random.nextInt(Byte.SIZE));
            }
        }
        return damaged;
    }

    /** A piece that was copied or cut out now stands elsewhere too, or nowhere. */
    private byte[] withPieceMoved(byte[] whole) {
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + random.nextInt(LONGEST_PIECE));
        int at = random.nextInt(whole.length);
        ByteArrayOutputStream moved = new ByteArrayOutputStream();
        if (random.nextBoolean()) {
            moved.write(whole, 0, at);
            moved.write(whole, from, to - from);
            moved.write(whole, at, whole.length - at);
        } else {
            moved.write(whole, 0, from);
            moved.write(whole, to, whole.length - to);
        }
        return moved.toByteArray();
    }

    /** Exchanges digits, which stay digits: the file is whole, and says strange things. */
    byte[] digits(byte[] whole) {
        byte[] changed = whole.clone();
        for (int i = 0; i < PLACES * PLACES && changed.length > 0; i++) {
            int at = random.nextInt(changed.length);
            if (Character.isDigit(changed[at])) {
                changed[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return changed;
    }

    /** Packs a ZIP file anew with some of its parts damaged, so that no checksum tells of it. */
    byte[] parts(byte[] zip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part(in.readAllBytes()));
            }
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes everything", never);
        }
        return bytes.toByteArray();
    }

    /** One part in three, damaged. */
    byte[] part(byte[] part) {
        return switch (random.nextInt(6)) {
            case 0 -> digits(part);
            case 1 -> part.length == 0 ? part : bytes(part);
            default -> part;
        };
    }
}
