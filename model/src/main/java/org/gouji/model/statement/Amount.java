package org.gouji.model.statement;

import java.math.BigDecimal;

/**
 * A number as printed, with its unit.
 *
 * <p>The scale of {@code value} is the number of places printed and is kept, because it says how precise the number is:
 * {@code 12.30} 万元 stands for anything from 122 950 to 123 050 yuan.
 */
public record Amount(BigDecimal value, Unit unit) {}
