package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Items.ABROAD;
import static org.gouji.rules.catalogue.Items.RECEPTION;
import static org.gouji.rules.catalogue.Items.THREE_TOTAL;
import static org.gouji.rules.catalogue.Items.VEHICLES;
import static org.gouji.rules.term.Terms.line;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The changes of the three lines of the “三公” section, 持平 counting as none. */
final class ThreeChanges {

    private ThreeChanges() {}

    /**
     * The sum of the three changes. Where that of one on which nothing was spent this year is not stated, it may be what the others
     * fall short by or exceed: that is for a person to judge. Nothing where more is unstated.
     */
    static Term sum() {
        Term changes = Sums.sum(line(ABROAD, "change"), line(VEHICLES, "change"), line(RECEPTION, "change"));
        Term total = line(THREE_TOTAL, "change");
        return frame -> {
            List<Item> unstated = Stream.of(ABROAD, VEHICLES, RECEPTION)
                    .filter(item -> !isStated(frame, item))
                    .toList();
            if (unstated.size() == 1 && isNone(frame, unstated.get(0))) {
                Reckoning stated = changes.at(frame);
                Reckoning whole = total.at(frame);
                return lens -> (lens.lenient() ? whole : stated).read(lens);
            }
            return unstated.isEmpty() ? changes.at(frame) : Reckoning.NOTHING;
        };
    }

    private static boolean isNone(Frame frame, Item item) {
        return Terms.find(frame.ledger(), frame.statement(), item, "amount")
                .flatMap(Fact::amount)
                .filter(amount -> amount.value().signum() == 0)
                .isPresent();
    }

    private static boolean isStated(Frame frame, Item item) {
        return Terms.find(frame.ledger(), frame.statement(), item, "change")
                .filter(fact -> fact.amount().isPresent() || fact.text().contains("持平"))
                .isPresent();
    }
}
