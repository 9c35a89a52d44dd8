package org.gouji.rules.term;

import java.util.List;
import org.gouji.model.statement.Unit;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;

/**
 * The places with which figures that are compared are printed. Of most relations nobody asks, because they hold to the last
 * place: it is reckoned when it is first asked for.
 */
final class Precision {

    private static final int NOT_YET = -1;

    private final Ledger ledger;
    private final Unit money;
    private final List<Fact> facts;
    private int decimals = NOT_YET;

    /**
     * The precision of these figures.
     *
     * @param ledger knows the precision of columns
     * @param money the unit in which money is seen; figures of another unit of money say nothing of places
     * @param facts the figures
     */
    Precision(Ledger ledger, Unit money, List<Fact> facts) {
        this.ledger = ledger;
        this.money = money;
        this.facts = facts;
    }

    /** The places of the most precise of the figures. */
    int decimals() {
        if (decimals == NOT_YET) {
            decimals = most();
        }
        return decimals;
    }

    private int most() {
        int most = 0;
        for (Fact fact : facts) {
            boolean like = fact.unit().equals(money) || fact.unit().equals(Unit.NONE);
            if (like && fact.amount().isPresent()) {
                most = Math.max(most, ledger.decimals(fact));
            }
        }
        return most;
    }
}
