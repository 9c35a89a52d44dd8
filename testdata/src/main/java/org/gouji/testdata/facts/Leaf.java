package org.gouji.testdata.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one 项 of the functional classification received and spent from one purse.
 *
 * @param code seven digits
 * @param purse where the money came from
 * @param amounts by measure of the contract, money of the accounts' unit
 */
public record Leaf(String code, Purse purse, Map<String, BigDecimal> amounts) {

    /** The amount of a measure, zero where the leaf has none. */
    public BigDecimal amount(String measure) {
        return amounts.getOrDefault(measure, Money.ZERO);
    }

    /**
     * Completes what a line of the accounts gives ({@code basic}, {@code project}, and optionally {@code income},
     * {@code opening}, {@code budget}, {@code adjusted}, {@code public}, {@code capital_construction} and the sources of
     * own income) to every measure that a table may ask for.
     */
    static Leaf of(String code, Purse purse, Map<String, BigDecimal> given) {
        Map<String, BigDecimal> all = new LinkedHashMap<>(given);
        BigDecimal basic = given.getOrDefault("basic", Money.ZERO);
        BigDecimal project = given.getOrDefault("project", Money.ZERO);
        BigDecimal spent = basic.add(project).add(given.getOrDefault("operating_cost", Money.ZERO));
        BigDecimal income = given.getOrDefault("income", spent);
        BigDecimal opening = given.getOrDefault("opening", Money.ZERO);
        BigDecimal closing = opening.add(income).subtract(spent);
        all.put("basic", basic);
        all.put("project", project);
        all.put("total", spent);
        all.put("expenditure_total", spent);
        all.put("expenditure_basic", basic);
        all.put("expenditure_project", project);
        all.put("public", given.getOrDefault("public", Money.ZERO));
        all.put("personnel", basic.subtract(all.get("public")));
        all.put("income", income);
        all.put("income_total", income);
        all.put("income_basic", project.signum() == 0 ? income : basic);
        all.put("income_project", income.subtract(all.get("income_basic")));
        all.put("opening_total", opening);
        all.put("opening_project", opening);
        all.put("closing_total", closing);
        all.put("closing_project", closing);
        all.put("closing_project_carryover", closing);
        all.put("initial_budget", given.getOrDefault("budget", spent));
        all.put("full_year_budget", given.getOrDefault("adjusted", spent));
        all.put("fiscal_appropriation", purse == Purse.OWN ? Money.ZERO : income);
        return new Leaf(code, purse, all);
    }
}
