package org.gouji.extract.word97;

/**
 * Formatting by file offset: an index of pages of 512 bytes, each of which lists runs and their properties (PlcBte and FKP).
 * Pages are looked up where they stand; nothing is unfolded, whatever the index claims.
 */
final class DiskPages {

    private static final int PAGE = 512;

    /** Bits of an index entry that are a page number. */
    private static final int PAGE_NUMBER = 0x3F_FFFF;

    /** The two kinds of pages. */
    enum Kind {
        CHARACTERS(1),
        PARAGRAPHS(13);

        /** Size of the entry of a run, in bytes. */
        private final int entry;

        Kind(int entry) {
            this.entry = entry;
        }
    }

    /**
     * A stretch of the file with the same properties.
     *
     * @param end the offset behind it
     * @param properties its properties; those of a paragraph are headed by its style
     */
    record Run(int end, Octets properties) {}

    private final Octets document;
    private final Octets index;
    private final Kind kind;

    DiskPages(Octets document, Octets index, Kind kind) {
        this.document = document;
        this.index = index;
        this.kind = kind;
    }

    /** The run that holds an offset; one without properties where the pages have none. */
    Run at(int offset) {
        int pages = (index.length() - 4) / 8;
        int found = lastNotAfter(index, pages, offset);
        if (found < 0) {
            return new Run(Integer.MAX_VALUE, Octets.NONE);
        }
        int number = index.i32(4 * (pages + 1) + 4 * found) & PAGE_NUMBER;
        Octets page = document.part(number * PAGE, PAGE);
        int runs = page.u8(PAGE - 1);
        int run = lastNotAfter(page, runs, offset);
        if (run < 0) {
            return new Run(Integer.MAX_VALUE, Octets.NONE);
        }
        int properties = 2 * page.u8(4 * (runs + 1) + kind.entry * run);
        return new Run(page.i32(4 * run + 4), properties == 0 ? Octets.NONE : properties(page, properties));
    }

    /** The last of several ascending numbers, at most one less than it has limits, that is not greater; or -1. */
    private static int lastNotAfter(Octets numbers, int count, int offset) {
        if (count <= 0 || offset >= numbers.i32(4 * count)) {
            return -1;
        }
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (numbers.i32(4 * middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private Octets properties(Octets page, int at) {
        int size = page.u8(at);
        if (kind == Kind.CHARACTERS) {
            return page.part(at + 1, size);
        }
        return size == 0 ? page.part(at + 2, 2 * page.u8(at + 1)) : page.part(at + 1, 2 * size - 1);
    }
}
