package org.gouji.extract.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.table.Printed.complaints;
import static org.gouji.extract.recognise.table.Printed.exhibit;
import static org.gouji.extract.recognise.table.Printed.recognise;
import static org.gouji.extract.recognise.table.Printed.table;

import java.util.List;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.junit.jupiter.api.Test;

/** Which statement a table is and whose: by its title, what its title leaves out, and where the title stands. */
class TitlesTest {

    @Test
    void a_title_decides_between_statements_that_are_printed_alike() {
        String grid = """
                项目 | > | 本年支出 | > | >
                科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
                208 | 社会保障和就业支出 | 3.00 | 1.00 | 2.00
                """;
        assertThat(recognise(
                        table("5. 一般公共预算财政拨款支出决算表", grid),
                        table("高等学校财政拨款支出决算表", grid),
                        table("政府性基金预算财政拨款支出决算表（公开08表）", grid),
                        table("国有资本经营预算财政拨款支出决算表", grid)))
                .isEqualTo("""
                        general_budget
                          208 社会保障和就业支出: total 3.00万元, basic 1.00万元, project 2.00万元
                        fiscal_expenditure
                          208 社会保障和就业支出: total 3.00万元, basic 1.00万元, project 2.00万元
                        government_fund
                          208 社会保障和就业支出: total 3.00万元, basic 1.00万元, project 2.00万元
                        state_capital
                          208 社会保障和就业支出: total 3.00万元, basic 1.00万元, project 2.00万元
                        """);
    }

    @Test
    void without_a_title_the_codes_decide() {
        assertThat(recognise(Printed.exhibit(List.of(), """
                                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                                223 | 国有资本经营预算支出 | 3.00 | | 3.00
                                22301 | 解决历史遗留问题及改革成本支出 | 3.00 | | 3.00
                                """), Printed.exhibit(List.of(), """
                                科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
                                212 | 城乡社区支出 | | 4.00 | 4.00 |
                                21208 | 国有土地使用权出让收入安排的支出 | | 4.00 | 4.00 |
                                """)))
                .isEqualTo("""
                        state_capital
                          223 国有资本经营预算支出: total 3.00, project 3.00
                          22301 解决历史遗留问题及改革成本支出: total 3.00, project 3.00
                        government_fund
                          212 城乡社区支出: income_total 4.00, expenditure_total 4.00
                          21208 国有土地使用权出让收入安排的支出: income_total 4.00, expenditure_total 4.00
                        """);
    }

    @Test
    void title_and_unit_may_stand_inside_the_grid_as_spreadsheets_have_them() {
        assertThat(recognise(Printed.exhibit(List.of(), """
                        2022年度支出决算表 | > | > | > | >
                        | | | | 公开03表
                        部门：青岚县水务局 | | | | 金额单位：元
                        科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 经营支出
                        213 | 农林水支出 | 90,000.00 | 90,000.00 |
                        """))).isEqualTo("""
                        expenditure
                          213 农林水支出: total 90000.00元, basic 90000.00元
                        """);
    }

    @Test
    void a_known_table_that_the_contract_does_not_name_is_reported_and_not_forced() {
        Exhibit other = table("财政拨款机关运行经费支出决算表", """
                科目编码 | 科目名称 | 机关运行经费支出
                30201 | 办公费 | 3.00
                """);
        assertThat(recognise(other)).isEqualTo("\n");
        assertThat(complaints(other)).containsExactly("unknown-table");
    }

    @Test
    void a_list_of_all_projects_is_no_statement_of_one_budget() {
        Exhibit balance = table("项目收入支出决算表", """
                科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
                2130304 | 水利行业业务管理 | 1.00 | 20.00 | 19.00 | 2.00
                """);
        Exhibit detail = table("项目支出决算明细表", """
                科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出
                2130304 | 水利行业业务管理 | 19.00 | 4.00 | 15.00
                """);
        assertThat(recognise(balance)).isEqualTo("\n");
        assertThat(recognise(detail)).isEqualTo("\n");
        assertThat(complaints(balance)).containsExactly("unknown-table");
        assertThat(complaints(detail)).containsExactly("unknown-table");
    }

    @Test
    void the_projects_of_the_general_budget_may_have_the_economic_classes_across() {
        assertThat(recognise(table("一般公共预算财政拨款项目支出决算明细表", """
                科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出
                2130304 | 水利行业业务管理 | 19.00 | 4.00 | 15.00
                """))).isEqualTo("""
                general_budget_project
                  2130304 水利行业业务管理: final 19.00万元, 工资福利支出 4.00万元, 商品和服务支出 15.00万元
                """);
    }

    @Test
    void the_same_table_of_two_units_names_each_in_its_subject() {
        String grid = """
                科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                213 | 农林水支出 | 9.00 | 4.00 | 5.00 |
                """;
        assertThat(recognise(
                        Printed.exhibit(List.of("支出决算表", "部门：青岚县水务局（汇总）  单位：万元"), grid),
                        Printed.exhibit(List.of("支出决算表", "部门：青岚县水务局（本级）  单位：万元"), grid)))
                .contains("expenditure of 青岚县水务局（汇总）", "expenditure of 青岚县水务局（本级）");
    }

    @Test
    void whose_table_it_is_may_stand_in_its_title_alone() {
        String grid = """
                科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                213 | 农林水支出 | 9.00 | 4.00 | 5.00 |
                """;
        assertThat(recognise(
                        Printed.exhibit(List.of("青岚县水务局本级2023年度支出决算表", "单位：万元"), grid),
                        Printed.exhibit(List.of("青岚县水文站2023年度支出决算表", "单位：万元"), grid)))
                .contains("expenditure of 青岚县水务局本级", "expenditure of 青岚县水文站");
    }

    @Test
    void the_year_in_the_line_above_a_table_is_no_part_of_whose_it_is() {
        String grid = """
                科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                213 | 农林水支出 | 9.00 | 4.00 | 5.00 |
                """;
        assertThat(recognise(
                        Printed.exhibit(List.of("支出决算表", "部门：青岚县水务局本级　2023年度　金额单位：万元"), grid),
                        Printed.exhibit(List.of("支出决算表", "部门：青岚县水文站 2023年度 金额单位：万元"), grid)))
                .contains("expenditure of 青岚县水务局本级\n", "expenditure of 青岚县水文站\n");
    }

    @Test
    void the_number_of_a_form_is_no_title_even_where_it_has_parts() {
        String grid = """
                单位名称 | 本年收入合计 | 财政拨款收入 | 事业收入
                合计 | 9.00 | 4.00 | 5.00
                """;
        assertThat(Printed.statements(Printed.exhibit(List.of("收入决算表（分单位）", "公开02-1表", "单位：万元"), grid)))
                .extracting(Statement::title)
                .containsExactly("收入决算表（分单位）");
    }

    @Test
    void a_part_of_the_document_owns_no_table() {
        String grid = """
                科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                213 | 农林水支出 | 9.00 | 4.00 | 5.00 |
                """;
        assertThat(recognise(
                        Printed.exhibit(List.of("第二部分 2023年度支出决算表", "单位：万元"), grid),
                        Printed.exhibit(List.of("附件：公开表格2023年度支出决算表", "单位：万元"), grid)))
                .doesNotContain(" of ");
    }

    @Test
    void forms_of_self_evaluation_are_left_alone() {
        Exhibit form = table("项目支出绩效自评表", """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
                产出指标 | 数量指标 | 巡查次数 | 12 | 12 | 50 | 50
                """);
        assertThat(recognise(form)).isEqualTo("\n");
        assertThat(complaints(form)).isEmpty();
    }

    @Test
    void a_title_is_found_behind_a_note_and_before_a_unit_on_one_line() {
        assertThat(Printed.statements(Printed.exhibit(List.of("注：本表反映本年支出。国有资本经营预算财政拨款支出决算表 公开09表 单位：元"), """
                                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                                合计 | > | | |
                                """)))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.id()).isEqualTo("state_capital");
                    assertThat(statement.title()).isEqualTo("国有资本经营预算财政拨款支出决算表");
                    assertThat(statement.unit()).isEqualTo(Unit.YUAN);
                });
    }

    @Test
    void figures_of_a_table_that_has_no_title_and_is_not_known_are_not_dropped_in_silence() {
        assertThat(complaints(exhibit(List.of(), """
                        使用项目 | 数量或人次
                        车辆购置数 | 3
                        车辆保有量 | 41
                        接待批次 | 17
                        """))).containsExactly("unknown-table");
    }

    @Test
    void a_list_of_contents_is_no_table_of_figures() {
        assertThat(complaints(exhibit(List.of(), """
                        第一部分 概况 | 3
                        第二部分 说明 | 5
                        第三部分 附表 | 12
                        """))).isEmpty();
    }
}
