package org.gouji.model.rule;

import java.math.BigDecimal;
import org.gouji.model.statement.Unit;

/**
 * By how much a relation is missed.
 *
 * @param expected what the other figures give
 * @param actual what is printed
 * @param difference {@code actual - expected}
 * @param tolerance the largest difference that rounding could explain, not negative
 * @param unit of all four
 */
public record Gap(BigDecimal expected, BigDecimal actual, BigDecimal difference, BigDecimal tolerance, Unit unit) {

    /** The same seen from the other side. */
    public Gap reversed() {
        return new Gap(actual, expected, difference.negate(), tolerance, unit);
    }
}
