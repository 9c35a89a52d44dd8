package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Finding;
import org.junit.jupiter.api.Test;

/** A line of totals may leave a column blank that its lines fill, as where it shares a row with the heads of the columns. */
class BlankTotalsTest {

    private static final String FUND = """
            [government_fund]
            code | item | opening_total | income_total | expenditure_total | expenditure_project | closing_total
             | 合计 | | 46.00 | | |
            212 | 城乡社区支出 | | 46.00 | 46.00 | 46.00 |
            21208 | 国有土地使用权出让收入安排的支出 | | 46.00 | 46.00 | 46.00 |
            2120804 | 农村基础设施建设支出 | | 46.00 | 46.00 | 46.00 |
            """;

    @Test
    void spending_that_only_the_lines_tell_is_not_missing_from_the_balance() {
        assertThat(check(FUND)).isEmpty();
    }

    @Test
    void what_the_lines_do_not_spend_must_be_left_over() {
        assertThat(check(FUND.replace("| 合计 | | 46.00 |", "| 合计 | | 48.00 |")))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("合计") && message.contains("2.00"));
    }

    private static List<Finding> check(String text) {
        return Rules.check(Written.disclosure(text)).findings();
    }
}
