package org.gouji.extract.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.table.Printed.complaints;
import static org.gouji.extract.recognise.table.Printed.recognise;
import static org.gouji.extract.recognise.table.Printed.table;

import java.util.List;
import org.gouji.extract.recognise.Exhibit;
import org.junit.jupiter.api.Test;

/** What offices and their programs do to the printed forms: codes in pieces, cells not merged, heads of their own. */
class PrintingHabitsTest {

    @Test
    void a_piece_of_a_code_takes_the_pieces_before_it_from_the_lines_above_even_on_the_page_before() {
        assertThat(recognise(table("一般公共预算财政拨款支出决算表", """
                        支出功能分类科目编码 | > | > | 科目名称 | 合计 | 基本支出 | 项目支出
                        类 | 款 | 项 | ^ | ^ | ^ | ^
                        208 | | | 社会保障和就业支出 | 9.00 | 9.00 |
                         | 05 | | 行政事业单位养老支出 | 9.00 | 9.00 |
                         | | 01 | 行政单位离退休 | 4.00 | 4.00 |
                        """), Printed.exhibit(List.of(), """
                         | | 05 | 基本养老保险缴费支出 | 5.00 | 5.00 |
                        213 | | | 农林水支出 | 3.00 | | 3.00
                         | 03 | 04 | 水利行业业务管理 | 3.00 | | 3.00
                        """)))
                .isEqualTo("""
                        general_budget
                          208 社会保障和就业支出: total 9.00万元, basic 9.00万元
                          20805 行政事业单位养老支出: total 9.00万元, basic 9.00万元
                          2080501 行政单位离退休: total 4.00万元, basic 4.00万元
                          2080505 基本养老保险缴费支出: total 5.00万元, basic 5.00万元
                          213 农林水支出: total 3.00万元, project 3.00万元
                          2130304 水利行业业务管理: total 3.00万元, project 3.00万元
                        """);
    }

    @Test
    void a_code_may_be_printed_as_a_number_with_decimals() {
        assertThat(recognise(table("一般公共预算财政拨款支出决算表", """
                        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                        213.00 | 农林水支出 | 3.00 | | 3.00
                        2130304.0 | 水利行业业务管理 | 3.00 | | 3.00
                        """))).isEqualTo("""
                        general_budget
                          213 农林水支出: total 3.00万元, project 3.00万元
                          2130304 水利行业业务管理: total 3.00万元, project 3.00万元
                        """);
    }

    @Test
    void a_code_may_stand_in_brackets_before_its_name() {
        assertThat(recognise(table("一般公共预算财政拨款支出决算表", """
                        科目 | 合计 | 基本支出 | 项目支出
                        [213]农林水支出 | 3.00 | | 3.00
                        （2130304）水利行业业务管理 | 3.00 | | 3.00
                        """))).isEqualTo("""
                        general_budget
                          213 农林水支出: total 3.00万元, project 3.00万元
                          2130304 水利行业业务管理: total 3.00万元, project 3.00万元
                        """);
    }

    @Test
    void a_piece_of_a_code_is_completed_also_where_one_head_covers_its_three_columns() {
        assertThat(recognise(table("支出决算表", """
                        项目 | > | > | > | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                        功能分类科目编码 | > | > | 科目名称 | ^ | ^ | ^ | ^
                        类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4
                        213 | | | 农林水支出 | 3.00 | 1.00 | 2.00 |
                         | 03 | | 水利 | 3.00 | 1.00 | 2.00 |
                         | | 04 | 水利行业业务管理 | 3.00 | 1.00 | 2.00 |
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 3.00万元, basic 1.00万元, project 2.00万元
                          21303 水利: total 3.00万元, basic 1.00万元, project 2.00万元
                          2130304 水利行业业务管理: total 3.00万元, basic 1.00万元, project 2.00万元
                        """);
    }

    @Test
    void the_columns_of_a_code_need_no_merged_head_above_them() {
        assertThat(recognise(table("支出决算表", """
                        项目 | | | | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                        支出功能分类科目编码 | | | 科目名称 | | | |
                        类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4
                         | | | 合计 | 3.00 | 1.00 | 2.00 |
                        213 | 03 | 04 | 水利行业业务管理 | 3.00 | 1.00 | 2.00 |
                        """))).isEqualTo("""
                        expenditure
                          合计: total 3.00万元, basic 1.00万元, project 2.00万元
                          2130304 水利行业业务管理: total 3.00万元, basic 1.00万元, project 2.00万元
                        """);
    }

    @Test
    void the_columns_of_a_code_may_share_one_box_in_the_row_of_the_numbers() {
        assertThat(recognise(table("支出决算表", """
                        项目 | > | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                        科目编码 | 科目名称 | ^ | ^ | ^ | ^
                        类  款  项 | 栏次 | 1 | 2 | 3 | 4
                        213 | 农林水支出 | 3.00 | 1.00 | 2.00 |
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 3.00万元, basic 1.00万元, project 2.00万元
                        """);
    }

    @Test
    void one_misread_number_of_a_column_makes_no_figures_of_the_others() {
        assertThat(recognise(table("支出决算表", """
                        科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
                         | 栏次 | 1 | 2 | 3 | 4 | S | 6
                        213 | 农林水支出 | 3.00 | 1.00 | 2.00 | | |
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 3.00万元, basic 1.00万元, project 2.00万元
                        """);
    }

    @Test
    void years_side_by_side_are_heads_of_columns_and_no_title() {
        assertThat(recognise(table("一般公共预算财政拨款“三公”经费支出决算表", """
                        2018年度预算数 | > | > | 2018年度决算数 | > | >
                        合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费
                        3.00 | 0.00 | 3.00 | 1.20 | 0.00 | 1.20
                        """))).isEqualTo("""
                        three_public
                          支出合计: initial_budget 3.00万元, final 1.20万元
                          因公出国（境）费: initial_budget 0.00万元, final 0.00万元
                          公务接待费: initial_budget 3.00万元, final 1.20万元
                        """);
    }

    @Test
    void the_only_figure_of_a_line_is_the_final_one_whatever_its_head_is_called() {
        assertThat(recognise(table("一般公共预算财政拨款基本支出决算表", """
                        支出经济分类科目 | 本年支出
                        工资福利支出 | 8.00
                        商品和服务支出 | 1.00
                        合计 | 9.00
                        """))).isEqualTo("""
                        general_budget_basic
                          工资福利支出: final 8.00万元
                          商品和服务支出: final 1.00万元
                          合计: final 9.00万元
                        """);
    }

    @Test
    void the_number_of_a_form_may_be_left_blank_and_is_no_title() {
        assertThat(recognise(Printed.exhibit(List.of("国有资本经营预算财政拨款收入支出决算表", "公开    表    单位：万元"), """
                        科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
                        223 | 国有资本经营预算支出 | 1.00 | 2.00 | 3.00 | 0.00
                        """)))
                .isEqualTo("""
                        state_capital
                          223 国有资本经营预算支出: opening_total 1.00万元, income_total 2.00万元, expenditure_total 3.00万元, closing_total 0.00万元
                        """);
    }

    @Test
    void basic_spending_of_a_fund_money_on_special_account_and_details_of_all_spending_are_none_of_the_statements() {
        Exhibit[] others = {table("政府性基金预算财政拨款基本支出决算表", """
                        科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
                        301 | 工资福利支出 | 1.00 | 1.00 |
                        """), table("财政专户管理资金收入支出决算表", """
                        科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
                        205 | 教育支出 | 1.00 | 2.00 | 3.00 | 0.00
                        """)};
        assertThat(recognise(others)).isEqualTo("\n");
        assertThat(complaints(others)).containsExactly("unknown-table", "unknown-table");
    }

    @Test
    void a_car_may_be_called_by_its_cost_alone_and_a_remittance_a_payment() {
        assertThat(recognise(table("“三公”经费支出决算表", """
                        项目 | 年初预算数 | 决算数
                        公务接待费 | 1.00 | 0.50
                        公务用车费 | 7.00 | 5.00
                        """), table("收入决算表", """
                        科目编码 | 科目名称 | 合计 | 财政拨款收入 | 附属单位缴款
                        213 | 农林水支出 | 3.00 | 1.00 | 2.00
                        """))).isEqualTo("""
                        three_public
                          公务接待费: initial_budget 1.00万元, final 0.50万元
                          公务用车购置及运行维护费: initial_budget 7.00万元, final 5.00万元
                        income
                          213 农林水支出: total 3.00万元, fiscal_appropriation 1.00万元, affiliate_remittance 2.00万元
                        """);
    }

    @Test
    void tables_one_below_the_other_in_one_grid_are_several() {
        assertThat(recognise(Printed.exhibit(List.of(), """
                        支出决算表 | > | > | > | > | >
                        部门：青岚县水务局 | > | > | > | 单位：万元 | >
                        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 经营支出
                        213 | 农林水支出 | 9.00 | 4.00 | 5.00 |
                        一般公共预算财政拨款支出决算表 | > | > | > | > | >
                        部门：青岚县水务局 | > | > | > | 单位：元 | >
                        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
                        213 | 农林水支出 | 8.00 | 4.00 | 4.00 |
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 9.00万元, basic 4.00万元, project 5.00万元
                        general_budget
                          213 农林水支出: total 8.00元, basic 4.00元, project 4.00元
                        """);
    }

    @Test
    void counts_with_heads_of_their_own_under_a_table_of_money_belong_to_it() {
        assertThat(recognise(table("“三公”经费、会议费和培训费支出决算表", """
                        “三公”经费 | > | > | 会议费
                        合计 | 因公出国（境）费 | 公务接待费 | ^
                        8.00 | 5.00 | 3.00 | 2.00
                        相关统计数： | > | > | >
                        项目 | 统计数 | 项目 | 统计数
                        因公出国（境）团组数（个） | 1 | 国内公务接待批次（个） | 60
                        """))).isEqualTo("""
                        three_public
                          支出合计: final 8.00万元
                          因公出国（境）费: final 5.00万元
                          公务接待费: final 3.00万元
                          会议费: final 2.00万元
                          因公出国（境）团组数: final 1个
                          国内公务接待批次: final 60个
                        """);
    }

    @Test
    void a_head_whose_last_character_was_cut_off_by_a_line_break_is_one_head() {
        assertThat(recognise(table("收入决算表", """
                        支出功能分类科目编 | 科目名称 | 本年收入合计 | 财政拨款收入 | 附属单位上缴收 | 其他收入
                         | | | | 入 |
                        213 | 农林水支出 | 3.00 | 1.00 | 0.50 | 1.50
                        21303 | 水利 | 3.00 | 1.00 | 0.50 | 1.50
                        """))).isEqualTo("""
                        income
                          213 农林水支出: total 3.00万元, fiscal_appropriation 1.00万元, affiliate_remittance 0.50万元, other 1.50万元
                          21303 水利: total 3.00万元, fiscal_appropriation 1.00万元, affiliate_remittance 0.50万元, other 1.50万元
                        """);
    }
}
