package org.gouji.extract.word97;

import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.word97.Drawings.TextRange;

/** The block at the beginning of a document that says where everything is (FIB). */
final class FileInformation {

    /** The structures that the reader needs, by their place in the list of offsets and lengths. */
    enum Structure {
        STYLE_SHEET(1),
        CHARACTER_PAGES(12),
        PARAGRAPH_PAGES(13),
        PIECES(33),
        ANCHORS(40),
        DRAWINGS(50),
        TEXT_BOXES(56),
        LIST_DEFINITIONS(73),
        LIST_OVERRIDES(74);

        private final int index;

        Structure(int index) {
            this.index = index;
        }
    }

    private static final int WORD_97 = 0xA5EC;
    private static final int WORD_6 = 0xA5DC;

    private static final int ENCRYPTED = 0x0100;
    private static final int USES_TABLE_1 = 0x0200;

    /** Where the first of three lists of variable length begins; each is headed by its count. */
    private static final int LISTS = 32;

    private final Octets document;
    private final int counts;
    private final int offsets;

    private FileInformation(Octets document) {
        this.document = document;
        int longs = LISTS + 2 + 2 * document.u16(LISTS);
        this.counts = longs + 2;
        this.offsets = counts + 4 * document.u16(longs) + 2;
    }

    /**
     * Reads the block.
     *
     * @param document the stream {@code WordDocument}
     * @throws UnreadableFile where the document is encrypted, or of another version of Word
     */
    static FileInformation read(Octets document) throws UnreadableFile {
        int magic = document.u16(0);
        if (magic == WORD_6) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "这是 Word 6.0/95 文档，不能读取；请用 Word 或 WPS 另存为 .docx");
        }
        if (magic != WORD_97) {
            throw new UnreadableFile(Reason.DAMAGED, "Word 文档的文件头已损坏，无法读取");
        }
        if ((document.u16(10) & ENCRYPTED) != 0) {
            throw new UnreadableFile(Reason.ENCRYPTED, "文档设有打开密码，请先解除密码");
        }
        return new FileInformation(document);
    }

    /** The name of the stream with the tables. */
    String tableStream() {
        return (document.u16(10) & USES_TABLE_1) == 0 ? "0Table" : "1Table";
    }

    /** How many characters the body has. */
    int bodyLength() {
        return count(3);
    }

    /** Where the text boxes stand: behind body, footnotes, running heads, comments and endnotes. */
    TextRange textBoxes() {
        int start = count(3) + count(4) + count(5) + count(7) + count(8);
        return new TextRange(start, start + count(9));
    }

    private int count(int index) {
        int count = document.i32(counts + 4 * index);
        if (count < 0 || count > document.length()) {
            throw new IndexOutOfBoundsException(count);
        }
        return count;
    }

    /** Where a structure begins in the stream of tables. */
    int offset(Structure structure) {
        return document.i32(offsets + 8 * structure.index);
    }

    /** A structure; empty where the document has none. */
    Octets find(Structure structure, Octets tables) {
        int length = document.i32(offsets + 8 * structure.index + 4);
        return length == 0 ? Octets.NONE : tables.part(offset(structure), length);
    }
}
