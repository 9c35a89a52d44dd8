package org.gouji.rules.cluster;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** After so many lines the value is known to more places than are printed. */
    private static final int LINES = 5;

    private final List<Relation> failing;

    /** The failing relations of each figure, and of the same figures the sound ones. */
    private final Map<Fact, List<Relation>> broken = new LinkedHashMap<>();

    private final Map<Fact, List<Relation>> sound = new HashMap<>();

    Diagnosis(List<Relation> relations) {
        failing = relations.stream()
                .filter(relation -> relation.outcome() == Outcome.FAIL)
                .toList();
        for (Relation relation : failing) {
            for (Fact fact : relation.facts()) {
                broken.computeIfAbsent(fact, key -> new ArrayList<>()).add(relation);
            }
        }
        for (Relation relation : broken.isEmpty() ? List.<Relation>of() : relations) {
            if (relation.outcome() == Outcome.PASS || relation.outcome() == Outcome.ROUNDING) {
                addSound(relation);
            }
        }
    }

    private void addSound(Relation relation) {
        for (Fact fact : relation.facts()) {
            if (broken.containsKey(fact)) {
                sound.computeIfAbsent(fact, key -> new ArrayList<>()).add(relation);
            }
        }
    }

    /** The repairs, the most telling first. Every failing relation is mended by exactly one of them. */
    List<Repair> repairs() {
        List<Repair> chosen = new ArrayList<>();
        Set<Relation> left = new LinkedHashSet<>(failing);
        List<Repair> possible = possible();
        while (!left.isEmpty()) {
            possible = stillUseful(possible, left);
            Repair best = best(possible).orElseGet(() -> alone(left.iterator().next()));
            chosen.add(best);
            best.mended().forEach(left::remove);
        }
        return chosen;
    }

    private static List<Repair> stillUseful(List<Repair> repairs, Set<Relation> left) {
        List<Repair> useful = new ArrayList<>(repairs.size());
        for (Repair repair : repairs) {
            repair.of(left).ifPresent(useful::add);
        }
        return useful;
    }

    /** For each figure every value that mends one of its failing relations. */
    private List<Repair> possible() {
        List<Repair> possible = new ArrayList<>();
        broken.forEach((fact, concerned) -> {
            Set<BigDecimal> tried = new LinkedHashSet<>();
            for (Relation relation : concerned) {
                mendingValue(relation, fact)
                        .filter(tried::add)
                        .flatMap(value -> repair(fact, value, concerned))
                        .ifPresent(possible::add);
            }
        });
        return possible;
    }

    /** Of the repairs that are worth most the first. */
    private static Optional<Repair> best(List<Repair> repairs) {
        Repair best = null;
        for (Repair repair : repairs) {
            best = best == null || repair.worth() > best.worth() ? repair : best;
        }
        return Optional.ofNullable(best);
    }

    /** A relation that no single figure mends stands for itself. */
    private static Repair alone(Relation relation) {
        Fact first = relation.facts().get(0);
        return new Repair(first, first.value(), List.of(relation), 0);
    }

    private Optional<Repair> repair(Fact fact, BigDecimal value, List<Relation> concerned) {
        if (isImpossible(fact, value)) {
            return Optional.empty();
        }
        List<Relation> mended = concerned.stream()
                .filter(relation -> relation.holdsWith(fact, value))
                .toList();
        if (mended.isEmpty()) {
            return Optional.empty();
        }
        long harmed = sound.getOrDefault(fact, List.of()).stream()
                .filter(other -> other.kind() != Kind.AT_MOST && !other.holdsWith(fact, value))
                .count();
        return Optional.of(new Repair(fact, value, mended, (int) harmed));
    }

    /** Whether the figure would have to be negative, which only changes and differences are. */
    private static boolean isImpossible(Fact fact, BigDecimal value) {
        return value.signum() < 0
                && fact.value().signum() >= 0
                && fact.value().compareTo(value.negate()) != 0
                && !fact.measure().startsWith("change")
                && !fact.measure().contains("deviation");
    }

    /**
     * The value of this figure at which both sides are equal. A straight line through two points meets it at once where the figure
     * is added; where others are divided by it, lines through the last two points come near it.
     */
    private static Optional<BigDecimal> mendingValue(Relation relation, Fact fact) {
        BigDecimal printed = fact.value();
        BigDecimal last = printed.add(BigDecimal.ONE);
        BigDecimal value = printed;
        Optional<BigDecimal> there = relation.excessWith(fact, last);
        Optional<BigDecimal> here = relation.excess();
        for (int line = 0; line < LINES && here.isPresent() && here.get().signum() != 0; line++) {
            if (there.isEmpty() || there.get().compareTo(here.get()) == 0) {
                return Optional.empty();
            }
            BigDecimal rise = there.get().subtract(here.get());
            BigDecimal step = here.get().multiply(last.subtract(value)).divide(rise, MathContext.DECIMAL64);
            last = value;
            value = value.subtract(step);
            there = here;
            here = relation.excessWith(fact, value);
        }
        return Optional.of(value.setScale(Math.max(printed.scale(), 2), RoundingMode.HALF_UP));
    }
}
