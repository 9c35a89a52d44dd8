package org.gouji.model.statement;

import java.math.BigDecimal;

/**
 * A number as printed, with its unit.
 *
 * <p>The scale of {@code value} is the number of places printed and is kept, because it says how precise the number is:
 * {@code 12.30} 万元 stands for anything from 122 950 to 123 050 yuan. {@link #agreesWith} compares with that in mind, so
 * that rounding alone never makes two amounts differ. Counts (辆, 个, 人) are exact.
 */
public record Amount(BigDecimal value, Unit unit) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What the amount may stand for, in its own unit, at the precision of its own printed places. */
    public Interval interval() {
        return interval(value.scale());
    }

    /**
     * What the amount may stand for where its column or sentence is printed with {@code decimals} places: {@code 30} in a
     * column of two decimals means 30.00.
     */
    public Interval interval(int decimals) {
        return Interval.around(value, slack(decimals));
    }

    /** Half of the last place at this many decimals; nothing for what is counted. */
    public BigDecimal slack(int decimals) {
        return unit.isCount() ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-decimals);
    }

    /** Whether both may stand for the same quantity: money in any unit, other figures only in the same unit. */
    public boolean agreesWith(Amount other) {
        if (unit.isMoney() && other.unit.isMoney()) {
            return yuan().meets(other.yuan());
        }
        return unit.equals(other.unit) && interval().meets(other.interval());
    }

    private Interval yuan() {
        return interval().times(Interval.exactly(unit.yuan().orElseThrow()));
    }
}
