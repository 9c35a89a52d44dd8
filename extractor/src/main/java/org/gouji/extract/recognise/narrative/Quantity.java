package org.gouji.extract.recognise.narrative;

import java.math.BigDecimal;
import org.gouji.model.statement.Unit;

/**
 * A number with its unit in a line.
 *
 * @param start where its digits begin, the sign included
 * @param numberEnd where its digits end
 * @param end where its unit ends
 * @param value the number as printed
 * @param unit the unit; shared with the next number where "12、15万元" prints it once
 */
record Quantity(int start, int numberEnd, int end, BigDecimal value, Unit unit) {

    /** What kinds of words tell what a number measures. */
    enum Kind {
        PERCENT,
        MONEY,
        POINTS,
        COUNT
    }

    Kind kind() {
        if (Unit.PERCENT.equals(unit)) {
            return Kind.PERCENT;
        }
        if (unit.isMoney() || unit.symbol().startsWith("元/") || unit.symbol().startsWith("万元/")) {
            return Kind.MONEY;
        }
        return Unit.POINTS.equals(unit) ? Kind.POINTS : Kind.COUNT;
    }
}
