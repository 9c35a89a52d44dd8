package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.extract.text.Draft.Placed;
import org.gouji.extract.text.TypedHead.Group;

/**
 * The head of a table set by blanks, as cells.
 *
 * @param rows heads of groups from the top, then those of the columns, then the numbers of the columns
 */
record TypedHeadCells(List<List<Placed>> rows) {

    /** Letters of the row that numbers the columns. */
    private static final String BESIDE_NUMBERS = "栏次类款项0123456789";

    static TypedHeadCells of(TypedHead head, List<TypedColumn> slots, List<TypedWord> numberRow, int firstLine) {
        List<List<Placed>> rows = new ArrayList<>();
        for (List<Group> level : levels(head)) {
            rows.add(row(level, slots.size(), firstLine));
        }
        List<Placed> leaves = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            int line = head.first(slot).map(word -> firstLine + word.line()).orElse(firstLine);
            leaves.add(new Placed(slot, 1, head.leaf(slot), line));
        }
        if (leaves.stream().anyMatch(leaf -> !leaf.isBlank())) {
            rows.add(leaves);
        }
        if (!numberRow.isEmpty()) {
            rows.add(numbers(numberRow, slots, firstLine));
        }
        return new TypedHeadCells(rows);
    }

    /** The groups by how many of them stand above. */
    private static List<List<Group>> levels(TypedHead head) {
        List<List<Group>> levels = new ArrayList<>();
        List<Group> fromTop = new ArrayList<>(head.groups());
        fromTop.sort(Comparator.comparingInt(group -> group.words().get(0).line()));
        for (Group group : fromTop) {
            int level = levels.size();
            while (level > 0 && levels.get(level - 1).stream().noneMatch(other -> shareColumns(group, other))) {
                level--;
            }
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(group);
        }
        return levels;
    }

    private static boolean shareColumns(Group one, Group other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    private static List<Placed> row(List<Group> level, int columns, int firstLine) {
        List<Placed> row = new ArrayList<>();
        for (int slot = 0; slot < columns; ) {
            int at = slot;
            Optional<Group> group =
                    level.stream().filter(one -> one.first() == at).findFirst();
            int line = group.map(one -> firstLine + one.words().get(0).line()).orElse(firstLine);
            int span = group.map(one -> one.last() - one.first() + 1).orElse(1);
            row.add(new Placed(
                    slot, span, group.map(one -> TypedHead.text(one.words())).orElse(""), line));
            slot += span;
        }
        return row;
    }

    private static List<Placed> numbers(List<TypedWord> numberRow, List<TypedColumn> slots, int firstLine) {
        return IntStream.range(0, slots.size())
                .mapToObj(slot -> new Placed(
                        slot,
                        1,
                        TypedHead.text(numberRow.stream()
                                .filter(slots.get(slot)::meets)
                                .toList()),
                        firstLine + numberRow.get(0).line()))
                .toList();
    }

    /** What the head says, in no order and without the numbers of the columns: on two pages these may not stand equally far. */
    List<Integer> letters() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.text().chars().boxed())
                .filter(letter -> BESIDE_NUMBERS.indexOf(letter) < 0)
                .sorted()
                .toList();
    }
}
