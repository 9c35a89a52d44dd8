package org.gouji.extract.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.table.Printed.recognise;
import static org.gouji.extract.recognise.table.Printed.table;

import org.junit.jupiter.api.Test;

/** What the heads of columns say, and what is made of them where they are torn, shifted or unknown. */
class HeadsTest {

    @Test
    void a_code_split_over_three_columns_is_joined_and_a_subtotal_below_a_head_is_the_head() {
        assertThat(recognise(table("收入决算表", """
                        项目 | > | > | > | 本年收入合计 | 财政拨款收入 | 事业收入 | > | 其他收入
                        支出功能分类科目编码 | > | > | 科目名称 | ^ | ^ | 小计 | 其中：教育收费 | ^
                        类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4 | 5
                        ^ | ^ | ^ | 合计 | 9.00 | 5.00 | 3.00 | 2.00 | 1.00
                        213 | | | 农林水支出 | 9.00 | 5.00 | 3.00 | 2.00 | 1.00
                        213 | 03 | 04 | 水利行业业务管理 | 9.00 | 5.00 | 3.00 | 2.00 | 1.00
                        """))).isEqualTo("""
                        income
                          合计: total 9.00万元, fiscal_appropriation 5.00万元, business 3.00万元, education_fee 2.00万元, other 1.00万元
                          213 农林水支出: total 9.00万元, fiscal_appropriation 5.00万元, business 3.00万元, education_fee 2.00万元, other 1.00万元
                          2130304 水利行业业务管理: total 9.00万元, fiscal_appropriation 5.00万元, business 3.00万元, education_fee 2.00万元, other 1.00万元
                        """);
    }

    @Test
    void a_plain_word_below_every_head_says_nothing() {
        assertThat(recognise(table("支出决算表", """
                        项目 | > | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                        科目编码 | 科目名称 | ^ | ^ | ^ | ^
                        ^ | ^ | 决算数 | 决算数 | 决算数 | 决算数
                        213 | 农林水支出 | 9.00 | 4.00 | 2.00 | 3.00
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 9.00万元, basic 4.00万元, project 2.00万元, operating 3.00万元
                        """);
    }

    @Test
    void a_column_that_no_list_names_is_kept_under_its_printed_head() {
        assertThat(recognise(table("支出决算表", """
                        科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出 | 其他 | > | 备注
                        ^ | ^ | ^ | ^ | ^ | ^ | 专项 | 往来 | ^
                        213 | 农林水支出 | 9.00 | 4.00 | 2.00 | | 1.00 | 2.00 | 无误
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 9.00万元, basic 4.00万元, project 2.00万元, 其他/专项 1.00万元, 其他/往来 2.00万元
                        """);
    }

    @Test
    void codes_need_no_head() {
        assertThat(recognise(table("支出决算表", """
                         | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
                        213 | 农林水支出 | 9.00 | 4.00 | 5.00
                        21301 | 农业农村 | 9.00 | 4.00 | 5.00
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 9.00万元, basic 4.00万元, project 5.00万元
                          21301 农业农村: total 9.00万元, basic 4.00万元, project 5.00万元
                        """);
    }

    @Test
    void a_typing_slip_in_a_head_does_no_harm() {
        assertThat(recognise(table("收入决算表", """
                        科目编码 | 科目名称 | 本年收入合计 | 财政拔款收入 | 上级补肋收入 | 其他收人
                        213 | 农林水支出 | 9.00 | 5.00 | 3.00 | 1.00
                        """)))
                .contains("total 9.00万元, fiscal_appropriation 5.00万元, superior_subsidy 3.00万元, other 1.00万元");
    }

    @Test
    void sub_heads_may_stand_in_the_line_of_the_total() {
        assertThat(recognise(table("国有资本经营预算财政拨款收入支出决算表", """
                        项目 | > | 年初结转和结余 | 本年收入 | 本年支出 | > | > | 年末结转和结余
                        功能分类科目编码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^
                        合计 | > | 1.00 | 4.00 | 合计 | 基本支出 | 项目支出 | 0.00
                        22301 | 解决历史遗留问题及改革成本支出 | 1.00 | 4.00 | 5.00 | | 5.00 | 0.00
                        """))).isEqualTo("""
                        state_capital
                          合计: opening_total 1.00万元, income_total 4.00万元, closing_total 0.00万元
                          22301 解决历史遗留问题及改革成本支出: opening_total 1.00万元, income_total 4.00万元,\
                         expenditure_total 5.00万元, expenditure_project 5.00万元, closing_total 0.00万元
                        """);
    }

    @Test
    void a_subtotal_belongs_to_the_head_right_above_it() {
        assertThat(recognise(table("财政拨款支出决算表", """
                        项目 | > | 本年支出 | > | > | >
                        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | >
                        ^ | ^ | ^ | ^ | 小计 | 其中：基本建设资金支出
                        205 | 教育支出 | 9.00 | 5.00 | 4.00 | 1.00
                        """))).isEqualTo("""
                        fiscal_expenditure
                          205 教育支出: total 9.00万元, basic 5.00万元, project 4.00万元, capital_construction 1.00万元
                        """);
    }

    @Test
    void heads_shifted_beside_their_columns_are_put_right_by_the_numbers_of_the_columns() {
        assertThat(recognise(table("支出决算表", """
                        项目 | | 本年支出合计 | 基本支出 | 项目支出 | 经营支出 |
                        科目编码 | 科目名称 | | | | |
                        类 | 款 | 栏次 | 1 | 2 | 3 | 4
                        213 | | 农林水支出 | 9.00 | 4.00 | 5.00 | 0.00
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 9.00万元, basic 4.00万元, project 5.00万元, operating 0.00万元
                        """);
    }

    @Test
    void figures_under_a_head_that_is_torn_apart_are_kept_under_the_number_of_their_column() {
        assertThat(recognise(table("支出决算表", """
                        项目 | | 本年支出合计 | | | 基本支出 |
                        科目编码 | 科目名称 | | 项目支出 | | |
                        类 | 款 | 栏次 | 1 | 2 | 3 | 4
                        213 | | 农林水支出 | 9.00 | 4.00 | 5.00 | 0.00
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: 4栏/栏次1 9.00万元, 4栏/栏次2 4.00万元, 4栏/栏次3 5.00万元, 4栏/栏次4 0.00万元
                        """);
    }

    @Test
    void a_column_of_pieces_of_codes_that_the_head_of_the_code_does_not_reach_belongs_to_the_code() {
        assertThat(recognise(table("收入决算表", """
                        支出功能分类科目编码 | > | | 科目名称 | 本年收入合计 | 财政拨款收入
                        213 | 03 | | 水利 | 6.00 | 6.00
                        213 | 03 | 16 | 农村水利 | 4.00 | 4.00
                        213 | 03 | 99 | 其他水利支出 | 2.00 | 2.00
                        """))).isEqualTo("""
                        income
                          21303 水利: total 6.00万元, fiscal_appropriation 6.00万元
                          2130316 农村水利: total 4.00万元, fiscal_appropriation 4.00万元
                          2130399 其他水利支出: total 2.00万元, fiscal_appropriation 2.00万元
                        """);
    }

    @Test
    void numbers_of_two_digits_between_names_are_no_pieces_of_codes() {
        assertThat(recognise(table("收入决算表", """
                        科目名称 | | 项目 | 本年收入合计 | 财政拨款收入
                        农业 | 31 | 水利 | 6.00 | 6.00
                        林业 | 32 | 造林 | 4.00 | 4.00
                        """))).doesNotContain("31 农业").doesNotContain("32 林业");
    }
}
