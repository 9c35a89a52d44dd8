package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.model.text.Phrase;

/** Gives the numbers of a linked list to the items named for them, one each: "分别占3%、6%". */
final class Linked {

    /** Words that give each item of a list its own number. */
    static final Phrase RESPECTIVELY = Phrase.of("分别|各(?:是|为)");

    /** What the sentence has named so far. */
    private final List<Item> recent = new ArrayList<>();

    private boolean changed;
    private List<Item> items = List.of();
    private int taken;
    private boolean apart;

    void startSentence() {
        recent.clear();
        changed = false;
    }

    /** A change has been told of one item alone. */
    void changed() {
        changed = true;
    }

    void named(Item item) {
        recent.add(item);
    }

    /** Whether the sentence has named these and nothing else, and told no change of one alone: what follows is of all. */
    boolean areTogether(List<Item> others) {
        return recent.equals(others) && !changed;
    }

    /**
     * A list begins, for which nothing is known yet.
     *
     * @param words the clause of its first number
     */
    void begin(String words) {
        items = List.of();
        taken = 0;
        apart = RESPECTIVELY.in(words);
    }

    /** Whether the numbers belong to one item each, and nothing says to which. */
    private boolean isUnassigned() {
        return apart && items.isEmpty();
    }

    /** The numbers are of these, which the sentence names all at once. */
    void of(List<Item> named) {
        items = named;
        recent.removeAll(named);
        recent.addAll(named);
    }

    /**
     * The numbers are of as many items that the sentence has named last: "A1万元、B2万元，分别占3%、6%".
     *
     * @param current what the sentence is about
     */
    void ofLast(int size, List<Item> current) {
        List<Item> distinct = recent.stream().distinct().toList();
        List<Item> last =
                distinct.size() < size ? List.of() : distinct.subList(distinct.size() - size, distinct.size());
        items = current.size() == size ? current : List.copyOf(last);
    }

    /**
     * The item of the first number.
     *
     * @param otherwise gives what it is of where the items are not known one by one, and need not be
     * @return empty where it is of one of them, and nothing says of which
     */
    List<Item> firstOr(Supplier<List<Item>> otherwise) {
        return items.isEmpty() ? together(otherwise) : List.of(items.get(0));
    }

    /** The item of the next number, in the same way. */
    List<Item> nextOr(Supplier<List<Item>> otherwise) {
        taken++;
        return taken < items.size() ? List.of(items.get(taken)) : together(otherwise);
    }

    private List<Item> together(Supplier<List<Item>> otherwise) {
        return isUnassigned() ? List.of() : otherwise.get();
    }
}
