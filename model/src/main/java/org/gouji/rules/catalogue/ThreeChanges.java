package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Items.ABROAD;
import static org.gouji.rules.catalogue.Items.RECEPTION;
import static org.gouji.rules.catalogue.Items.VEHICLES;
import static org.gouji.rules.term.Terms.line;

import java.util.stream.Stream;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Lens;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The changes of the three lines of the “三公” section, 持平 counting as none. */
final class ThreeChanges {

    private ThreeChanges() {}

    /** The sum of the three changes; nothing unless each is stated. */
    static Term sum() {
        Term changes = Sums.sum(line(ABROAD, "change"), line(VEHICLES, "change"), line(RECEPTION, "change"));
        return (frame, lens) -> Stream.of(ABROAD, VEHICLES, RECEPTION).allMatch(item -> isStated(frame, lens, item))
                ? changes.read(frame, lens)
                : Sums.sum().read(frame, lens);
    }

    private static boolean isStated(Frame frame, Lens lens, Item item) {
        Reading read = line(item, "change").read(frame, lens);
        return read.isKnown()
                || Terms.find(frame.statement(), item, "change")
                        .map(Fact::text)
                        .filter(text -> text.contains("持平"))
                        .isPresent();
    }
}
