package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.text.Draft.Placed;
import org.gouji.model.text.Texts;

/**
 * Two rows of heads of which the lower has only the heads that begin in it: below a head that reaches down there is not even a
 * blank. How many of the upper row are groups follows from the number of columns, which they are from the words.
 */
final class TiledHeads {

    private static final int IMPOSSIBLE = -1000;

    private final List<Placed> above;
    private final List<Placed> below;
    private final List<String> words;
    private final Map<List<Integer>, Tiling> known = new HashMap<>();

    private TiledHeads(List<Placed> above, List<Placed> below) {
        this.above = above;
        this.below = below;
        this.words = below.stream().map(cell -> Texts.fold(cell.text())).toList();
    }

    /**
     * How the rest of the heads can be told, and how well.
     *
     * @param counts how many of the lower row each covers, 0 for one that reaches down
     */
    private record Tiling(int fit, List<Integer> counts) {

        static final Tiling NONE = new Tiling(IMPOSSIBLE, List.of());

        Tiling behind(int count, int more) {
            List<Integer> all = new ArrayList<>(List.of(count));
            all.addAll(counts);
            return new Tiling(fit + more, all);
        }
    }

    /** Both rows in their columns; empty where they cannot be told. */
    static Optional<List<List<Placed>>> place(List<Placed> above, List<Placed> below, int width) {
        int groups = above.size() + below.size() - width;
        if (groups < 1 || groups > above.size() || groups > below.size()) {
            return Optional.empty();
        }
        TiledHeads heads = new TiledHeads(above, below);
        Tiling best = heads.best(0, 0, groups);
        return best.fit() <= 0 ? Optional.empty() : Optional.of(heads.placed(best.counts()));
    }

    private Tiling best(int head, int used, int groups) {
        List<Integer> rest = List.of(head, used, groups);
        Tiling best = known.get(rest);
        if (best == null) {
            best = tile(head, used, groups);
            known.put(rest, best);
        }
        return best;
    }

    private Tiling tile(int head, int used, int groups) {
        if (head == above.size()) {
            return used == below.size() && groups == 0 ? new Tiling(0, List.of()) : Tiling.NONE;
        }
        Tiling best =
                above.size() - head > groups ? best(head + 1, used, groups).behind(0, 0) : Tiling.NONE;
        String own = Texts.fold(above.get(head).text());
        for (int count = 1; groups > 0 && used + count <= below.size(); count++) {
            Tiling rest = best(head + 1, used + count, groups - 1);
            Tiling whole = rest.behind(count, HeadSpans.fit(own, words, used, used + count));
            best = rest.fit() > IMPOSSIBLE && whole.fit() > best.fit() ? whole : best;
        }
        return best;
    }

    private List<List<Placed>> placed(List<Integer> counts) {
        List<Placed> upper = new ArrayList<>();
        List<Placed> lower = new ArrayList<>();
        int column = 0;
        int used = 0;
        for (int head = 0; head < above.size(); head++) {
            int span = Math.max(1, counts.get(head));
            upper.add(above.get(head).at(column, span));
            if (counts.get(head) == 0) {
                lower.add(new Placed(column, 1, "", above.get(head).line()));
            }
            for (int part = 0; part < counts.get(head); part++) {
                lower.add(below.get(used + part).at(column + part, 1));
            }
            used += counts.get(head);
            column += span;
        }
        return List.of(upper, lower);
    }
}
