package org.gouji.testdata.facts;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value signed
 * @param unit 万元, %, 辆 …
 */
public record Fact(BigDecimal value, String unit) {}
