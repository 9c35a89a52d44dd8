package org.gouji.rules.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.rules.check.Relation;
import org.gouji.rules.fact.Fact;

/**
 * A printed figure and another value under which relations that fail would hold.
 *
 * @param fact the figure
 * @param value the other value, in the figure's own unit
 * @param mended the failing relations that would hold, in order; at least one
 * @param broken how many relations that hold would then fail
 */
record Repair(Fact fact, BigDecimal value, List<Relation> mended, int broken) {

    Repair {
        mended = List.copyOf(mended);
    }

    /** The same with only those of the mended relations that are left; nothing where none is. */
    Optional<Repair> of(Set<Relation> left) {
        if (left.containsAll(mended)) {
            return Optional.of(this);
        }
        List<Relation> still = mended.stream().filter(left::contains).toList();
        return still.isEmpty() ? Optional.empty() : Optional.of(new Repair(fact, value, still, broken));
    }

    /** How much better the document would be: what it mends less what it breaks. */
    int worth() {
        return mended.size() - broken;
    }
}
