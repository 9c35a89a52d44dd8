package org.gouji.model.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The numbers that a printed figure, or an expression of printed figures, may stand for. Both ends belong to it.
 *
 * @param low the smallest
 * @param high the largest, not less than {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {

    /** Enough digits that a quotient of amounts never decides a comparison by its own rounding. */
    private static final MathContext PRECISION = new MathContext(40);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval runs from low to high: " + low + ", " + high);
        }
    }

    /** Exactly this number. */
    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    /** The numbers that are rounded to this one at its last place. */
    public static Interval rounded(BigDecimal printed) {
        return around(printed, HALF.scaleByPowerOfTen(-printed.scale()));
    }

    /** All numbers that are at most {@code slack} away from {@code value}. */
    public static Interval around(BigDecimal value, BigDecimal slack) {
        return new Interval(value.subtract(slack), value.add(slack));
    }

    /** The sums of any number of this and any of the other. */
    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    /** The same numbers with the other sign. */
    public Interval negated() {
        return new Interval(high.negate(), low.negate());
    }

    /** The products of any number of this and any of the other. */
    public Interval times(Interval other) {
        if (isPositive() && other.isPositive()) {
            return new Interval(low.multiply(other.low), high.multiply(other.high));
        }
        return hull(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
    }

    /** The quotients, or nothing where the divisor may be zero. */
    public Optional<Interval> over(Interval divisor) {
        if (divisor.low.signum() <= 0 && divisor.high.signum() >= 0) {
            return Optional.empty();
        }
        if (isPositive() && divisor.isPositive()) {
            return Optional.of(new Interval(low.divide(divisor.high, PRECISION), high.divide(divisor.low, PRECISION)));
        }
        return Optional.of(hull(
                low.divide(divisor.low, PRECISION),
                low.divide(divisor.high, PRECISION),
                high.divide(divisor.low, PRECISION),
                high.divide(divisor.high, PRECISION)));
    }

    private boolean isPositive() {
        return low.signum() > 0;
    }

    /** Whether this number belongs to it. */
    public boolean holds(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** Whether some number belongs to both. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    private static Interval hull(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
        return new Interval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
    }
}
