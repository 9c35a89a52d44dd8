package org.gouji.testdata.word97;

/** The head of a document (FIB), which says where everything is. */
final class Head {

    /** The places of structures in the third list, as the specification counts them. */
    static final int STYLES = 1;

    static final int CHARACTER_PAGES = 12;
    static final int PARAGRAPH_PAGES = 13;
    static final int PIECES = 33;
    static final int ANCHORS = 40;
    static final int DRAWING = 50;
    static final int BOXES = 56;
    static final int LIST_DEFINITIONS = 73;
    static final int LISTS = 74;

    private static final int VERSION = 0xC1;
    private static final int CHINESE = 0x0804;

    /** The three lists of the head: so many words, so many counts, so many structures. */
    private static final int WORDS = 14;

    private static final int COUNTS = 22;
    private static final int STRUCTURES = 93;

    private final int magic;
    private final int flags;
    private final int body;
    private final int boxes;
    private final int[] offsets = new int[STRUCTURES];
    private final int[] lengths = new int[STRUCTURES];

    Head(int magic, int flags, int body, int boxes) {
        this.magic = magic;
        this.flags = flags;
        this.body = body;
        this.boxes = boxes;
    }

    /** Appends a structure to the stream of tables, and notes where it is. */
    void put(int index, Bytes tables, Bytes structure) {
        offsets[index] = tables.size();
        lengths[index] = structure.size();
        tables.all(structure);
    }

    byte[] toBytes() {
        Bytes bytes = new Bytes()
                .u16(magic)
                .u16(VERSION)
                .u16(0)
                .u16(CHINESE)
                .u16(0)
                .u16(flags)
                .u16(0xBF)
                .padTo(32)
                .u16(WORDS)
                .zeros(2 * (WORDS - 1))
                .u16(CHINESE)
                .u16(COUNTS);
        for (int i = 0; i < COUNTS; i++) {
            bytes.i32(i == 3 ? body : i == 9 ? boxes : 0);
        }
        bytes.u16(STRUCTURES);
        for (int i = 0; i < STRUCTURES; i++) {
            bytes.i32(offsets[i]).i32(lengths[i]);
        }
        return bytes.u16(0).toBytes();
    }
}
