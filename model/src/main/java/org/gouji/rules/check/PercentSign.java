package org.gouji.rules.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.gouji.model.statement.Unit;
import org.gouji.rules.fact.Fact;

/**
 * Undoes what the recognition of pictures makes of a per cent sign whose rings are smeared: a digit more before the sign, so that
 * 100% is read as 1009%. The recogniser is as sure of such a digit as of the others.
 */
final class PercentSign {

    private PercentSign() {}

    /** The percentage without its last digit; nothing for what was not recognised in a picture, or is no percentage. */
    static Optional<BigDecimal> without(Fact fact) {
        boolean recognised = fact.figure().place().confidence().isPresent();
        return fact.amount()
                .filter(amount -> recognised && amount.unit().equals(Unit.PERCENT))
                .map(amount -> withoutLastDigit(amount.value()))
                .filter(rest -> rest.signum() != 0);
    }

    private static BigDecimal withoutLastDigit(BigDecimal value) {
        return new BigDecimal(value.unscaledValue().divide(BigInteger.TEN), Math.max(0, value.scale() - 1));
    }
}
