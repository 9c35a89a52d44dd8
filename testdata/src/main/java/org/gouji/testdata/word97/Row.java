package org.gouji.testdata.word97;

import java.util.ArrayList;
import java.util.List;

/** The definition of a row: the edges of its cells, and how they are merged. */
public final class Row {

    /** Flags of a cell. */
    public static final int CONTINUES_ABOVE = 0x20;

    public static final int BEGINS = 0x60;

    private static final int DEFINITION = 0xD608;
    private static final int BORDERS = 18;

    private final List<Integer> edges = new ArrayList<>();
    private final List<Integer> flags = new ArrayList<>();

    private Row(int left) {
        edges.add(left);
    }

    /** A row that begins here, in twentieths of a point. */
    public static Row from(int left) {
        return new Row(left);
    }

    /** A cell that ends here. */
    public Row to(int right) {
        return to(right, 0);
    }

    /** A cell that ends here and has flags. */
    public Row to(int right, int cellFlags) {
        edges.add(right);
        flags.add(cellFlags);
        return this;
    }

    Sprms definition() {
        Bytes bytes = new Bytes().u8(flags.size());
        edges.forEach(bytes::u16);
        flags.forEach(cell -> bytes.u16(cell).zeros(BORDERS));
        return Sprms.none().and(DEFINITION, bytes.toBytes());
    }
}
