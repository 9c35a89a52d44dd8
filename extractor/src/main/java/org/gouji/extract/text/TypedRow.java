package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.text.Draft.Placed;

/** A row of a table set by blanks while its words are given their cells: first what is a figure, then the labels around. */
final class TypedRow {

    private final List<TypedColumn> columns;
    private final List<TypedColumn> slots;

    /** For each cell its words. */
    private final List<List<TypedWord>> cells = new ArrayList<>();

    /** For each cell behind its last column. */
    private final int[] ends;

    TypedRow(List<TypedColumn> columns, List<TypedColumn> slots) {
        this.columns = columns;
        this.slots = slots;
        slots.forEach(slot -> cells.add(new ArrayList<>()));
        this.ends = IntStream.range(1, slots.size() + 1).toArray();
    }

    /** Gives a word its cell; says whether it has one. */
    boolean add(TypedWord word) {
        if (word.isNothing()) {
            List<Integer> own = met(word, slots);
            if (own.size() == 1) {
                cells.get(own.get(0)).add(word);
            }
            return true;
        }
        List<Integer> own = met(word, columns);
        return word.isLabel() ? addLabel(word, own) : own.size() == 1 && put(word, own.get(0), own.get(0));
    }

    /** A label may reach over several columns where nothing else stands in them. */
    private boolean addLabel(TypedWord word, List<Integer> own) {
        List<Integer> empty = own.stream()
                .filter(slot -> cells.get(slot).stream().allMatch(TypedWord::isLabel))
                .toList();
        List<Integer> labels = empty.stream().filter(this::isOfLabels).toList();
        List<Integer> free = labels.isEmpty() ? empty : labels;
        if (free.isEmpty() && !own.isEmpty() && isFreeLabel(own.get(own.size() - 1) + 1)) {
            int next = own.get(own.size() - 1) + 1;
            return put(word, next, next);
        }
        if (free.isEmpty() || free.get(free.size() - 1) - free.get(0) >= free.size()) {
            return false;
        }
        int first = free.get(0);
        int last = free.get(free.size() - 1);
        boolean covered = IntStream.rangeClosed(first + 1, last)
                .anyMatch(slot -> !cells.get(slot).isEmpty());
        return !covered && put(word, first, last);
    }

    /** Whether a column, next to that of the code in which a short label stands, is of labels. */
    private boolean isFreeLabel(int slot) {
        return slot < slots.size()
                && isOfLabels(slot)
                && cells.get(slot).stream().allMatch(TypedWord::isLabel);
    }

    private boolean isOfLabels(int slot) {
        return columns.stream()
                .anyMatch(column -> !column.figures() && slots.get(slot).covers(column));
    }

    private boolean put(TypedWord word, int first, int last) {
        boolean hidden = IntStream.range(0, first).anyMatch(slot -> ends[slot] > first);
        List<TypedWord> words = cells.get(first);
        boolean joins = words.stream().allMatch(other -> other.isLabel() && word.isLabel());
        words.add(word);
        ends[first] = Math.max(ends[first], last + 1);
        return joins && !hidden;
    }

    /** The columns in whose place a word stands. */
    private List<Integer> met(TypedWord word, List<TypedColumn> among) {
        return IntStream.range(0, slots.size())
                .filter(slot -> among.stream()
                        .anyMatch(
                                column -> column.meets(word) && slots.get(slot).covers(column)))
                .boxed()
                .toList();
    }

    /**
     * The cells, blank ones included.
     *
     * @param firstLine the line of the file where the page begins
     * @param line where the row begins on it
     */
    List<Placed> placed(int firstLine, int line) {
        List<Placed> placed = new ArrayList<>();
        int slot = 0;
        while (slot < slots.size()) {
            List<TypedWord> words = cells.get(slot);
            int own = words.isEmpty() ? line : words.get(0).line();
            placed.add(new Placed(slot, ends[slot] - slot, TypedHead.text(words), firstLine + own));
            slot = ends[slot];
        }
        return placed;
    }
}
