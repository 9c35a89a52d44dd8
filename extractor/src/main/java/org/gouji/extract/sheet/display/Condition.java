package org.gouji.extract.sheet.display;

import java.math.BigDecimal;

/**
 * The numbers for which a section of a format is written: {@code [>=10000]}.
 *
 * @param operator one of {@code < <= > >= = <>}
 */
record Condition(String operator, BigDecimal limit) {

    static final Condition POSITIVE = new Condition(">", BigDecimal.ZERO);
    static final Condition NEGATIVE = new Condition("<", BigDecimal.ZERO);
    static final Condition NOT_NEGATIVE = new Condition(">=", BigDecimal.ZERO);

    static Condition of(String operator, String limit) {
        return new Condition(operator, new BigDecimal(limit));
    }

    boolean holds(BigDecimal value) {
        int order = value.compareTo(limit);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    /** Whether only negative numbers fulfil it, so that the section itself says how a minus is shown. */
    boolean isOnlyNegative() {
        return (operator.equals("<") || operator.equals("<=")) && limit.signum() <= 0;
    }
}
