package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * A number with its unit, as cells of indicators print it: {@code ≥95%}, {@code 227万元}, {@code <=3天}.
 *
 * @param comparator the sign before it; empty where there is none
 * @param number the number
 * @param unit what follows it, white space removed
 */
record Quantity(String comparator, BigDecimal number, String unit) {

    private static final Phrase SHAPE = Phrase.of("([<>=≤≥]{0,2})(-?\\d[\\d,]*(?:\\.\\d+)?)([^\\d<>=≤≥]*)");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    /** Reads a cell; nothing where it is anything else than one quantity. */
    static Optional<Quantity> parse(String text) {
        Phrase.Search matcher = SHAPE.search(Texts.fold(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
        return Optional.of(new Quantity(matcher.group(1), number, matcher.group(3)));
    }

    /** The number in single units: 96.7 万人 is 967 000. */
    BigDecimal plain() {
        return unit.startsWith("万") ? number.multiply(TEN_THOUSAND) : number;
    }

    /** Half of the last printed place, in single units. */
    BigDecimal slack() {
        BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-number.scale());
        return unit.startsWith("万") ? half.multiply(TEN_THOUSAND) : half;
    }

    /** What is counted: 人 for 人 and 万人. */
    String base() {
        return unit.startsWith("万") ? unit.substring(1) : unit;
    }

    boolean isPercent() {
        return unit.equals("%");
    }
}
