package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
    IntStream called(Set<String> labels) {
        return labels.stream()
                .flatMap(label -> positions.getOrDefault(label, List.of()).stream())
                .mapToInt(Integer::intValue)
                .sorted();
    }
}
