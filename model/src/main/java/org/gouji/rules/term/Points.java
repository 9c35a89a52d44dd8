package org.gouji.rules.term;

import org.gouji.model.statement.Interval;

/**
 * Points that somebody gave or set: they are exactly what is printed, 20 as much as 20.00. A figure of an account that is printed
 * without places may have been rounded; points have not.
 */
public final class Points {

    private Points() {}

    /** The term, whose figures stand for themselves alone. */
    public static Term exactly(Term points) {
        return frame -> {
            Reckoning reckoning = points.at(frame);
            return reckoning == Reckoning.NOTHING ? reckoning : lens -> exactly(reckoning.read(lens));
        };
    }

    private static Reading exactly(Reading read) {
        return new Reading(
                read.state(), read.value(), () -> Interval.exactly(read.value()), read.facts(), read.wording());
    }
}
