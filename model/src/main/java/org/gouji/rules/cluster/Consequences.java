package org.gouji.rules.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.Gap;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Remark;
import org.gouji.rules.fact.Fact;

/**
 * Tells which remarks only say again what a cause has said. Such are a sentence that is set against a figure which the cause
 * sets against that same sentence, and points that a form misses by as many as the cause: an indicator that stands there twice
 * upsets the weights, the scores, the caption of its group and the sum of the captions. Such is also what misses by as much money
 * at the same figure.
 */
final class Consequences {

    private final IdentityHashMap<List<Repair>, List<Relation>> broken = new IdentityHashMap<>();
    private final List<List<Repair>> causes;
    private final List<Miss> misses = new ArrayList<>();
    private final IdentityHashMap<List<Repair>, List<Remark>> following = new IdentityHashMap<>();
    private final List<Remark> others = new ArrayList<>();

    /** That a form misses by so many points, and the cause of it. */
    private record Miss(Statement form, BigDecimal points, List<Repair> cause) {}

    Consequences(List<List<Repair>> causes, List<Remark> remarks) {
        this.causes = causes;
        for (List<Repair> cause : remarks.isEmpty() ? List.<List<Repair>>of() : causes) {
            List<Relation> relations =
                    cause.stream().flatMap(repair -> repair.mended().stream()).toList();
            broken.put(cause, relations);
            relations.forEach(relation -> miss(relation, cause).ifPresent(misses::add));
        }
        for (Remark remark : remarks) {
            cause(remark)
                    .map(cause -> following.computeIfAbsent(cause, key -> new ArrayList<>()))
                    .orElse(others)
                    .add(remark);
        }
    }

    /** The remarks that follow from this cause, in their order. */
    List<Remark> of(List<Repair> cause) {
        return following.getOrDefault(cause, List.of());
    }

    /** The remarks that follow from no cause. */
    List<Remark> others() {
        return others;
    }

    private Optional<List<Repair>> cause(Remark remark) {
        return follows(remark).or(() -> sameMoney(remark));
    }

    /** The first of the causes that miss by as much money at a figure which the remark is about as well. */
    private Optional<List<Repair>> sameMoney(Remark remark) {
        Optional<Gap> own = remark.gap()
                .filter(gap -> gap.unit().isMoney() && gap.difference().signum() != 0);
        return own.flatMap(gap -> causes.stream()
                .filter(cause -> broken.get(cause).stream().anyMatch(relation -> missesAlike(relation, remark, gap)))
                .findFirst());
    }

    private static boolean missesAlike(Relation relation, Remark remark, Gap own) {
        return relation.gap()
                        .filter(gap -> gap.unit().equals(own.unit())
                                && gap.difference()
                                                .abs()
                                                .compareTo(own.difference().abs())
                                        == 0)
                        .isPresent()
                && relation.facts().stream().anyMatch(remark.facts()::contains);
    }

    private Optional<List<Repair>> follows(Remark remark) {
        Optional<BigDecimal> points = points(remark);
        Optional<List<Repair>> missed = points.isEmpty() ? Optional.empty() : sameMiss(remark, points.get());
        return missed.or(() -> causes.stream()
                .filter(cause -> broken.get(cause).stream().anyMatch(relation -> tells(relation, remark)))
                .findFirst());
    }

    /** The first of the causes that miss as many points, if they do so in every form that the remark is about. */
    private Optional<List<Repair>> sameMiss(Remark remark, BigDecimal points) {
        IdentityHashMap<Statement, List<Repair>> byForm = new IdentityHashMap<>();
        for (Miss miss : misses) {
            if (miss.points().compareTo(points) == 0) {
                byForm.putIfAbsent(miss.form(), miss.cause());
            }
        }
        boolean inEvery = remark.facts().stream().allMatch(fact -> byForm.containsKey(fact.statement()));
        return remark.facts().stream().findFirst().filter(fact -> inEvery).map(fact -> byForm.get(fact.statement()));
    }

    private static Optional<Miss> miss(Relation relation, List<Repair> cause) {
        return relation.gap()
                .filter(gap -> gap.unit().equals(Unit.POINTS))
                .map(gap -> new Miss(
                        relation.facts().get(0).statement(), gap.difference().abs(), cause));
    }

    /** The points by which a remark says that a form misses; those that an indicator loses are its weight less its score. */
    private static Optional<BigDecimal> points(Remark remark) {
        Optional<BigDecimal> told =
                remark.gap().filter(gap -> gap.unit().equals(Unit.POINTS)).map(Gap::difference);
        return told.or(() -> figure(remark, "weight")
                        .flatMap(weight -> figure(remark, "score").map(weight::subtract)))
                .map(BigDecimal::abs)
                .filter(points -> points.signum() != 0);
    }

    /** The only number that the remark has of this measure. */
    private static Optional<BigDecimal> figure(Remark remark, String measure) {
        List<Fact> facts = remark.facts().stream()
                .filter(fact -> fact.measure().equals(measure) && fact.amount().isPresent())
                .toList();
        return facts.size() == 1 ? Optional.of(facts.get(0).value()) : Optional.empty();
    }

    /** Whether the remark quotes one of two figures that the relation compares, and sets it against the other. */
    private static boolean tells(Relation relation, Remark remark) {
        List<Fact> facts = relation.facts();
        return facts.size() == 2
                && !remark.quotes().isEmpty()
                && (tells(facts.get(0), facts.get(1), remark) || tells(facts.get(1), facts.get(0), remark));
    }

    private static boolean tells(Fact quoted, Fact other, Remark remark) {
        return remark.facts().contains(other)
                && !remark.facts().contains(quoted)
                && remark.quotes().stream().anyMatch(quote -> quote.raw().contains(quoted.raw()));
    }
}
