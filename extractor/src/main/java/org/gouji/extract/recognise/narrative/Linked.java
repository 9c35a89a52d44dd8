package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the numbers of a linked list to the items named for them, one each: "分别占3%、6%". */
final class Linked {

    /** Words that give each item of a list its own number. */
    static final Pattern RESPECTIVELY = Pattern.compile("分别|各(?:是|为)");

    /** What the sentence has named so far. */
    private final List<Item> recent = new ArrayList<>();

    private List<Item> items = List.of();
    private int taken;
    private boolean apart;

    void startSentence() {
        recent.clear();
    }

    void named(Item item) {
        recent.add(item);
    }

    /** Whether the sentence has named these and nothing else. */
    boolean isAll(List<Item> others) {
        return recent.equals(others);
    }

    /**
     * A list begins, for which nothing is known yet.
     *
     * @param words the clause of its first number
     */
    void begin(String words) {
        items = List.of();
        taken = 0;
        apart = RESPECTIVELY.matcher(words).find();
    }

    /** Whether the numbers belong to one item each, and nothing says to which. */
    boolean isUnassigned() {
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

    /** The item of the first number; empty where the items are not known one by one. */
    Optional<Item> first() {
        return items.stream().findFirst();
    }

    /** The item of the next number; empty where there is none of its own. */
    Optional<Item> next() {
        taken++;
        return taken < items.size() ? Optional.of(items.get(taken)) : Optional.empty();
    }
}
