package org.gouji.model.statement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The unit of a figure as the document states it: 万元, 元, %, 人, 辆, 台（套） …
 *
 * @param symbol the printed unit; empty where none is stated
 */
public record Unit(String symbol) {

    private static final Set<String> COUNTED =
            Set.of("个", "人", "辆", "次", "批次", "人次", "批", "台", "套", "台套", "名", "户", "家", "项", "份", "团", "组");

    /** What parts units that stand for each other: 台（套）, 台，套, 个/批. */
    private static final Pattern BETWEEN = Pattern.compile("[、，,/或（）()]+");

    /** The fewest characters of two units with something between them: most units are shorter. */
    private static final int SHORTEST_PAIR = 3;

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

    /** Whether amounts in it can be told in yuan. */
    public boolean isMoney() {
        return symbol.endsWith("元") && MONEY.containsKey(symbol);
    }

    /** Whether the unit counts whole things (辆, 个, 人, 批次), so that its figures are exact. */
    public boolean isCount() {
        return COUNTED.contains(symbol)
                || (symbol.length() >= SHORTEST_PAIR
                        && !isMoney()
                        && BETWEEN.splitAsStream(symbol).allMatch(COUNTED::contains));
    }
}
