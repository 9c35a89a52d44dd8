package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a statement by what they are called: labels are folded once and looked up often. */
final class Lines {

    private final Map<String, List<Integer>> positions = new HashMap<>();

    /** Takes the row at this place, from 0, by its label. */
    void add(int at, String item) {
        positions.computeIfAbsent(Labels.fold(item), label -> new ArrayList<>()).add(at);
    }

    /** Where rows of any of these folded labels stand among the rows, in printed order. */
    List<Integer> called(Set<String> labels) {
        List<Integer> called = List.of();
        for (String label : labels) {
            List<Integer> found = positions.getOrDefault(label, List.of());
            if (!found.isEmpty()) {
                called = called.isEmpty() ? found : merged(called, found);
            }
        }
        return called;
    }

    private static List<Integer> merged(List<Integer> one, List<Integer> two) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(two);
        Collections.sort(both);
        return both;
    }
}
