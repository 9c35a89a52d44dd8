package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.Map;

/** How a target is to be met. */
enum Aim {
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    EXACTLY,
    /** In words, not in numbers. */
    QUALITATIVE,
    /** The form does not say. */
    UNKNOWN;

    private static final Map<String, Aim> SIGNS = Map.ofEntries(
            Map.entry("≥", AT_LEAST),
            Map.entry(">=", AT_LEAST),
            Map.entry("大于等于", AT_LEAST),
            Map.entry("不低于", AT_LEAST),
            Map.entry("不少于", AT_LEAST),
            Map.entry("≤", AT_MOST),
            Map.entry("<=", AT_MOST),
            Map.entry("小于等于", AT_MOST),
            Map.entry("不高于", AT_MOST),
            Map.entry("不超过", AT_MOST),
            Map.entry(">", MORE_THAN),
            Map.entry("大于", MORE_THAN),
            Map.entry("<", LESS_THAN),
            Map.entry("小于", LESS_THAN),
            Map.entry("=", EXACTLY),
            Map.entry("等于", EXACTLY),
            Map.entry("定性", QUALITATIVE));

    /** The aim that a sign or word stands for, in compatibility form. */
    static Aim of(String sign) {
        return SIGNS.getOrDefault(sign, UNKNOWN);
    }

    /** Whether a form knows this word as a comparator; a blank is none and no mistake. */
    static boolean isSign(String sign) {
        return sign.isEmpty() || SIGNS.containsKey(sign);
    }

    /** Whether {@code reached} misses {@code target}; exceeding an exact target is not missing it. */
    boolean isMissed(BigDecimal target, BigDecimal reached) {
        int order = reached.compareTo(target);
        return switch (this) {
            case AT_LEAST, EXACTLY -> order < 0;
            case MORE_THAN -> order <= 0;
            case AT_MOST -> order > 0;
            case LESS_THAN -> order >= 0;
            case QUALITATIVE, UNKNOWN -> false;
        };
    }
}
