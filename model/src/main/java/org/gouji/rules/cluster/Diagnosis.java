package org.gouji.rules.cluster;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.Outcome;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.fact.Fact;

/**
 * Finds the fewest printed figures that would have to be others for the failing relations to hold.
 *
 * <p>Steps: for every figure of a failing relation reckon the value that would mend it; see which failing relations that value
 * mends in all, and which sound ones it breaks; take the repair that is worth most; go on with the relations that are left.
 */
final class Diagnosis {

    private final Map<Fact, List<Relation>> sound = new LinkedHashMap<>();

    Diagnosis(Collection<Relation> relations) {
        for (Relation relation : relations) {
            if (relation.outcome() == Outcome.PASS || relation.outcome() == Outcome.ROUNDING) {
                relation.facts().forEach(fact -> sound.computeIfAbsent(fact, key -> new ArrayList<>())
                        .add(relation));
            }
        }
    }

    /** The repairs, the most telling first. Every failing relation is mended by exactly one of them. */
    List<Repair> repairs(List<Relation> failing) {
        List<Repair> chosen = new ArrayList<>();
        Set<Relation> left = new LinkedHashSet<>(failing);
        while (!left.isEmpty()) {
            Repair best = best(left);
            chosen.add(best);
            best.mended().forEach(left::remove);
        }
        return chosen;
    }

    private Repair best(Set<Relation> failing) {
        Map<Fact, List<Relation>> concerned = new LinkedHashMap<>();
        for (Relation relation : failing) {
            relation.facts().forEach(fact -> concerned
                    .computeIfAbsent(fact, key -> new ArrayList<>())
                    .add(relation));
        }
        Repair best = null;
        for (Map.Entry<Fact, List<Relation>> entry : concerned.entrySet()) {
            for (Relation relation : entry.getValue()) {
                Optional<Repair> repair = repair(relation, entry.getKey(), entry.getValue());
                if (repair.isPresent() && (best == null || repair.get().worth() > best.worth())) {
                    best = repair.get();
                }
            }
        }
        return best == null ? alone(failing.iterator().next()) : best;
    }

    /** A relation that no single figure mends stands for itself. */
    private static Repair alone(Relation relation) {
        Fact first = relation.facts().get(0);
        return new Repair(first, first.value(), List.of(relation), 0);
    }

    private Optional<Repair> repair(Relation relation, Fact fact, List<Relation> concerned) {
        Optional<BigDecimal> value = mendingValue(relation, fact);
        if (value.isEmpty() || !relation.holdsWith(fact, value.get())) {
            return Optional.empty();
        }
        List<Relation> mended = concerned.stream()
                .filter(other -> other.holdsWith(fact, value.get()))
                .toList();
        long broken = sound.getOrDefault(fact, List.of()).stream()
                .filter(other -> other.kind() != Kind.AT_MOST && !other.holdsWith(fact, value.get()))
                .count();
        return Optional.of(new Repair(fact, value.get(), mended, (int) broken));
    }

    /** The value of this figure at which both sides are equal, by the straight line through two points. */
    private static Optional<BigDecimal> mendingValue(Relation relation, Fact fact) {
        BigDecimal printed = fact.value();
        Optional<BigDecimal> here = relation.excessWith(fact, printed);
        Optional<BigDecimal> there = relation.excessWith(fact, printed.add(BigDecimal.ONE));
        if (here.isEmpty() || there.isEmpty() || here.get().compareTo(there.get()) == 0) {
            return Optional.empty();
        }
        BigDecimal slope = there.get().subtract(here.get());
        BigDecimal step = here.get().divide(slope, MathContext.DECIMAL64);
        return Optional.of(printed.subtract(step).setScale(Math.max(printed.scale(), 2), RoundingMode.HALF_UP));
    }
}
