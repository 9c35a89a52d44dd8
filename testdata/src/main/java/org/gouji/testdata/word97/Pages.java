package org.gouji.testdata.word97;

import java.util.ArrayList;
import java.util.List;

/** Lays runs and their properties out on pages of 512 bytes (FKP), and lists the pages (PlcBte). */
final class Pages {

    static final int SIZE = 512;

    /** What stands in a page for a run besides its limit: one byte for characters, thirteen for paragraphs. */
    private final int entrySize;

    private final List<Bytes> pages = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final List<Integer> limits = new ArrayList<>();
    private final List<Bytes> properties = new ArrayList<>();
    private int used;

    private Pages(int entrySize) {
        this.entrySize = entrySize;
    }

    static Pages ofCharacters() {
        return new Pages(1);
    }

    static Pages ofParagraphs() {
        return new Pages(13);
    }

    /** A run of bytes of the file, with its properties as a page keeps them. */
    void add(int from, int to, Bytes run) {
        int needed = 4 + entrySize + run.size() + run.size() % 2;
        if (limits.isEmpty() || used + needed > SIZE - 2) {
            flush();
            firsts.add(from);
            limits.add(from);
            used = 4;
        }
        limits.add(to);
        properties.add(run);
        used += needed;
    }

    private void flush() {
        if (limits.isEmpty()) {
            return;
        }
        Bytes head = new Bytes();
        limits.forEach(head::i32);
        int end = SIZE - 2;
        byte[] page = new byte[SIZE];
        for (Bytes run : properties) {
            end -= run.size() + run.size() % 2;
            System.arraycopy(run.toBytes(), 0, page, end, run.size());
            head.u8(run.size() == 0 ? 0 : end / 2).zeros(entrySize - 1);
        }
        System.arraycopy(head.toBytes(), 0, page, 0, head.size());
        page[SIZE - 1] = (byte) properties.size();
        pages.add(new Bytes().all(page));
        limits.clear();
        properties.clear();
    }

    /** Appends the pages to a document, which ends where a page may begin; gives the list of them. */
    Bytes writeTo(Bytes document, int lastLimit) {
        flush();
        Bytes index = new Bytes();
        firsts.forEach(index::i32);
        index.i32(lastLimit);
        for (Bytes page : pages) {
            index.i32(document.size() / SIZE);
            document.all(page);
        }
        return index;
    }
}
