package org.gouji.testdata.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Arithmetic as departments do it: two decimals, half up. */
public final class Money {

    public static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Money() {}

    /** An amount with two decimals, multiplied by a factor. */
    public static BigDecimal scaled(String amount, BigDecimal factor) {
        return new BigDecimal(amount).multiply(factor).setScale(2, RoundingMode.HALF_UP);
    }

    /** What part of the whole this is, in percent with two decimals; zero of nothing. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? ZERO : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
