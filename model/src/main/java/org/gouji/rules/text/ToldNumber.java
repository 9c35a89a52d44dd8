package org.gouji.rules.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gouji.model.statement.Interval;

/**
 * A number of the running text that is no figure of a statement, or what is reckoned from such.
 *
 * @param value as printed
 * @param interval the numbers that it may stand for
 */
record ToldNumber(BigDecimal value, Interval interval) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A number that is rounded to its last place; it may have separators. */
    static ToldNumber of(String printed) {
        BigDecimal value = new BigDecimal(printed.replace(",", ""));
        return new ToldNumber(value, Interval.rounded(value));
    }

    /** A rate, in per cent, that is rounded to its last place or cut off behind it. */
    static ToldNumber rate(String printed) {
        ToldNumber rounded = of(printed);
        return new ToldNumber(
                rounded.value, new Interval(rounded.interval.low(), rounded.value.add(rounded.value.ulp())));
    }

    ToldNumber negated() {
        return new ToldNumber(value.negate(), interval.negated());
    }

    ToldNumber minus(ToldNumber other) {
        return new ToldNumber(value.subtract(other.value), interval.plus(other.negated().interval));
    }

    boolean meets(ToldNumber other) {
        return interval.meets(other.interval);
    }

    /** Whether this may be so many per cent of the base; nothing is known of a rate from zero. */
    boolean isPart(ToldNumber rate, ToldNumber base) {
        return interval.over(base.interval)
                .map(quotient -> quotient.times(Interval.exactly(HUNDRED)).meets(rate.interval))
                .orElse(true);
    }

    /** How a rate contradicts the quotient of this and the base, which is not zero. */
    String contradicted(ToldNumber rate, ToldNumber base) {
        BigDecimal quotient =
                value.multiply(HUNDRED).divide(base.value, Math.max(2, rate.value.scale()), RoundingMode.HALF_UP);
        return rate + "% 与 " + this + " ÷ " + base + " = " + quotient.toPlainString() + "% 不一致，相差 "
                + rate.value.subtract(quotient).abs().toPlainString() + " 个百分点";
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
