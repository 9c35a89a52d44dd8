package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.junit.jupiter.api.Test;

/** One cause is one finding, and its hint says what may have happened. */
class OneCauseTest {

    @Test
    void a_wrong_number_copied_to_several_places_is_one_finding_however_round_the_difference() {
        String table = """
                [income_expenditure_summary]
                side | item | final
                income | 本年收入合计 | 2086.07
                income | 年初结转和结余 | 96.54
                income | 总计 | 2812.61
                expenditure | 本年支出合计 | 2142.52
                expenditure | 年末结转和结余 | 40.09
                expenditure | 总计 | 2812.61
                [narrative.totals]
                item | amount
                收入总计 | 2182.61
                支出总计 | 2182.61
                """;

        assertThat(check(table)).singleElement().satisfies(finding -> assertThat(finding.evidence())
                .extracting(Evidence::raw)
                .contains("2812.61", "2086.07", "2142.52"));
    }

    @Test
    void of_two_figures_that_differ_neither_is_called_the_wrong_one() {
        assertThat(check("""
                [three_public]
                item | final
                公务接待费 | 12.36
                [narrative.three_public]
                item | amount
                公务接待费 | 12.63
                """)).singleElement().satisfies(finding -> assertThat(finding.cause())
                .isEqualTo("若 12.63 有误：数字位置颠倒，可能应为 12.36"));
    }

    @Test
    void an_ordinary_slip_comes_before_a_neighbour_that_prints_the_same() {
        List<Finding> findings = check("""
                [expenditure]
                code | item | total | basic | project
                2080501 | 行政单位离退休 | 310.50 | 310.50 |
                2080502 | 事业单位离退休 | 31.05 | 310.50 |
                20805 | 行政事业单位养老支出 | 341.55 | 341.55 |
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.cause())
                .contains("10 倍")
                .doesNotContain("相邻行"));
    }

    @Test
    void a_round_figure_equals_its_neighbour_by_chance() {
        List<Finding> findings = check("""
                [expenditure]
                code | item | total | basic | project
                2080501 | 行政单位离退休 | 5.00 | 5.00 |
                2080502 | 事业单位离退休 | 13.70 | 5.00 |
                20805 | 行政事业单位养老支出 | 18.70 | 18.70 |
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.cause())
                .isEmpty());
    }

    @Test
    void the_only_part_of_a_row_was_not_copied_from_its_total() {
        List<Finding> findings = check("""
                [expenditure]
                code | item | total | basic | project
                210 | 卫生健康支出 | 66.05 | 66.05 |
                208 | 社会保障和就业支出 | 100.00 | 100.00 |
                    | 合计 | 139.18 | 139.18 |
                """);

        assertThat(findings).isNotEmpty().extracting(Finding::cause).noneMatch(cause -> cause.contains("本行合计数"));
    }

    @Test
    void differences_of_rounding_in_the_text_are_one_note() {
        List<Finding> findings = check("""
                [narrative.general_budget_structure]
                item | amount
                一般公共预算财政拨款支出 | 100.00
                社会保障和就业支出 | 60.21
                卫生健康支出 | 39.78
                [narrative.basic]
                item | amount
                一般公共预算财政拨款基本支出 | 80.00
                人员经费 | 70.11
                公用经费 | 9.88
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("60.21", "70.11");
            assertThat(finding.related()).isNotEmpty();
        });
    }

    @Test
    void an_indicator_that_a_form_lists_twice_is_one_finding() {
        List<Finding> findings = check("""
                [self_evaluation.project 档案数字化项目]
                item | level1 | target | actual | weight | score
                扫描页数 | 产出指标（50分） | ≥20万页 | 20万页 | 30 分 | 30 分
                图像合格率 | 产出指标（50分） | ≥98% | 99% | 20 分 | 20 分
                图像合格率 | 产出指标（50分） | ≥98% | 99% | 20 分 | 20 分
                利用人次 | 效益指标（50分） | ≥500人次 | 520人次 | 50 分 | 50 分
                总分 | | | | 100 分 | 100 分
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.related())
                .extracting(RuleId::value)
                .contains("F-41"));
    }

    @Test
    void points_that_an_indicator_loses_without_reason_and_the_total_does_not_are_one_finding() {
        List<Finding> findings = check("""
                [self_evaluation.project 档案数字化项目]
                item | target | actual | weight | score | deviation
                扫描页数 | ≥20万页 | 20万页 | 60 分 | 58 分 |
                图像合格率 | ≥98% | 99% | 40 分 | 40 分 | 无
                总分 | | | 100 分 | 100 分 |
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.related())
                .extracting(RuleId::value)
                .contains("F-34"));
    }

    @Test
    void a_score_of_the_report_that_is_not_that_of_the_form_is_one_finding() {
        List<Finding> findings = check("""
                [self_evaluation.project 档案数字化项目]
                item | score
                总分 | 96.50 分
                [narrative.evaluation 档案数字化项目]
                item | score
                自评得分 | 69.50 分
                [text 三、自评结果]
                档案数字化项目绩效自评得分69.50分。
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.related())
                .extracting(RuleId::value)
                .containsExactly("P-15"));
    }

    @Test
    void a_divisor_that_mends_a_sum_and_a_share_is_the_wrong_figure() {
        List<Finding> findings = check("""
                [narrative.procurement]
                item | amount | share
                政府采购支出总额 | 186.00 |
                政府采购货物支出 | 30.00 |
                政府采购工程支出 | 0.00 |
                政府采购服务支出 | 55.00 |
                授予中小企业合同金额 | 80.00 | 94.12 %
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.evidence())
                .first()
                .extracting(Evidence::raw)
                .isEqualTo("186.00"));
    }

    @Test
    void a_form_that_was_copied_and_all_that_contradicts_it_are_one_finding() {
        String form = """
                item | target | actual | initial_budget | executed | score
                年度资金总额 | | | 64.90 | 60.50 |
                扫描页数 | ≥20万页 | 20万页 | | | 20 分
                图像合格率 | ≥98% | 99% | | | 20 分
                利用人次 | ≥500人次 | 520人次 | | | 20 分
                归档及时率 | ≥95% | 96% | | | 20 分
                读者满意度 | ≥90% | 95% | | | 20 分
                总分 | | | | | 100 分
                """;
        String text = "[self_evaluation.project 档案数字化项目]\n" + form + "[self_evaluation.project 档案修复项目]\n" + form + """
                [narrative.evaluation 档案修复项目]
                item | score | initial_budget | amount
                自评得分 | 98.80 分 | |
                年初预算安排 | | 9.80 |
                实际支出 | | | 10.00
                [text 三、自评结果]
                档案修复项目绩效自评得分98.80分。
                """;

        assertThat(check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().value()).isEqualTo("F-21");
            assertThat(finding.related()).extracting(RuleId::value).contains("P-10", "P-13", "P-15");
        });
    }

    @Test
    void money_that_a_funds_row_and_the_cost_miss_alike_is_one_finding() {
        List<Finding> findings = check("""
                [self_evaluation.project 档案数字化项目]
                item | level1 | target | actual | full_year_budget | executed
                年度资金总额 | | | | 85.50 | 85.50
                当年财政拨款 | | | | 85.50 | 75.50
                项目总成本 | 成本指标 | ≤85.5万元 | 75.5万元 | |
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.related())
                .extracting(RuleId::value)
                .contains("F-17"));
    }

    @Test
    void a_caption_that_does_not_fit_its_indicators_is_one_finding() {
        List<Finding> findings = check("""
                [self_evaluation.project 档案数字化项目]
                item | level1 | target | actual | weight | score
                扫描页数 | 产出指标（40分） | ≥20万页 | 20万页 | 50 分 | 50 分
                利用人次 | 效益指标（50分） | ≥500人次 | 520人次 | 50 分 | 50 分
                总分 | | | | 100 分 | 100 分
                """);

        assertThat(findings).extracting(finding -> finding.rule().value()).containsExactly("F-41");
    }

    @Test
    void a_result_that_was_not_filled_in_is_not_called_words_as_well() {
        List<Finding> findings = check("""
                [self_evaluation.project 档案数字化项目]
                item | target | actual
                扫描页数 | ≥20万页 | XX万页
                """);

        assertThat(findings).extracting(finding -> finding.rule().value()).doesNotContain("F-11");
    }

    private static List<Finding> check(String text) {
        return Rules.check(Written.disclosure(text)).findings();
    }
}
