package org.gouji.rules.cluster;

import java.math.BigDecimal;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.Outcome;
import org.gouji.rules.check.Relation;

/** By how much a repair changes things: several that miss by the same amount come from one cause, another draft say. */
final class Offset {

    /** Differences of fewer digits than this (8, 0.5, 20) meet by chance. */
    private static final int TELLING = 3;

    private Offset() {}

    /** A key that repairs of one cause share. One whose difference says nothing has a key of its own. */
    static String of(Repair repair) {
        Relation root = repair.mended().get(0);
        BigDecimal difference =
                root.gap().map(Gap::difference).orElse(BigDecimal.ZERO).abs().stripTrailingZeros();
        boolean money = root.facts().stream().anyMatch(fact -> fact.unit().isMoney());
        boolean telling = difference.precision() >= TELLING && root.outcome() == Outcome.FAIL && money;
        return telling
                ? difference.toPlainString()
                : root.rule().id() + "/" + System.identityHashCode(repair.fact().row()) + "/"
                        + repair.fact().measure() + "/" + repair.value();
    }
}
