package org.gouji.extract.endtoend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.text.Texts;
import org.gouji.testdata.Observation;

/**
 * What tells an extraction from the facts of a document, a line for each figure that is missing, wrong or not printed there.
 *
 * <p>Figures agree when statement, subject, side, measure and code (or else item) are the same and the value is equal as a
 * number or as text without white space. A unit counts where the facts name one. In the sections of free wording the item is not
 * compared, as the contract does not fix it, and figures that the facts do not mention are not held against the extraction.
 */
final class Difference {

    private static final Set<String> FREE =
            Set.of("narrative.performance", "narrative.evaluation", "narrative.staffing");
    private static final Set<String> POINTS = Set.of("weight", "score");

    private Difference() {}

    static List<String> between(List<Observation> facts, List<Observation> found) {
        Map<String, List<Observation>> left = new LinkedHashMap<>();
        for (Observation observation : found) {
            left.computeIfAbsent(key(observation), key -> new ArrayList<>()).add(observation);
        }
        List<String> differences = new ArrayList<>();
        for (Observation fact : facts) {
            List<Observation> candidates = left.getOrDefault(key(fact), List.of());
            var same = candidates.stream()
                    .filter(candidate -> agree(fact, candidate))
                    .findFirst();
            if (same.isPresent()) {
                candidates.remove(same.get());
            } else {
                differences.add("missing " + fact.csv()
                        + (candidates.isEmpty()
                                ? ""
                                : ", but " + candidates.get(0).csv()));
            }
        }
        left.values().forEach(rest -> rest.stream()
                .filter(observation -> !FREE.contains(observation.statement()))
                .forEach(observation -> differences.add("unexpected " + observation.csv())));
        return differences;
    }

    private static String key(Observation observation) {
        boolean free = FREE.contains(observation.statement());
        String label = free ? "" : observation.code().isEmpty() ? observation.item() : observation.code();
        return String.join(
                "|",
                observation.statement(),
                free ? "" : observation.subject(),
                observation.side(),
                Texts.fold(label),
                observation.measure());
    }

    private static boolean agree(Observation fact, Observation found) {
        boolean unit = fact.unit().isEmpty()
                || POINTS.contains(fact.measure())
                || fact.unit().equals(found.unit());
        return unit && same(fact.value(), found.value()) && same(fact.text(), found.text());
    }

    private static boolean same(String fact, String found) {
        if (fact.matches("-?\\d+(\\.\\d+)?") && found.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(fact).compareTo(new BigDecimal(found)) == 0;
        }
        return Texts.fold(fact).equals(Texts.fold(found));
    }
}
