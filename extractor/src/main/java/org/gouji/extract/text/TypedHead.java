package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.extract.LineJoin;

/**
 * The head of a table set by blanks: which words stand over one column, wrapped in its width, and which over several, in the middle
 * of them.
 */
final class TypedHead {

    /** The middle of a head's lines and that of the heads beside it differ by less than this, in lines, where they stand level. */
    private static final double LEVEL = 0.4;

    /** A head of one column is wrapped where its first line has so many characters and its last ones are shorter. */
    private static final int WRAPPED = 5;

    /**
     * A head over several columns.
     *
     * @param first the first of its columns
     * @param last the last of them
     * @param words its lines
     */
    record Group(int first, int last, List<TypedWord> words) {

        boolean isOver(int slot) {
            return first <= slot && slot <= last;
        }
    }

    /** Heads over several columns, and how far they are off the middle. */
    private record Tiled(double cost, List<Group> groups) {}

    private final List<TypedColumn> slots;

    /** The heads over several columns, from the top. */
    private final List<Group> groups = new ArrayList<>();

    /** For each column the lines of its own head. */
    private final List<List<TypedWord>> leaves = new ArrayList<>();

    /** The last line of the heads. */
    private final int bottom;

    private boolean torn;

    private TypedHead(List<TypedColumn> slots, int bottom) {
        this.slots = slots;
        this.bottom = bottom;
        slots.forEach(slot -> leaves.add(new ArrayList<>()));
    }

    static TypedHead of(List<TypedColumn> slots, List<TypedWord> heads) {
        TypedHead head = new TypedHead(
                slots, heads.stream().mapToInt(TypedWord::line).max().orElse(0));
        for (TypedWord word : heads) {
            if (head.over(word).size() == 1) {
                head.leaves.get(head.over(word).get(0)).add(word);
            }
        }
        head.leaves.forEach(
                leaf -> leaf.sort(Comparator.comparingInt(TypedWord::line).thenComparingInt(TypedWord::from)));
        Map<Integer, List<TypedWord>> wide = new TreeMap<>();
        heads.stream()
                .map(TypedWord::line)
                .distinct()
                .sorted()
                .forEach(line -> wide.put(line, head.wideIn(line, heads)));
        wide.forEach(head::groups);
        return head;
    }

    /** Takes the heads of several columns in a line out of those of one; all lines above have been looked at. */
    private List<TypedWord> wideIn(int line, List<TypedWord> heads) {
        List<TypedWord> wide = heads.stream()
                .filter(word -> word.line() == line && (over(word).size() > 1 || isGroup(word)))
                .sorted(Comparator.comparingInt(TypedWord::from))
                .toList();
        wide.forEach(word -> leaves.forEach(leaf -> leaf.remove(word)));
        return wide;
    }

    /**
     * Finds the columns of the heads in a line that stand over several: those whose own heads stand no higher than below them, or
     * all whose own heads are not level with a cell beside them, whichever lets them stand nearer to the middle.
     */
    private void groups(int line, List<TypedWord> wide) {
        Tiled level = tiled(wide, line, this::isLevelWith);
        Tiled below = tiled(wide, line, (slot, member) -> isBelow(slot, line));
        Tiled best = below.cost() < level.cost() ? below : level;
        torn |= best.groups().size() < wide.size();
        best.groups().forEach(this::add);
    }

    /** Shares the columns around the heads in a line among them. */
    private Tiled tiled(List<TypedWord> wide, int line, BiPredicate<Integer, Integer> beside) {
        List<Group> found = new ArrayList<>();
        double cost = 0;
        int at = 0;
        while (at < wide.size()) {
            int from = first(wide.get(at));
            while (isMember(from - 1, from, line, beside)) {
                from--;
            }
            int to = last(wide.get(at));
            int next = at + 1;
            boolean grows = true;
            while (grows) {
                if (next < wide.size() && first(wide.get(next)) <= to + 1) {
                    to = Math.max(to, last(wide.get(next)));
                    next++;
                } else if (isMember(to + 1, to, line, beside)) {
                    to++;
                } else {
                    grows = false;
                }
            }
            List<TypedWord> words = wide.subList(at, next);
            HeadTiling.Shared shared = HeadTiling.share(tiles(words), from, to, slots, names(line));
            cost += shared.cost();
            for (int i = 0; i < shared.lasts().size(); i++) {
                found.add(new Group(from, shared.lasts().get(i), List.of(words.get(i))));
                from = shared.lasts().get(i) + 1;
            }
            at = next;
        }
        return new Tiled(cost, found);
    }

    private List<HeadTiling.Tile> tiles(List<TypedWord> words) {
        return words.stream()
                .map(word -> new HeadTiling.Tile(first(word), last(word), word.centre()))
                .toList();
    }

    /** What stands over each column below a line. */
    private List<String> names(int line) {
        return leaves.stream()
                .map(leaf ->
                        text(leaf.stream().filter(word -> word.line() > line).toList()))
                .toList();
    }

    private int first(TypedWord word) {
        return Math.max(0, over(word).get(0));
    }

    private int last(TypedWord word) {
        List<Integer> over = over(word);
        return Math.min(slots.size() - 1, over.get(over.size() - 1));
    }

    /** Whether a column has its own head below a line, and stands under the same heads as one beside it so far. */
    private boolean isMember(int slot, int member, int line, BiPredicate<Integer, Integer> beside) {
        return isSlot(slot)
                && !leaves.get(slot).isEmpty()
                && leaves.get(slot).get(0).line() > line
                && beside.test(slot, member)
                && groups.stream().allMatch(group -> group.isOver(slot) == group.isOver(member));
    }

    /** Whether the head of a column stands no higher than that of one beside it. */
    private boolean isLevelWith(int slot, int member) {
        return !leaves.get(member).isEmpty() && middle(leaves.get(slot)) > middle(leaves.get(member)) - LEVEL;
    }

    /** For each column from where to where its own head reaches. */
    List<TypedColumn> extents() {
        return IntStream.range(0, slots.size())
                .mapToObj(slot ->
                        leaves.get(slot).stream().reduce(slots.get(slot), TypedColumn::with, (one, other) -> one))
                .toList();
    }

    List<Group> groups() {
        return groups;
    }

    /** What stands over a column alone, its lines joined. */
    String leaf(int slot) {
        return text(leaves.get(slot));
    }

    /** The line of the first word over a column alone; empty where there is none. */
    Optional<TypedWord> first(int slot) {
        return leaves.get(slot).stream().findFirst();
    }

    static String text(List<TypedWord> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> LineJoin.append(text, word.text()));
        return text.toString();
    }

    /** Whether a column has two words of its own side by side, or heads of several columns could not be told. */
    boolean isTorn(int slot) {
        List<TypedWord> own = leaves.get(slot);
        return torn
                || IntStream.range(1, own.size())
                        .anyMatch(at -> own.get(at).line() == own.get(at - 1).line());
    }

    boolean isNamed(int slot) {
        return !leaves.get(slot).isEmpty() || groups.stream().anyMatch(group -> group.isOver(slot));
    }

    /** The columns that a word stands over; those on both sides of it where it stands between two. */
    private List<Integer> over(TypedWord word) {
        List<Integer> met = IntStream.range(0, slots.size())
                .filter(slot -> slots.get(slot).meets(word))
                .boxed()
                .toList();
        if (!met.isEmpty()) {
            return met;
        }
        int behind =
                (int) slots.stream().filter(slot -> slot.to() <= word.from()).count();
        return List.of(behind - 1, behind);
    }

    /** Whether a word over one column heads those beside it too, which have their heads level with the one below it. */
    private boolean isGroup(TypedWord word) {
        int slot = over(word).get(0);
        List<TypedWord> own = leaves.get(slot);
        List<TypedWord> below =
                own.stream().filter(other -> other.line() > word.line()).toList();
        if (below.isEmpty() || !own.contains(word)) {
            return false;
        }
        return !isWrapped(word, below)
                && (isBelow(slot - 1, word.line()) || isBelow(slot + 1, word.line()))
                && !isLevel(slot - 1, word, below)
                && !isLevel(slot + 1, word, below);
    }

    /** Whether a word and those close below it look like the lines of one head: all but the last as long as its column is wide. */
    private static boolean isWrapped(TypedWord word, List<TypedWord> below) {
        String last = below.get(below.size() - 1).text();
        List<String> lines = Stream.concat(Stream.of(word), below.stream())
                .map(TypedWord::text)
                .toList();
        return below.get(0).line() == word.line() + 1
                && word.text().length() >= WRAPPED
                && last.length() < word.text().length() - 1
                && Wrapping.fits(lines, 1);
    }

    /** Whether a head beside stands level with the middle of a word and those below it, as if these were the lines of one head. */
    private boolean isLevel(int beside, TypedWord word, List<TypedWord> below) {
        double middle = (word.line() + below.get(below.size() - 1).line()) / 2.0;
        return isSlot(beside) && !leaves.get(beside).isEmpty() && Math.abs(middle(leaves.get(beside)) - middle) < LEVEL;
    }

    /**
     * Whether the head of a column stands below a line and not beside it: in the middle of a cell that begins in the line, and ends
     * where all heads do, it would stand higher.
     */
    private boolean isBelow(int slot, int line) {
        return isSlot(slot)
                && !leaves.get(slot).isEmpty()
                && leaves.get(slot).get(0).line() > line
                && middle(leaves.get(slot)) > (line + bottom) / 2.0;
    }

    private boolean isSlot(int slot) {
        return slot >= 0 && slot < slots.size();
    }

    private static double middle(List<TypedWord> words) {
        return (words.get(0).line() + words.get(words.size() - 1).line()) / 2.0;
    }

    /** A second line of a head over the same columns is one with the first. */
    private void add(Group group) {
        for (int i = 0; i < groups.size(); i++) {
            Group above = groups.get(i);
            TypedWord last = above.words().get(above.words().size() - 1);
            if (above.first() == group.first()
                    && above.last() == group.last()
                    && last.overlaps(group.words().get(0))) {
                List<TypedWord> words = new ArrayList<>(above.words());
                words.addAll(group.words());
                groups.set(i, new Group(group.first(), group.last(), words));
                return;
            }
        }
        groups.add(group);
    }
}
