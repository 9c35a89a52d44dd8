package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.statement.Row;

/** The rows of a statement by what they are called: labels are folded once and looked up often. */
final class Lines {

    private final Map<String, List<Integer>> positions = new HashMap<>();

    /** What was found for these very sets: every column of a statement is asked for the same lines. */
    private final IdentityHashMap<Set<String>, List<Integer>> asked = new IdentityHashMap<>();

    Lines(List<Row> rows) {
        for (int at = 0; at < rows.size(); at++) {
            positions
                    .computeIfAbsent(Labels.fold(rows.get(at).item()), label -> new ArrayList<>())
                    .add(at);
        }
    }

    /** Where rows of any of these folded labels stand among the rows, in printed order. */
    List<Integer> called(Set<String> labels) {
        List<Integer> known = asked.get(labels);
        if (known == null) {
            known = find(labels);
            asked.put(labels, known);
        }
        return known;
    }

    private List<Integer> find(Set<String> labels) {
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
