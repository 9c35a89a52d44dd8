package org.gouji.model.statement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The unit of a figure as the document states it: 万元, 元, %, 人, 辆, 台（套） …
 *
 * @param symbol the printed unit; empty where none is stated
 */
public record Unit(String symbol) {

    public static final Unit NONE = new Unit("");
    public static final Unit YUAN = new Unit("元");
    public static final Unit TEN_THOUSAND_YUAN = new Unit("万元");
    public static final Unit PERCENT = new Unit("%");
    public static final Unit POINTS = new Unit("分");

    private static final Map<String, BigDecimal> MONEY = Map.of(
            "元", BigDecimal.ONE,
            "千元", new BigDecimal("1000"),
            "万元", new BigDecimal("10000"),
            "百万元", new BigDecimal("1000000"),
            "亿元", new BigDecimal("100000000"));

    /** How many yuan one of this unit is; empty where it is not money. */
    public Optional<BigDecimal> yuan() {
        return Optional.ofNullable(MONEY.get(symbol));
    }

    public boolean isMoney() {
        return MONEY.containsKey(symbol);
    }
}
