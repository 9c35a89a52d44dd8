package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes whole lines of what producers draw in pieces: lines drawn double or beside a fill fall together, strokes cut at every
 * cell are put end to end.
 */
final class RulingJoin {

    /** Two lines closer than this, in points, were drawn as one: a hairline and the edge of a fill, say. */
    static final double SNAP = 2;

    /** Two strokes on one line whose ends are nearer than this, in points, are one stroke. */
    private static final double GAP = 3;

    private RulingJoin() {}

    static List<Ruling> join(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.horizontal() == horizontal) {
                sorted.add(ruling);
            }
        }
        sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        List<Ruling> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > SNAP) {
                joinOneLine(sorted.subList(first, i), joined);
                first = i;
            }
        }
        return joined;
    }

    private static void joinOneLine(List<Ruling> pieces, List<Ruling> into) {
        double weight = pieces.stream().mapToDouble(Ruling::length).sum();
        double at = pieces.stream().mapToDouble(p -> p.at() * p.length()).sum() / weight;
        List<Ruling> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingDouble(Ruling::from));
        Ruling open = ordered.get(0).movedTo(at);
        for (Ruling piece : ordered.subList(1, ordered.size())) {
            if (piece.from() - open.to() <= GAP) {
                open = new Ruling(open.horizontal(), at, open.from(), Math.max(open.to(), piece.to()));
            } else {
                into.add(open);
                open = piece.movedTo(at);
            }
        }
        into.add(open);
    }
}
