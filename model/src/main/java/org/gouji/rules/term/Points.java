package org.gouji.rules.term;

import java.math.BigDecimal;
import org.gouji.model.statement.Interval;

/**
 * Points that somebody gave or set: they are exactly what is printed, 20 as much as 20.00. A figure of an account that is printed
 * without places may have been rounded; points have not.
 */
public final class Points {

    /** Nobody gives hundredths of a point by judgement. */
    private static final int PLACES_OF_QUOTIENT = 2;

    private Points() {}

    /** The term, whose figures stand for themselves alone. */
    public static Term exactly(Term points) {
        return frame -> {
            Reckoning reckoning = points.at(frame);
            return reckoning == Reckoning.NOTHING ? reckoning : lens -> exactly(reckoning.read(lens));
        };
    }

    /**
     * The term, whose figures are points that somebody gave or the quotient that a formula made of them: what has two places or
     * more was rounded, and the sum may have been reckoned before that.
     */
    public static Term given(Term points) {
        return frame -> {
            Reckoning reckoning = points.at(frame);
            return reckoning == Reckoning.NOTHING ? reckoning : lens -> given(reckoning.read(lens));
        };
    }

    private static Reading given(Reading read) {
        return read.isKnown() && isQuotient(read.value()) ? read : exactly(read);
    }

    /** Whether points are what a formula made of them. */
    public static boolean isQuotient(BigDecimal points) {
        return points.stripTrailingZeros().scale() >= PLACES_OF_QUOTIENT;
    }

    private static Reading exactly(Reading read) {
        return new Reading(
                read.state(), read.value(), () -> Interval.exactly(read.value()), read.facts(), read.wording());
    }
}
