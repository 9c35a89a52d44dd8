package org.gouji.extract.word97;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.flow.FlowNode.Merge;
import org.gouji.extract.flow.RowShape;
import org.gouji.extract.flow.RowShape.CellMerge;

/**
 * The definition of a row: where its cells begin and end, and how they are merged.
 *
 * @param edges the edges of the cells from left to right, in twentieths of a point; one more than there are cells
 * @param cells the cells' descriptors
 */
record RowFormat(List<Integer> edges, List<Descriptor> cells) {

    /** A row that does not say anything. */
    static final RowFormat UNKNOWN = new RowFormat(List.of(), List.of());

    /** Size of a cell's descriptor, in bytes; the first two hold what is needed. */
    private static final int DESCRIPTOR = 20;

    private static final int HORIZONTAL = 0x3;
    private static final int VERTICAL = 0x20;
    private static final int VERTICAL_START = 0x40;

    /**
     * How a cell is merged.
     *
     * @param horizontal 0 where it is not merged to the side. Descriptions of the format differ on whether 1 begins a merged
     *     cell and 2 continues it, or the other way round; so the first of a row of merged cells says which
     */
    record Descriptor(int horizontal, Merge vertical) {}

    static RowFormat of(List<Sprm> changes) {
        RowFormat format = UNKNOWN;
        for (Sprm change : changes) {
            switch (change.code()) {
                case Sprm.T_DEFINITION -> format = define(change.operand());
                case Sprm.T_MERGE -> format = format.merged(change.operand());
                case Sprm.T_VERTICAL_MERGE -> format = format.mergedDown(change.operand());
                default -> {
                    // how a row looks does not matter
                }
            }
        }
        return format;
    }

    private static RowFormat define(Octets definition) {
        int count = definition.u8(0);
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            edges.add(definition.i16(1 + 2 * i));
        }
        List<Descriptor> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = 1 + 2 * (count + 1) + DESCRIPTOR * i;
            int flags = at + 2 <= definition.length() ? definition.u16(at) : 0;
            cells.add(new Descriptor(flags & HORIZONTAL, verticalOf(flags)));
        }
        return new RowFormat(edges, cells);
    }

    private static Merge verticalOf(int flags) {
        if ((flags & VERTICAL_START) != 0) {
            return Merge.BEGINS;
        }
        return (flags & VERTICAL) != 0 ? Merge.CONTINUES : Merge.NONE;
    }

    /** Cells from one to before another become one. */
    private RowFormat merged(Octets range) {
        List<Descriptor> changed = new ArrayList<>(cells);
        for (int i = range.u8(0); i < Math.min(range.u8(1), cells.size()); i++) {
            changed.set(i, new Descriptor(i == range.u8(0) ? 1 : 2, cells.get(i).vertical()));
        }
        return new RowFormat(edges, changed);
    }

    private RowFormat mergedDown(Octets cell) {
        if (cell.u8(0) >= cells.size()) {
            return this;
        }
        List<Descriptor> changed = new ArrayList<>(cells);
        Descriptor old = cells.get(cell.u8(0));
        changed.set(cell.u8(0), new Descriptor(old.horizontal(), verticalOf(cell.u8(1) * VERTICAL)));
        return new RowFormat(edges, changed);
    }

    /** The row's shape, its merged cells told from those that begin. */
    RowShape shape() {
        List<CellMerge> merges = new ArrayList<>();
        int begins = 0;
        for (Descriptor cell : cells) {
            int flag = cell.horizontal();
            boolean continues = flag != 0 && begins != 0 && flag != begins && flag != HORIZONTAL;
            begins = flag == 0 ? 0 : continues ? begins : flag;
            merges.add(new CellMerge(cell.vertical(), continues));
        }
        return new RowShape(edges, merges);
    }
}
