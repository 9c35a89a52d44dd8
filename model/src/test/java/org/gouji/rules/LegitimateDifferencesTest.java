package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;
import org.junit.jupiter.api.Test;

/** Differences between figures that are no contradictions: of none of them may a department be told. */
class LegitimateDifferencesTest {

    @Test
    void public_money_without_what_was_left_over_may_be_told_in_the_place_of_its_total() {
        assertThat(check("""
                [fiscal_summary]
                side | item | final | total
                income | 本年收入合计 | 80.00 |
                expenditure | 本年支出合计 | | 82.00
                income | 年初财政拨款结转和结余 | 8.00 |
                expenditure | 年末财政拨款结转和结余 | | 6.00
                income | 总计 | 88.00 |
                expenditure | 总计 | | 88.00
                [narrative.fiscal_totals]
                item | amount
                财政拨款收入总计 | 80.00
                财政拨款支出总计 | 82.00
                """)).isEmpty();
    }

    @Test
    void the_budget_of_public_spending_may_be_told_in_the_place_of_its_total() {
        assertThat(check("""
                [fiscal_summary]
                side | item | total
                expenditure | 本年支出合计 | 82.00
                expenditure | 年末财政拨款结转和结余 | 6.00
                expenditure | 总计 | 88.00
                [narrative.fiscal_totals]
                item | amount | initial_budget | completion
                财政拨款支出总计 | 88.00 | 80.00 | 102.50
                """)).isEmpty();
    }

    @Test
    void a_rate_whose_amount_is_told_elsewhere_is_not_reckoned_from_all_public_spending() {
        assertThat(check("""
                [fiscal_summary]
                side | item | total
                expenditure | 本年支出合计 | 82.00
                [narrative.general_budget_items]
                item | initial_budget | completion
                一般公共预算财政拨款支出 | 60.00 | 105.00
                """)).isEmpty();
    }

    @Test
    void all_income_of_the_section_on_income_may_be_that_of_the_year() {
        assertThat(check("""
                [income]
                item | total
                合计 | 80.00
                [income_expenditure_summary]
                side | item | final
                income | 总计 | 88.00
                [narrative.income]
                item | amount
                收入总计 | 80.00
                """)).isEmpty();
    }

    @Test
    void one_figure_that_contradicts_groups_and_money_is_told_once() {
        assertThat(check("""
                [narrative.three_public]
                item | amount | count
                因公出国（境）费 | 0.00 |
                因公出国（境）团组数 | | 0
                因公出国（境）人次数 | | 1
                """)).extracting(finding -> finding.rule().value()).containsExactly("S-17");
    }

    @Test
    void rounding_explains_a_score_of_a_rate_but_no_sum_of_points() {
        assertThat(check("""
                [self_evaluation.project 档案数字化项目]
                item | level1 | full_year_budget | executed | execution_rate | weight | score
                年度资金总额 | | 318.50 | 310.25 | 97.41 % | 10 | 9.7
                扫描页数 | 产出指标 | | | | 50 | 50
                查档满意度 | 满意度指标 | | | | 40 | 38
                总分 | | | | | 100 | 97.7
                """)).isEmpty();
    }

    @Test
    void an_item_whose_amount_is_said_twice_is_one_part_of_the_total() {
        assertThat(check("""
                [narrative.general_budget_items]
                item | amount | initial_budget
                一般公共预算财政拨款支出 | 30.00 | 33.00
                教育支出/普通教育/小学教育 | 10.01 | 11.00
                教育支出/普通教育/小学教育 | 10.00 |
                教育支出/普通教育/初中教育 | 20.00 | 22.00
                """)).extracting(Finding::severity).containsOnly(Severity.INFO);
    }

    @Test
    void special_treasury_bonds_may_pay_for_a_class_that_is_else_of_the_general_budget() {
        assertThat(check("""
                [government_fund]
                code | item | total
                221 | 住房保障支出 | 105.00
                22198 | 超长期特别国债安排的支出 | 105.00
                2219899 | 其他住房保障支出 | 105.00
                """)).isEmpty();
    }

    @Test
    void the_text_may_speak_of_all_spending_from_public_money_where_others_speak_of_the_general_budget() {
        assertThat(check("""
                [fiscal_summary]
                side | item | total
                expenditure | 城乡社区支出 | 300.00
                expenditure | 教育支出 | 1700.00
                expenditure | 本年支出合计 | 2000.00
                [general_budget]
                code | item | total
                 | 合计 | 1900.00
                205 | 教育支出 | 1700.00
                212 | 城乡社区支出 | 200.00
                [narrative.general_budget]
                item | amount
                一般公共预算财政拨款支出 | 2000.00
                [narrative.general_budget_structure]
                item | amount
                教育支出 | 1700.00
                城乡社区支出 | 300.00
                """)).isEmpty();
    }

    @Test
    void fewer_cars_than_last_year_are_a_change_and_no_count() {
        assertThat(check("""
                [narrative.assets]
                item | count | change
                车辆 | 4 辆 | -1 辆
                """)).isEmpty();
    }

    @Test
    void three_public_spending_may_be_told_without_its_vehicles() {
        assertThat(check("""
                [narrative.three_public]
                item | amount
                “三公”经费财政拨款支出 | 7.80
                公务接待费 | 0.49
                公务用车运行维护费 | 7.31
                """)).isEmpty();
    }

    @Test
    void a_total_with_meetings_and_training_is_not_that_of_the_three_public_expenses() {
        assertThat(check("""
                [three_public]
                item | initial_budget | final
                支出合计 | 10.00 | 8.00
                因公出国（境）费 | 8.00 | 6.50
                公务接待费 | 2.00 | 1.50
                会议费 | 1.00 | 0.50
                培训费 | 2.00 | 1.00
                合计 | 13.00 | 9.50
                [narrative.three_public]
                item | amount | budget
                “三公”经费财政拨款支出 | 8.00 | 10.00
                """)).isEmpty();
    }

    @Test
    void a_section_may_split_one_total_twice() {
        assertThat(check("""
                [narrative.general_budget_structure]
                item | amount
                一般公共预算财政拨款支出 | 100.00
                基本支出 | 60.00
                项目支出 | 40.00
                教育支出 | 70.00
                住房保障支出 | 30.00
                """)).isEmpty();
    }

    @Test
    void a_table_by_economic_classes_may_be_of_all_spending_and_not_of_the_basic_one() {
        assertThat(check("""
                [general_budget]
                code | item | total | basic | project
                205 | 教育支出 | 100.00 | 60.00 | 40.00
                 | 合计 | 100.00 | 60.00 | 40.00
                [general_budget_basic]
                code | item | final
                301 | 工资福利支出 | 55.00
                302 | 商品和服务支出 | 45.00
                 | 人员经费合计 | 55.00
                 | 公用经费合计 | 45.00
                """)).isEmpty();
    }

    @Test
    void the_cost_of_a_unit_is_not_the_cost_of_the_project() {
        assertThat(check("""
                [self_evaluation.project 管网维护]
                item | level1 | target | actual | executed
                年度资金总额 | | | | 220.00
                公里综合成本 | 成本指标 | ≤5.2万元 | 5.07万元 |
                """)).isEmpty();
    }

    @Test
    void income_above_expenditure_is_carried_over() {
        assertThat(check("""
                [self_evaluation.department]
                item | amount
                按收入性质分 | 1248.15
                按支出性质分 | 1214.90
                """)).isEmpty();
    }

    @Test
    void neither_word_of_a_choice_would_fit_an_amount_of_zero_and_heads_of_columns_choose_nothing() {
        assertThat(check("""
                [text 一、收入]
                与上年相比增加（减少）0.00万元。
                增加/减少
                """)).isEmpty();
    }

    @Test
    void expensive_devices_are_fixed_assets_from_whatever_price() {
        String table = """
                [state_assets]
                item | original_value
                固定资产 | 100.00
                房屋 | 50.00
                车辆 | 30.00
                单价100万元以上设备 | 15.00
                其他固定资产 | 5.00
                """;
        assertThat(check(table)).isEmpty();
        assertThat(check(table.replace("5.00\n", "4.00\n")))
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
    }

    @Test
    void a_kind_of_fixed_assets_that_nobody_knows_may_be_what_is_missing() {
        assertThat(check("""
                [state_assets]
                item | original_value
                固定资产 | 100.00
                房屋 | 50.00
                船舶 | 45.00
                其他固定资产 | 5.00
                无形资产 | 7.00
                """)).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void the_points_for_spending_may_be_printed_nowhere() {
        String form = """
                [self_evaluation.project 水库清淤经费]
                item | level1 | execution_rate | weight | score
                预算执行情况 | | 95 | | 9.5
                清淤水库 | 产出指标（60分） | | 60 | 60
                农户满意度 | 满意度指标（30分） | | 30 | 30
                总分 | | | 100 | 99.5
                """;
        assertThat(check(form)).extracting(finding -> finding.rule().toString()).doesNotContain("F-04", "F-42");
        assertThat(check(form.replace("95 | |", "95 | 10 |")))
                .extracting(finding -> finding.rule().toString())
                .doesNotContain("F-04", "F-42");
        assertThat(check(form.replace("| 100 |", "| 80 |")))
                .extracting(Finding::severity)
                .contains(Severity.ERROR);
    }

    @Test
    void a_closing_balance_alone_is_no_total_of_spending() {
        assertThat(Rules.check(Written.disclosure("""
                [income_expenditure_summary]
                side | item | final
                expenditure | 年末结转和结余 | 6.08
                [narrative.income]
                item | amount
                收入总计 | 80.00
                [narrative.expenditure]
                item | amount
                支出总计 | 80.00
                """)).findings()).isEmpty();
    }

    @Test
    void the_rate_of_a_decrease_may_be_cut_off_too() {
        assertThat(check("""
                [narrative.totals]
                item | change_rate | change | amount
                收入总计 | -66.66 | -2000.00 | 1000.00
                """)).extracting(Finding::severity).containsOnly(Severity.INFO);
    }

    private static List<Finding> check(String text) {
        return Rules.check(Written.disclosure(text)).findings();
    }
}
