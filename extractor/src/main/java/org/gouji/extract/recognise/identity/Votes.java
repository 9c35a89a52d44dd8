package org.gouji.extract.recognise.identity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts votes; of equal ones the first named wins. */
final class Votes<T> {

    private final Map<T, Integer> counts = new LinkedHashMap<>();

    void add(T candidate, int weight) {
        counts.merge(candidate, weight, Integer::sum);
    }

    Map<T, Integer> counts() {
        return counts;
    }

    Optional<T> winner() {
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<T, Integer>>comparingInt(Map.Entry::getValue))
                .map(most -> counts.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(most.getValue()))
                        .findFirst()
                        .orElse(most)
                        .getKey());
    }
}
