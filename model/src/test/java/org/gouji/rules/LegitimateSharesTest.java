package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;
import org.junit.jupiter.api.Test;

/** Shares and rates that differ from the nearest quotient and are right, and those that are wrong. */
class LegitimateSharesTest {

    @Test
    void a_share_moved_by_its_last_place_so_that_all_add_up_to_a_hundred_is_rounding() {
        assertThat(check("""
                [narrative.expenditure]
                item | amount | share
                本年支出合计 | 30000.00 |
                教育支出 | 10000.00 | 33.33
                卫生健康支出 | 10000.00 | 33.33
                住房保障支出 | 10000.00 | 33.34
                """)).extracting(Finding::severity).containsOnly(Severity.INFO);
    }

    @Test
    void a_share_that_is_off_while_the_shares_do_not_add_up_is_told() {
        assertThat(check("""
                [narrative.expenditure]
                item | amount | share
                本年支出合计 | 30000.00 |
                教育支出 | 10000.00 | 33.33
                卫生健康支出 | 10000.00 | 33.34
                """)).extracting(Finding::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void a_share_may_be_of_all_spending_from_public_money() {
        assertThat(check("""
                [fiscal_summary]
                side | item | total
                expenditure | 本年支出合计 | 2000.00
                [narrative.expenditure]
                item | amount
                本年支出合计 | 2500.00
                [narrative.general_budget_structure]
                item | amount | share
                一般公共预算财政拨款支出 | 1900.00 |
                教育支出 | 1900.00 | 95.00
                [narrative.government_fund]
                item | amount | share
                政府性基金预算财政拨款支出 | 100.00 |
                城乡社区支出 | 100.00 | 5.00
                """)).isEmpty();
    }

    @Test
    void a_wrong_total_of_the_text_is_not_told_as_a_wrong_share() {
        assertThat(check("""
                [income_expenditure_summary]
                side | item | final
                income | 总计 | 200.00
                [narrative.income]
                item | amount | share
                收入总计 | 300.00 |
                本年收入合计 | 190.00 |
                财政拨款收入 | 150.00 | 75.00 %
                """)).extracting(finding -> finding.rule().value()).containsExactly("N-01");
    }

    @Test
    void a_share_may_be_of_all_income_with_what_was_brought_forward() {
        String text = """
                [narrative.income]
                item | amount | share
                收入总计 | 250.00 |
                本年收入合计 | 200.00 |
                财政拨款收入 | 180.00 | 72.00
                """;
        assertThat(check(text)).isEmpty();
        assertThat(check(text.replace("72.00", "73.00")))
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
    }

    @Test
    void a_part_of_a_part_may_be_told_as_a_share_of_that_part() {
        assertThat(check("""
                [narrative.income]
                item | amount | share
                本年收入合计 | 200.00 |
                财政拨款收入 | 100.00 | 50
                一般公共预算财政拨款收入 | 75.00 | 75
                政府性基金预算财政拨款收入 | 25.00 | 25
                """)).isEmpty();
    }

    @Test
    void a_share_may_be_of_the_fund_that_the_section_is_about() {
        assertThat(check("""
                [narrative.expenditure]
                item | amount
                本年支出合计 | 800.00
                [narrative.government_fund]
                item | amount | share
                政府性基金预算财政拨款支出 | 20.00 |
                城乡社区支出 | 20.00 | 100.00
                """)).isEmpty();
    }

    @Test
    void rates_of_the_parts_do_not_add_up_to_the_rate_of_the_whole() {
        assertThat(check("""
                [general_budget]
                code | item | total | basic | project | 增减% | 增减率
                213 | 农林水支出 | 50.00 | 30.00 | 20.00 | 11.11 % | 0.11 _
                21303 | 水利 | 50.00 | 30.00 | 20.00 | 11.11 % | 0.11 _
                2130301 | 行政运行 | 40.00 | 30.00 | 10.00 | 8.11 % | 0.08 _
                2130306 | 水利工程运行与维护 | 10.00 | | 10.00 | 25.00 % | 0.25 _
                 | 合计 | 50.00 | 30.00 | 20.00 | 11.11 % | 0.11 _
                """)).isEmpty();
    }

    private static List<Finding> check(String text) {
        return Rules.check(Written.disclosure(text)).findings();
    }
}
