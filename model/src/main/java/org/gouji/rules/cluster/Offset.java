package org.gouji.rules.cluster;

import java.math.BigDecimal;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.Outcome;
import org.gouji.model.statement.Unit;
import org.gouji.rules.check.Relation;

/** By how much a repair changes things: several that miss by the same amount come from one cause, another draft say. */
final class Offset {

    /** Differences of fewer digits than this (8, 0.5, 20) meet by chance. */
    private static final int TELLING = 3;

    private Offset() {}

    /**
     * A key that repairs of one cause share: the amount by which they miss, or where it says nothing (630.00) the wrong number and
     * the right one. One that says nothing either has a key of its own. Points of one form (分) are few and round: what misses by
     * as many there is an indicator too many, or one too few.
     */
    static String of(Repair repair) {
        Relation root = repair.mended().get(0);
        BigDecimal difference =
                root.gap().map(Gap::difference).orElse(BigDecimal.ZERO).abs();
        if (isPoints(root)) {
            return "points/" + System.identityHashCode(root.facts().get(0).statement()) + "/"
                    + difference.stripTrailingZeros().toPlainString();
        }
        boolean money = root.facts().stream().anyMatch(fact -> fact.unit().isMoney());
        boolean failing = root.outcome() == Outcome.FAIL && money;
        if (failing && isTelling(difference)) {
            return difference.toPlainString();
        }
        boolean copied = failing && isTelling(repair.fact().value()) && isTelling(repair.value());
        return copied
                ? plain(repair.fact().value()) + " for " + plain(repair.value())
                : root.rule().id() + "/" + System.identityHashCode(repair.fact().row()) + "/"
                        + repair.fact().measure() + "/" + repair.value();
    }

    private static boolean isPoints(Relation root) {
        return root.outcome() == Outcome.FAIL
                && root.facts().stream().allMatch(fact -> fact.unit().equals(Unit.POINTS));
    }

    private static boolean isTelling(BigDecimal value) {
        return value.stripTrailingZeros().precision() >= TELLING;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
