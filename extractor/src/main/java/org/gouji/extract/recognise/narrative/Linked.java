package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the numbers of a linked list to the items named for them, one each: "分别占3%、6%". */
final class Linked {

    /** What the sentence has named so far. */
    private final List<Item> recent = new ArrayList<>();

    private List<Item> items = List.of();
    private int taken;

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

    /** A list begins, for which nothing is known yet. */
    void begin() {
        items = List.of();
        taken = 0;
    }

    /** The numbers are of these. */
    void of(List<Item> named) {
        items = named;
    }

    /** The numbers are of as many items that the sentence has named last: "A1万元、B2万元，分别占3%、6%". */
    void ofLast(int size) {
        List<Item> distinct = recent.stream().distinct().toList();
        items = distinct.size() < size ? List.of() : distinct.subList(distinct.size() - size, distinct.size());
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
