package org.gouji.extract.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Interval;

/**
 * Whose a change is that follows a part of a whole: "收入总计100万元，其中年初结转20万元，比上年增加10万元，增长11.11%". Some writers
 * mean the part and some the whole, and the words are the same. It is the part's, but for a rate that the change is of the whole and
 * not of the part.
 */
final class WholeOrPart {

    private static final Interval PERCENT = Interval.exactly(BigDecimal.valueOf(100));

    private WholeOrPart() {}

    /** The figures of a paragraph, such changes with the item that they are of. */
    static List<Reading> settled(List<Reading> readings) {
        List<Reading> settled = new ArrayList<>(readings);
        for (int i = 0; i + 3 < settled.size(); i++) {
            Reading whole = settled.get(i);
            Reading change = settled.get(i + 2);
            Reading rate = settled.get(i + 3);
            if (isInTurn(settled.subList(i, i + 4))
                    && isOf(whole, change, rate)
                    && !isOf(settled.get(i + 1), change, rate)) {
                settled.set(i + 2, change.of(whole.item()));
                settled.set(i + 3, rate.of(whole.item()));
            }
        }
        return settled;
    }

    /** Whether a sentence gives the amounts of two items and then a change and its rate of the second. */
    private static boolean isInTurn(List<Reading> four) {
        Reading whole = four.get(0);
        Reading part = four.get(1);
        List<String> measures = four.stream().map(Reading::measure).toList();
        return measures.equals(List.of("amount", "amount", "change", "change_rate"))
                && four.stream().allMatch(reading -> reading.sentence() == whole.sentence())
                && four.subList(2, 4).stream()
                        .allMatch(reading -> reading.item().equals(part.item()))
                && !whole.item().equals(part.item());
    }

    /** Whether an amount that has changed so much has changed at this rate, as far as they are printed. */
    private static boolean isOf(Reading amount, Reading change, Reading rate) {
        Optional<Amount> now = printed(amount);
        Optional<Amount> difference = printed(change)
                .filter(by ->
                        now.filter(whole -> whole.unit().equals(by.unit())).isPresent());
        Optional<Interval> before =
                difference.map(by -> now.get().interval().plus(by.interval().negated()));
        return before.flatMap(base -> difference.get().interval().over(base))
                .map(quotient -> quotient.times(PERCENT))
                .filter(reckoned -> printed(rate)
                        .filter(told -> told.interval().meets(reckoned))
                        .isPresent())
                .isPresent();
    }

    private static Optional<Amount> printed(Reading reading) {
        return reading.figure() instanceof Figure.Printed printed ? Optional.of(printed.amount()) : Optional.empty();
    }
}
