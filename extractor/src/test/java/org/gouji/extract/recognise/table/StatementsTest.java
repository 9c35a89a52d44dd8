package org.gouji.extract.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.table.Printed.recognise;
import static org.gouji.extract.recognise.table.Printed.table;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each of the prescribed statements, in the forms in which it is printed. */
class StatementsTest {

    @Test
    void income_is_set_beside_expenditure_row_by_row_and_line_numbers_are_no_figures() {
        assertThat(recognise(table("收入支出决算总表", """
                        收入 | > | > | 支出 | > | >
                        项目 | 行次 | 决算数 | 项目(按功能分类) | 行次 | 决算数
                        栏次 | | 1 | 栏次 | | 2
                        一、一般公共预算财政拨款收入 | 1 | 1,200.50 | 一、一般公共服务支出 | 31 |
                        二、其他收入 | 2 | 3.00 | 二、农林水支出 | 32 | 1,203.50
                        本年收入合计 | 3 | 1,203.50 | 本年支出合计 | 33 | 1,203.50
                        """))).isEqualTo("""
                        income_expenditure_summary
                          income 一般公共预算财政拨款收入: final 1200.50万元
                          income 其他收入: final 3.00万元
                          expenditure 农林水支出: final 1203.50万元
                          income 本年收入合计: final 1203.50万元
                          expenditure 本年支出合计: final 1203.50万元
                        """);
    }

    @Test
    void three_columns_of_numbers_give_three_measures() {
        assertThat(recognise(table("收入支出决算总表", """
                        收入 | > | > | > | 支出 | > | > | >
                        项目 | 年初预算数 | 全年预算数 | 决算数 | 项目 | 年初预算数 | 全年预算数 | 决算数
                        一、财政拨款收入 | 10.00 | 12.00 | 11.00 | 一、教育支出 | 10.00 | 12.00 | 11.00
                        """))).isEqualTo("""
                        income_expenditure_summary
                          income 财政拨款收入: initial_budget 10.00万元, full_year_budget 12.00万元, final 11.00万元
                          expenditure 教育支出: initial_budget 10.00万元, full_year_budget 12.00万元, final 11.00万元
                        """);
    }

    @Test
    void the_total_line_beside_the_boxes_of_the_code_may_be_blank() {
        assertThat(recognise(table("政府性基金预算财政拨款收入支出决算表", """
                        项目 | > | > | > | 年初结转和结余 | 本年收入 | 本年支出 | > | > | 年末结转和结余
                        支出功能分类科目编码 | > | > | 科目名称 | ^ | ^ | 合计 | 基本支出 | 项目支出 | ^
                        类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4 | 5 | 6
                        ^ | ^ | ^ | 合计 | | | | | |
                        | > | > | | | | | | |
                        """))).isEqualTo("government_fund (empty)\n");
    }

    @Test
    void the_expenditure_side_is_split_by_budget() {
        assertThat(recognise(table("财政拨款收入支出决算总表", """
                        收入 | > | 支出 | > | > | > | >
                        项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
                        一、一般公共预算财政拨款 | 7.00 | 一、农林水支出 | 9.00 | 7.00 | 2.00 |
                        年初财政拨款结转和结余 | 2.00 | 年末财政拨款结转和结余 | 0.00 | | |
                        一、一般公共预算财政拨款 | 2.00 | | | | |
                        """))).isEqualTo("""
                        fiscal_summary
                          income 一般公共预算财政拨款: final 7.00万元
                          expenditure 农林水支出: total 9.00万元, general_budget 7.00万元, government_fund 2.00万元
                          income 年初财政拨款结转和结余: final 2.00万元
                          expenditure 年末财政拨款结转和结余: total 0.00万元
                          income 一般公共预算财政拨款: final 2.00万元
                        """);
    }

    @Test
    void the_form_of_sixteen_columns_is_read_by_the_heads_above_each() {
        assertThat(recognise(table("一般公共预算财政拨款收入支出决算表", """
                        项目 | > | 年初结转和结余 | > | > | 本年收入 | > | > | 本年支出 | > | > | > | > | 年末结转和结余 | > | > | > | >
                        科目编码 | 科目名称 | 合计 | 基本支出结转 | 项目支出结转和结余 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | > | > | 项目支出 | 合计 | 基本支出结转 | 项目支出结转和结余 | > | >
                        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^ | ^ | ^ | 小计 | 项目支出结转 | 项目支出结余
                        213 | 农林水支出 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10.5 | 11 | 12 | 13 | 14 | 15 | 16
                        """))).isEqualTo("""
                        general_budget
                          213 农林水支出: opening_total 1万元, opening_basic 2万元, opening_project 3万元, income_total 4万元,\
                         income_basic 5万元, income_project 6万元, expenditure_total 7万元, expenditure_basic 8万元,\
                         personnel 9万元, public 10.5万元, expenditure_project 11万元, closing_total 12万元,\
                         closing_basic 13万元, closing_project 14万元, closing_project_carryover 15万元, closing_project_surplus 16万元
                        """);
    }

    @Test
    void economic_classes_stand_in_blocks_and_a_total_may_be_merged_over_the_next_block() {
        assertThat(recognise(table("一般公共预算财政拨款基本支出决算表", """
                        人员经费 | > | > | 公用经费 | > | > | > | > | >
                        科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
                        301 | 工资福利支出 | 6.00 | 302 | 商品和服务支出 | 2.00 | 310资本性支出 | > | 1.00
                        30101 | 基本工资 | 6.00 | 30201 | 办公费 | 2.00 | | |
                        人员经费合计 | > | 6.00 | 公用经费合计 | > | > | > | > | 3.00
                        """))).isEqualTo("""
                        general_budget_basic
                          301 工资福利支出: final 6.00万元
                          302 商品和服务支出: final 2.00万元
                          310 资本性支出: final 1.00万元
                          30101 基本工资: final 6.00万元
                          30201 办公费: final 2.00万元
                          人员经费合计: final 6.00万元
                          公用经费合计: final 3.00万元
                        """);
    }

    @Test
    void a_total_that_holds_meetings_and_training_too_is_not_that_of_the_three_public_expenses() {
        assertThat(recognise(table("“三公”经费及会议费、培训费支出决算表", """
                        项目 | 合计 | 财政拨款安排的“三公”经费 | > | > | 会议费 | 培训费
                        ^ | ^ | 小计 | 因公出国（境）费 | 公务接待费 | ^ | ^
                        预算数 | 13.00 | 10.00 | 8.00 | 2.00 | 1.00 | 2.00
                        决算数 | 9.50 | 8.00 | 6.50 | 1.50 | 0.50 | 1.00
                        增减率（%） | -26.92 | -20.00 | -18.75 | -25.00 | -50.00 | -50.00
                        """))).isEqualTo("""
                        three_public
                          支出合计: initial_budget 10.00万元, final 8.00万元, 增减率 -20.00%
                          因公出国（境）费: initial_budget 8.00万元, final 6.50万元, 增减率 -18.75%
                          公务接待费: initial_budget 2.00万元, final 1.50万元, 增减率 -25.00%
                          会议费: initial_budget 1.00万元, final 0.50万元, 增减率 -50.00%
                          培训费: initial_budget 2.00万元, final 1.00万元, 增减率 -50.00%
                          合计: initial_budget 13.00万元, final 9.50万元, 增减率 -26.92%
                        """);
    }

    @Test
    void a_wide_three_public_form_groups_items_under_budget_and_final() {
        assertThat(recognise(table("财政拨款“三公”经费支出决算表", """
                        预算数 | > | > | > | > | > | 决算数 | > | > | > | > | >
                        合计 | 因公出国（境）费 | 公务用车购置及运行费 | > | > | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | > | > | 公务接待费
                        ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
                        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
                        6.00 | 1.00 | 3.00 | | 3.00 | 2.00 | 5.50 | 1.00 | 3.00 | | 3.00 | 1.50
                        """))).isEqualTo("""
                        three_public
                          支出合计: initial_budget 6.00万元, final 5.50万元
                          因公出国（境）费: initial_budget 1.00万元, final 1.00万元
                          公务用车购置及运行维护费: initial_budget 3.00万元, final 3.00万元
                          公务用车运行维护费: initial_budget 3.00万元, final 3.00万元
                          公务接待费: initial_budget 2.00万元, final 1.50万元
                        """);
    }

    @Test
    void budget_and_final_may_stand_below_each_item_or_before_each_line() {
        assertThat(recognise(table("财政拨款“三公”经费支出决算表", """
                                财政拨款“三公”经费 | > | > | > | > | >
                                合计 | > | 因公出国（境）费 | > | 公务接待费 | >
                                预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
                                3.00 | 2.00 | 1.00 | 1.00 | 2.00 | 1.00
                                """), table("“三公”经费、会议费和培训费支出决算表", """
                                项目 | “三公”经费 | > | > | 会议费 | 培训费
                                ^ | 小计 | 因公出国（境）费 | 公务接待费 | ^ | ^
                                2021年预算数 | 3.00 | 1.00 | 2.00 | 4.00 | 5.00
                                2021年决算数 | 2.00 | 1.00 | 1.00 | 4.00 | 4.50
                                增减额 | -1.00 | 0.00 | -1.00 | 0.00 | -0.50
                                """)))
                .isEqualTo("""
                        three_public
                          支出合计: initial_budget 3.00万元, final 2.00万元
                          因公出国（境）费: initial_budget 1.00万元, final 1.00万元
                          公务接待费: initial_budget 2.00万元, final 1.00万元
                        three_public
                          支出合计: initial_budget 3.00万元, final 2.00万元, 增减额 -1.00万元
                          因公出国（境）费: initial_budget 1.00万元, final 1.00万元, 增减额 0.00万元
                          公务接待费: initial_budget 2.00万元, final 1.00万元, 增减额 -1.00万元
                          会议费: initial_budget 4.00万元, final 4.00万元, 增减额 0.00万元
                          培训费: initial_budget 5.00万元, final 4.50万元, 增减额 -0.50万元
                        """);
    }

    @Test
    void a_three_public_list_takes_units_out_of_labels_and_dashes_for_nothing() {
        assertThat(recognise(table("财政拨款“三公”经费、机关运行经费情况表", """
                        项  目 | 行次 | 预算数 | 全年预算数 | 决算统计数
                        栏次 | | 1 | 2 | 3
                        一、“三公”经费支出 | 1 | — | — | —
                        （一）支出合计 | 2 | 3.00 | 3.50 | 3.25
                        1.公务用车购置及运行维护费 | 3 | 3.00 | 3.50 | 3.25
                        （2）公务用车运行维护费 | 4 | 3.00 | 3.50 | 3.25
                        （二）相关统计数 | 5 | — | — | —
                        4.公务用车保有量（辆） | 6 | — | — | 2.00
                        二、机关运行经费 | 7 | — | / | 30.10
                        """))).isEqualTo("""
                        three_public
                          支出合计: initial_budget 3.00万元, full_year_budget 3.50万元, final 3.25万元
                          公务用车购置及运行维护费: initial_budget 3.00万元, full_year_budget 3.50万元, final 3.25万元
                          公务用车运行维护费: initial_budget 3.00万元, full_year_budget 3.50万元, final 3.25万元
                          公务用车保有量: final 2.00辆
                          机关运行经费: final 30.10万元
                        """);
    }

    @Test
    void assets_are_items_with_original_and_net_value() {
        assertThat(recognise(table("国有资产使用情况表", """
                        项目 | 行次 | 资产总额 | 流动资产 | 固定资产 | > | > | > | 在建工程 | 无形资产 | >
                        ^ | ^ | ^ | ^ | 小计 | > | 车辆 | > | ^ | 原值 | 净值
                        ^ | ^ | ^ | ^ | 原值 | 净值 | 原值 | 净值 | ^ | ^ | ^
                        栏次 | | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
                        合计 | 1 | 20.00 | 4.00 | 30.00 | 15.00 | 12.00 | 5.00 | | 2.00 | 1.00
                        """))).isEqualTo("""
                        state_assets
                          资产总额: amount 20.00万元
                          流动资产: amount 4.00万元
                          固定资产小计: original_value 30.00万元, net_value 15.00万元
                          车辆: original_value 12.00万元, net_value 5.00万元
                          无形资产: original_value 2.00万元, net_value 1.00万元
                        """);
    }

    @Test
    void basic_data_of_a_performance_report_has_a_head_in_every_section() {
        assertThat(recognise(Printed.exhibit(List.of("2022年度部门整体支出绩效评价基础数据表"), """
                        财政供养人员情况（人） | 编制数 | > | 2022年实际在职人数 | > | 控制率 | >
                        ^ | 12 | > | 10 | > | 83% | >
                        经费控制情况（万元） | 2021年决算数 | > | 2022年预算数 | > | 2022年决算数 | >
                        三公经费: | 3.10 | > | 4 | > | 2.90 | >
                        其中：公车购置 | | > | | > | | >
                        楼堂馆所控制情况（2022年完工项目） | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元） | 投资概算控制率
                        ^ | | | | | |
                        厉行节约保障措施 | 健全制度 | > | > | > | > | >
                        """)))
                .isEqualTo("""
                        performance_basics
                          编制数: count 12人
                          2022年实际在职人数: count 10人
                          控制率: rate 83%
                          三公经费: prior_final 3.10万元, budget 4万元, final 2.90万元
                        """);
    }

    @Test
    void basic_spending_by_economic_class_may_have_columns_for_personnel_and_public_expenses() {
        assertThat(recognise(table("财政拨款基本支出经济分类决算表", """
                        项目 | > | 财政拨款收入 | 支出决算 | > | >
                        经济分类科目编码 | 科目名称 | 小计 | 合计 | 人员经费 | 公用经费
                        301 | 工资福利支出 | 52.00 | 51.00 | 51.00 |
                        302 | 商品和服务支出 | 9.00 | 8.00 | 1.00 | 7.00
                        """))).isEqualTo("""
                        general_budget_basic
                          301 工资福利支出: 财政拨款收入 52.00万元, final 51.00万元, 人员经费 51.00万元
                          302 商品和服务支出: 财政拨款收入 9.00万元, final 8.00万元, 人员经费 1.00万元, 公用经费 7.00万元
                        """);
    }
}
