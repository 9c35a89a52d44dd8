package org.gouji.rules.check;

import java.math.BigDecimal;
import org.gouji.rules.term.Reading;

/**
 * Figures of which the last places were cut off instead of rounded, as those who copy a table in 元 into a text in 万元 often do:
 * 123.45万元 for 1234567.89元.
 */
final class CutOff {

    /** What is printed to ten times as fine a place is more precise. */
    private static final BigDecimal FINER = BigDecimal.TEN;

    private static final BigDecimal TWO = new BigDecimal(2);

    private CutOff() {}

    /** Whether of two sides one is a figure with fewer places, and what is left of the other. */
    static boolean explains(Reading one, Reading two) {
        return isLeft(one, two) || isLeft(two, one);
    }

    private static boolean isLeft(Reading cut, Reading whole) {
        if (cut.facts().size() != 1 || cut.facts().get(0).value().scale() <= 0) {
            return false; // whole numbers are rounded, if at all
        }
        BigDecimal last = lastPlace(cut);
        BigDecimal rest = whole.value().abs().subtract(cut.value().abs());
        return lastPlace(whole).multiply(FINER).compareTo(last) <= 0
                && cut.value().signum() == whole.value().signum()
                && rest.signum() >= 0
                && rest.compareTo(last) < 0;
    }

    /** What one is worth in the last place that is printed; nothing for a count. */
    private static BigDecimal lastPlace(Reading reading) {
        return reading.interval().high().subtract(reading.value()).multiply(TWO);
    }
}
