package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.text.Draft.Placed;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Finds out how wide the heads of a table are, of which each was written once, however many columns it covers. Below a head
 * stands either a blank, where it reaches down, or the heads that it covers; where several heads side by side cover some,
 * the words say which: a group begins with 小计 or with what the first group began with, 科目编码 stands below 项目.
 */
final class HeadSpans {

    private static final Phrase SUM = Phrase.of("(?:本年|收入|支出)*(?:小计|合计|总计|金额)");
    private static final Phrase LABEL = Phrase.of("(?:.*(?:科目|分类|单位))?(?:编码|代码|名称)|类|款|项|科目|项目");
    private static final Phrase LABELS = Phrase.of("项目|科目|.*(?:科目|分类)(?:编码|代码)?|项目\\(.*\\)");

    private static final Phrase CODE = Phrase.of("\\d{2,7}");

    private static final int BEGINS_ANEW = 4;
    private static final int BEGINS_WITH_SUM = 3;
    private static final int LABELLED = 2;

    /** Worse than any way to read heads. */
    private static final int IMPOSSIBLE = -1000;

    private final List<Placed> above;
    private final List<Placed> below;
    private final List<String> words;

    /** By the heads above and those below that are used up: how well the rest does, and how many below the next head has. */
    private final int[][] best;

    private final int[][] taken;

    private HeadSpans(List<Placed> above, List<Placed> below) {
        this.above = above;
        this.below = below;
        this.words = below.stream().map(cell -> Texts.fold(cell.text())).toList();
        this.best = new int[above.size() + 1][below.size() + 1];
        this.taken = new int[above.size() + 1][below.size() + 1];
    }

    /**
     * The rows of heads in their columns.
     *
     * @param heads the rows, their cells one behind the other, from the top
     * @param body the rows below, their cells one behind the other
     * @param width how many columns the table has
     * @return empty where they cannot be told
     */
    static Optional<List<List<Placed>>> place(List<List<Placed>> heads, List<List<Placed>> body, int width) {
        List<Placed> lowest = heads.get(heads.size() - 1);
        int rest = width - lowest.size();
        boolean reachDown = lowest.stream().anyMatch(Placed::isBlank); // as blanks below those that do tell
        if (heads.size() > 1 && !reachDown && !areLabels(body, rest, width)) {
            return heads.size() == 2 ? TiledHeads.place(heads.get(0), lowest, width) : Optional.empty();
        }
        List<Placed> below = IntStream.range(0, lowest.size())
                .mapToObj(head -> lowest.get(head).at(head == 0 ? 0 : head + rest, head == 0 ? rest + 1 : 1))
                .toList();
        List<List<Placed>> placed = new ArrayList<>(List.of(below));
        for (int row = heads.size() - 2; row >= 0; row--) {
            Optional<List<Placed>> next = new HeadSpans(heads.get(row), below).solve();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            below = next.get();
            placed.add(0, below);
        }
        return Optional.of(placed);
    }

    /** Whether the first head of a short lowest row can cover the first columns: they have codes, and neither names nor amounts. */
    private static boolean areLabels(List<List<Placed>> body, int rest, int width) {
        return rest == 0
                || body.stream().filter(row -> row.size() == width).allMatch(row -> row.subList(1, rest + 1).stream()
                        .allMatch(cell -> cell.isBlank() || CODE.is(cell.text()) || LABEL.is(cell.text())));
    }

    private Optional<List<Placed>> solve() {
        for (int head = above.size(); head >= 0; head--) {
            for (int used = below.size(); used >= 0; used--) {
                weigh(head, used);
            }
        }
        if (best[0][0] <= IMPOSSIBLE) {
            return Optional.empty();
        }
        List<Placed> placed = new ArrayList<>();
        int used = 0;
        for (int head = 0; head < above.size(); head++) {
            Placed first = below.get(used);
            Placed last = below.get(used + taken[head][used] - 1);
            placed.add(above.get(head).at(first.column(), last.column() + last.span() - first.column()));
            used += taken[head][used];
        }
        return Optional.of(placed);
    }

    private void weigh(int head, int used) {
        if (head == above.size()) {
            best[head][used] = used == below.size() ? 0 : 2 * IMPOSSIBLE;
            return;
        }
        best[head][used] = 2 * IMPOSSIBLE;
        for (int count = 1; used + count <= below.size(); count++) {
            int rest = best[head + 1][used + count];
            int whole = rest <= IMPOSSIBLE ? rest : rest + fit(head, used, used + count);
            if (whole > best[head][used]) {
                best[head][used] = whole;
                taken[head][used] = count;
            }
            if (below.get(used + count - 1).isBlank()) {
                return; // a head that reaches down, and no other
            }
        }
    }

    /** How well a head does above these. */
    private int fit(int head, int from, int to) {
        if (below.get(from).isBlank()) {
            return 0;
        }
        if (above.get(head).isBlank() || below.get(to - 1).isBlank()) {
            return IMPOSSIBLE;
        }
        return fit(Texts.fold(above.get(head).text()), words, from, to);
    }

    /** How well a head does above some of these, which were folded. */
    static int fit(String own, List<String> words, int from, int to) {
        String first =
                words.stream().filter(word -> !word.isEmpty()).findFirst().orElse("");
        int fit = 0;
        for (int at = from; at < to; at++) {
            String word = words.get(at);
            int sign = at == from ? 1 : -1;
            fit += !first.isEmpty() && word.startsWith(first) ? sign * BEGINS_ANEW : 0;
            fit += SUM.is(word) ? sign * BEGINS_WITH_SUM : 0;
            fit += LABEL.is(word) ? (LABELS.is(own) ? LABELLED : -LABELLED) : LABELS.is(own) ? -LABELLED : 0;
            fit += isAlike(own, word) ? 1 : 0;
        }
        return fit;
    }

    /** Whether two heads have two characters that follow each other in common. */
    private static boolean isAlike(String one, String other) {
        return IntStream.range(0, Math.max(0, other.length() - 1))
                .mapToObj(at -> other.substring(at, at + 2))
                .collect(Collectors.toSet())
                .stream()
                .anyMatch(one::contains);
    }
}
