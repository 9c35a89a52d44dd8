package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Items.ABROAD;
import static org.gouji.rules.catalogue.Items.RECEPTION;
import static org.gouji.rules.catalogue.Items.VEHICLES;
import static org.gouji.rules.term.Terms.line;

import java.util.stream.Stream;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The changes of the three lines of the “三公” section, 持平 counting as none. */
final class ThreeChanges {

    private ThreeChanges() {}

    /** The sum of the three changes; nothing unless each is stated. */
    static Term sum() {
        Term changes = Sums.sum(line(ABROAD, "change"), line(VEHICLES, "change"), line(RECEPTION, "change"));
        return frame -> Stream.of(ABROAD, VEHICLES, RECEPTION).allMatch(item -> isStated(frame, item))
                ? changes.at(frame)
                : Reckoning.NOTHING;
    }

    private static boolean isStated(Frame frame, Item item) {
        return Terms.find(frame.ledger(), frame.statement(), item, "change")
                .filter(fact -> fact.amount().isPresent() || fact.text().contains("持平"))
                .isPresent();
    }
}
