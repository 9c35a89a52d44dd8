package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.statement.Row;

/** The rows of a statement by what they are called: labels are folded once and looked up often. */
final class Lines {

    private final Map<String, List<Integer>> positions = new HashMap<>();

    Lines(List<Row> rows) {
        for (int at = 0; at < rows.size(); at++) {
            positions
                    .computeIfAbsent(Labels.fold(rows.get(at).item()), label -> new ArrayList<>())
                    .add(at);
        }
    }

    /** Where rows of any of these folded labels stand among the rows, in printed order. */
    List<Integer> called(Set<String> labels) {
        List<Integer> called = new ArrayList<>();
        for (String label : labels) {
            called.addAll(positions.getOrDefault(label, List.of()));
        }
        Collections.sort(called);
        return called;
    }
}
