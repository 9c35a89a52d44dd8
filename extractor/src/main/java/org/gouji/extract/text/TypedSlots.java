package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the columns of a table are: those that its rows cover and those that are only numbered, or those that its heads stand over. */
final class TypedSlots {

    /** The columns; those of numbers or heads alone have no figures. */
    private final List<TypedColumn> slots;

    private TypedSlots(List<TypedColumn> columns) {
        this.slots = new ArrayList<>(columns);
    }

    /**
     * The columns of a table from the left, each as wide as what stands in it or numbers it.
     *
     * @param columns those of its rows
     * @param numbers of the columns, if it has a row of them
     * @return nothing where a number could be that of two columns
     */
    static Optional<List<TypedColumn>> numbered(List<TypedColumn> columns, List<TypedWord> numbers) {
        TypedSlots found = new TypedSlots(columns);
        return found.number(numbers) ? Optional.of(List.copyOf(found.slots)) : Optional.empty();
    }

    /** Where the heads of single columns stand: words that have none below them and are not in the middle over two that have. */
    static List<TypedColumn> ofHeads(List<TypedWord> heads) {
        TypedSlots found = new TypedSlots(List.of());
        List<TypedWord> fromBelow = new ArrayList<>(heads);
        fromBelow.sort(Comparator.comparingInt((TypedWord word) -> -word.line()).thenComparingInt(TypedWord::from));
        for (TypedWord word : fromBelow) {
            if (found.slots.stream().noneMatch(slot -> slot.meets(word)) && !found.isOverGap(word, heads)) {
                found.add(word);
            }
        }
        return List.copyOf(found.slots);
    }

    /**
     * Gives each number a column: that below it, or else the one of amounts on the side where all such columns stand. Where they
     * could stand on both, they stand behind their numbers: the first column, of the total, is not the empty one.
     */
    private boolean number(List<TypedWord> numbers) {
        List<TypedWord> free = new ArrayList<>(numbers.stream()
                .filter(number -> slots.stream().noneMatch(slot -> slot.meets(number)))
                .toList());
        List<TypedColumn> nameless = slots.stream()
                .filter(slot -> slot.amounts() && numbers.stream().noneMatch(slot::meets))
                .toList();
        List<Optional<TypedWord>> before =
                nameless.stream().map(slot -> nextTo(slot, free, true)).toList();
        List<Optional<TypedWord>> behind =
                nameless.stream().map(slot -> nextTo(slot, free, false)).toList();
        boolean left = before.stream().allMatch(Optional::isPresent);
        boolean right = behind.stream().allMatch(Optional::isPresent);
        if (!free.isEmpty() && !nameless.isEmpty() && !left && !right) {
            return false;
        }
        for (int i = 0; i < nameless.size() && !free.isEmpty(); i++) {
            TypedWord number = (left ? before : behind).get(i).orElseThrow();
            slots.set(slots.indexOf(nameless.get(i)), nameless.get(i).with(number));
        }
        for (TypedWord number : free) {
            if (slots.stream().noneMatch(slot -> slot.meets(number))) {
                add(number);
            }
        }
        return true;
    }

    /** The free number that nothing parts from a column, before or behind it. */
    private Optional<TypedWord> nextTo(TypedColumn slot, List<TypedWord> free, boolean before) {
        int at = slots.indexOf(slot);
        int from = at > 0 ? slots.get(at - 1).to() : 0;
        int to = at + 1 < slots.size() ? slots.get(at + 1).from() : Integer.MAX_VALUE;
        return free.stream()
                .filter(number -> before
                        ? number.from() >= from && number.to() <= slot.from()
                        : number.from() >= slot.to() && number.to() <= to)
                .max(Comparator.comparingInt(number -> before ? number.from() : -number.from()));
    }

    private void add(TypedWord word) {
        slots.add(new TypedColumn(word.from(), word.to(), false, false));
        slots.sort(Comparator.comparingInt(TypedColumn::from));
    }

    /** Whether a word stands alone between two columns that have heads of their own below it: over both. */
    private boolean isOverGap(TypedWord word, List<TypedWord> heads) {
        Optional<TypedColumn> behind =
                slots.stream().filter(slot -> slot.from() >= word.to()).findFirst();
        Optional<TypedColumn> before =
                slots.stream().filter(slot -> slot.to() <= word.from()).reduce((one, other) -> other);
        return behind.isPresent()
                && before.isPresent()
                && heads.stream()
                        .filter(other -> other.from() >= before.get().to()
                                && other.to() <= behind.get().from())
                        .allMatch(word::overlaps)
                && isNamedBelow(before.get(), word, heads)
                && isNamedBelow(behind.get(), word, heads);
    }

    private static boolean isNamedBelow(TypedColumn slot, TypedWord word, List<TypedWord> heads) {
        List<TypedWord> own = heads.stream().filter(slot::meets).toList();
        return !own.isEmpty() && own.stream().allMatch(other -> other.line() > word.line());
    }
}
