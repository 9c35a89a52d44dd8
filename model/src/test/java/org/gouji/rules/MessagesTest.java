package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.junit.jupiter.api.Test;

/** What a finding says can be put before a department as it stands. */
class MessagesTest {

    @Test
    void a_sum_within_a_sum_is_told_as_one_sum() {
        assertThat(messages("""
                [income_expenditure_summary]
                side | item | final
                income | 一般公共预算财政拨款收入 | 60.00
                income | 国有资本经营预算财政拨款收入 | 2.36
                income | 其他收入 | 8.05
                income | 本年收入合计 | 79.41
                """))
                .containsExactly("收入支出决算总表（决算数）：本年收入合计 79.41 与"
                        + " 一般公共预算财政拨款收入 60.00 + 国有资本经营预算财政拨款收入 2.36 + 其他收入 8.05 = 70.41 不一致，相差 9.00万元");
    }

    @Test
    void what_the_place_says_is_not_said_again() {
        assertThat(messages("""
                [narrative.general_budget_structure]
                item | amount
                住房保障支出 | 90.00
                [narrative.general_budget_items]
                item | amount
                住房保障支出/住房改革支出/住房公积金 | 42.50
                住房保障支出/住房改革支出/购房补贴 | 12.00
                """))
                .containsExactly("文字说明（一般公共预算财政拨款支出结构） 住房保障支出：90.00 与"
                        + " 文字说明（一般公共预算财政拨款支出具体情况） 住房保障支出/住房改革支出/住房公积金 42.50"
                        + " + 住房保障支出/住房改革支出/购房补贴 12.00 = 54.50 不一致，相差 35.50万元");
    }

    @Test
    void columns_that_fail_alike_are_named() {
        assertThat(messages("""
                [self_evaluation.project 行道树养护]
                item | full_year_budget | executed
                年度资金总额 | 0 | 0
                本年财政拨款 | 58.9 | 58.9
                """))
                .containsExactly("项目支出绩效自评表〔行道树养护〕（全年预算数）：年度资金总额 0 与 本年财政拨款 58.9 不一致，相差 58.9万元。同样不成立的栏：全年执行数");
    }

    @Test
    void a_clustered_finding_disputes_one_figure() {
        List<Finding> findings = check("""
                [expenditure]
                code | item | total | basic | project
                208  | 社会保障和就业支出 | 30.00 | 30.00 |
                210  | 卫生健康支出 | 70.00 | 46.00 | 30.00
                     | 合计 | 100.00 | 70.00 | 30.00
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.evidence())
                .filteredOn(evidence -> evidence.role().equals("disputed"))
                .extracting(Evidence::raw)
                .containsExactly("46.00"));
    }

    @Test
    void what_is_printed_is_the_disputed_figure_on_whichever_side_it_stands() {
        List<Finding> findings = check("""
                [expenditure]
                code | item | total | basic | project
                208  | 社会保障和就业支出 | 30.00 | 30.00 |
                210  | 卫生健康支出 | 70.00 | 40.00 | 30.00
                     | 合计 | 100.00 | 76.00 | 30.00
                [narrative.expenditure]
                item | amount
                基本支出 | 70.00
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().value()).isEqualTo("N-34");
            assertThat(finding.gap().orElseThrow().actual()).isEqualByComparingTo("76");
            assertThat(finding.gap().orElseThrow().expected()).isEqualByComparingTo("70");
            assertThat(finding.gap().orElseThrow().difference()).isEqualByComparingTo("6");
        });
    }

    @Test
    void indicators_of_one_form_without_names_of_their_own_are_told_together() {
        assertThat(messages("""
                [self_evaluation.project 档案整理经费]
                item | level1 | level2 | target | actual | weight | score
                经济成本指标 | 成本指标 | 社会成本指标 | 30万元 | 30万元 | 10 | 10
                服务对象满意度指标 | 满意度指标 | 服务对象满意度指标 | 95% | 96% | 10 | 10
                """)).contains("项目支出绩效自评表〔档案整理经费〕：“经济成本指标”、“服务对象满意度指标”只是重复了二级指标的名称");
    }

    @Test
    void a_habit_of_several_forms_names_the_first_of_them_and_their_number() {
        assertThat(messages("""
                [self_evaluation.project 档案整理经费]
                item | level1 | target | actual | weight | score
                整理卷数 | 产出指标 | 300卷 | ≥300卷 | 10 | 10
                [self_evaluation.project 库房维修经费]
                item | level1 | target | actual | weight | score
                维修面积 | 产出指标 | 50平方米 | ≥50平方米 | 10 | 10
                整理卷数 | 产出指标 | 300卷 | ≥300卷 | 10 | 10
                """)).contains("项目支出绩效自评表〔档案整理经费〕等 2 份：“整理卷数”、“维修面积”的完成值带有比较符号，没有给出实际数值");
    }

    @Test
    void rates_that_have_no_base_are_named_with_their_places() {
        assertThat(messages("""
                [narrative.totals]
                item | amount | change | change_rate
                收入总计 | 60.00 | 60.00 | 100.00
                [narrative.operating_cost]
                item | amount | change | change_rate
                机关运行经费 | 7.25 | 7.25 | 100
                """))
                .containsExactly("增加额等于本年数，即上年数为 0，没有增长率，却写有增长率："
                        + "文字说明（收入支出总体情况） 收入总计 60.00万元，增长 100.00%；"
                        + "文字说明（机关运行经费） 机关运行经费 7.25万元，增长 100%");
    }

    @Test
    void an_extraordinary_rate_is_named_with_its_place() {
        assertThat(messages("""
                [narrative.three_public]
                item | change_rate
                公务接待费 | 1055.4
                """)).containsExactly("文字说明（“三公”经费） 公务接待费（增减率） 1055.4%，超过 1000%，请核实小数点和单位");
    }

    @Test
    void an_item_that_the_table_calls_otherwise_is_told_with_the_tables_name() {
        assertThat(messages("""
                [general_budget]
                code | item | total
                2210201 | 住房公积金 | 12.00
                2210203 | 购房补贴 | 7.35
                [narrative.general_budget_items]
                item | amount
                住房保障支出/住房改革支出/住房公积金 | 12.00
                住房保障支出/住房改革支出/提租补贴 | 7.35
                """))
                .contains("文字说明列有支出、一般公共预算支出表中没有同名科目：" + "“住房保障支出/住房改革支出/提租补贴”7.35万元（表中同额的是 2210203“购房补贴”）");
    }

    private static List<String> messages(String text) {
        return check(text).stream().map(Finding::message).toList();
    }

    private static List<Finding> check(String text) {
        return Rules.check(Written.disclosure(text)).findings();
    }
}
