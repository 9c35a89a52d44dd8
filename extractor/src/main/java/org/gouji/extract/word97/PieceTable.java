package org.gouji.extract.word97;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document, put together from the pieces that editing left in the file (CLX). A position counts characters of
 * the text; an offset counts bytes of the file, and formatting is kept by offset.
 */
final class PieceTable {

    private static final int PROPERTIES = 1;
    private static final int PIECES = 2;
    private static final int DESCRIPTOR = 8;
    private static final int NARROW = 0x4000_0000;

    /**
     * A stretch of text that stands together in the file.
     *
     * @param start its first position
     * @param end the position behind it
     * @param offset where it stands in the file
     * @param narrow whether a character has one byte instead of two
     * @param changes properties that all of it has changed
     */
    record Piece(int start, int end, int offset, boolean narrow, Octets changes) {

        int offsetOf(int position) {
            return offset + (position - start) * width();
        }

        int positionOf(int byteOffset) {
            return start + (byteOffset - offset) / width();
        }

        /** Bytes of a character. */
        int width() {
            return narrow ? 1 : 2;
        }
    }

    private final Octets document;
    private final List<Piece> pieces;

    private PieceTable(Octets document, List<Piece> pieces) {
        this.document = document;
        this.pieces = pieces;
    }

    /**
     * Reads the table of pieces.
     *
     * @param document the stream {@code WordDocument}
     * @param complex the structure that holds the table, behind the changed properties
     */
    static PieceTable read(Octets document, Octets complex) {
        List<Octets> changes = new ArrayList<>();
        int at = 0;
        while (complex.u8(at) == PROPERTIES) {
            int length = complex.u16(at + 1);
            changes.add(complex.part(at + 3, length));
            at += 3 + length;
        }
        if (complex.u8(at) != PIECES) {
            throw new IndexOutOfBoundsException(at);
        }
        Octets table = complex.part(at + 5, complex.i32(at + 1));
        int count = (table.length() - 4) / (4 + DESCRIPTOR);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(piece(table, i, 4 * (count + 1) + DESCRIPTOR * i, changes));
        }
        return new PieceTable(document, pieces);
    }

    private static Piece piece(Octets table, int index, int descriptor, List<Octets> changes) {
        int compressed = table.i32(descriptor + 2);
        boolean narrow = (compressed & NARROW) != 0;
        int offset = compressed & (NARROW - 1);
        int change = table.u16(descriptor + 6);
        boolean changed = (change & 1) != 0 && change >> 1 < changes.size();
        return new Piece(
                table.i32(4 * index),
                table.i32(4 * index + 4),
                narrow ? offset / 2 : offset,
                narrow,
                changed ? changes.get(change >> 1) : Octets.NONE);
    }

    /** The characters from a position on. */
    String text(int from, int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            Piece piece = at(from + text.length());
            int position = from + text.length();
            int count = Math.min(piece.end() - position, length - text.length());
            text.append(document.text(piece.offsetOf(position), count, piece.narrow()));
        }
        return text.toString();
    }

    /** The piece that holds a position. */
    Piece at(int position) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Piece piece = pieces.get(middle);
            if (position < piece.start()) {
                high = middle - 1;
            } else if (position >= piece.end()) {
                low = middle + 1;
            } else {
                return piece;
            }
        }
        throw new IndexOutOfBoundsException(position);
    }
}
