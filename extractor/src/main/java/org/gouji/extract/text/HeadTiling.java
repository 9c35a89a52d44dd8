package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shares columns side by side among the heads that stand over them: each head gets those below it and some to the left and right, all
 * columns get one, no head two columns of one name, and each stands as near to the middle of its columns as that allows.
 */
final class HeadTiling {

    /** What it costs if a head has two columns of one name, or one column alone, in columns of the text: more than any head is off the middle. */
    private static final double SAME_NAME = 10_000;

    /** What it saves if the columns of a head begin with the same name as those of the head before: more than any head is off. */
    private static final double REPEATED = 1_000;

    /**
     * A head.
     *
     * @param first the first of the columns that it certainly stands over
     * @param last the last of them
     * @param centre its middle
     */
    record Tile(int first, int last, double centre) {}

    /**
     * A way to share columns.
     *
     * @param cost how far the heads are off the middle of their columns
     * @param lasts the last column of each head
     */
    record Shared(double cost, List<Integer> lasts) {}

    private final List<Tile> tiles;
    private final List<TypedColumn> slots;
    private final List<String> names;
    private final int end;

    private HeadTiling(List<Tile> tiles, List<TypedColumn> slots, List<String> names, int end) {
        this.tiles = tiles;
        this.slots = slots;
        this.names = names;
        this.end = end;
    }

    /**
     * The best way.
     *
     * @param tiles the heads, from the left
     * @param first the first column that is shared
     * @param last the last of them
     * @param slots all columns
     * @param names what stands over each column below these heads
     */
    static Shared share(List<Tile> tiles, int first, int last, List<TypedColumn> slots, List<String> names) {
        return new HeadTiling(tiles, slots, names, last).best(0, first);
    }

    private Shared best(int tile, int from) {
        Tile own = tiles.get(tile);
        if (tile == tiles.size() - 1) {
            return new Shared(cost(own, from, end), List.of(end));
        }
        Shared best = null;
        for (int to = own.last(); to < tiles.get(tile + 1).first(); to++) {
            Shared rest = best(tile + 1, to + 1);
            boolean repeats = !names.get(from).isEmpty() && names.get(from).equals(names.get(to + 1));
            double cost = cost(own, from, to) + rest.cost() - (repeats ? REPEATED : 0);
            if (best == null || cost < best.cost()) {
                List<Integer> ends = new ArrayList<>(List.of(to));
                ends.addAll(rest.lasts());
                best = new Shared(cost, ends);
            }
        }
        return best == null ? new Shared(SAME_NAME, List.of()) : best;
    }

    private double cost(Tile tile, int from, int to) {
        Set<String> different = new HashSet<>(names.subList(from, to + 1));
        double centre = (slots.get(from).from() + slots.get(to).to()) / 2.0;
        int same = to == from ? 1 : to + 1 - from - different.size();
        return SAME_NAME * same + Math.abs(centre - tile.centre());
    }
}
