package org.gouji.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.testdata.facts.Accounts;
import org.gouji.testdata.facts.Facts;
import org.gouji.testdata.facts.Purse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountsTest {

    static List<String> accounts() {
        return Sample.ALL.stream().map(Sample::accounts).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void what_came_is_what_went_and_what_is_left(String name) {
        Facts facts = Facts.of(name, new BigDecimal("3.7"));
        assertThat(facts.get("income_expenditure_summary", "income>总计", "final"))
                .isEqualTo(facts.get("income_expenditure_summary", "expenditure>总计", "final"));
        assertThat(facts.get("fiscal_summary", "income>总计", "final"))
                .isEqualTo(facts.get("fiscal_summary", "expenditure>总计", "total"));
    }

    /** Those whose papers print basic expenditure by economic lines; a self-evaluation alone has none. */
    static List<String> withEconomicLines() {
        return accounts().stream()
                .filter(name ->
                        Facts.of(name, BigDecimal.ONE).accounts().personnel().signum() > 0)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("withEconomicLines")
    void the_economic_lines_add_up_to_the_basic_expenditure_of_the_general_budget(String name) {
        Accounts accounts = Facts.of(name, new BigDecimal("0.31")).accounts();
        assertThat(accounts.personnel().add(accounts.publicCost()))
                .isEqualTo(accounts.sum(Purse.parse("general"), "", "basic"));
    }
}
