package org.gouji.extract.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.table.Printed.complaints;
import static org.gouji.extract.recognise.table.Printed.recognise;
import static org.gouji.extract.recognise.table.Printed.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.model.source.Notice;
import org.junit.jupiter.api.Test;

/** Tables in pages and cells: what runs over a page, what is blank, and what cannot be read. */
class TableRecogniserTest {

    @Test
    void a_table_over_two_pages_is_one_with_or_without_a_repeated_head() {
        String head = """
                科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                """;
        assertThat(recognise(
                        table("支出决算表", head + "213 | 农林水支出 | 9.00 | 5.00 | 4.00 |"),
                        Printed.exhibit(List.of("支出决算表（续表）"), head + "21303 | 水利 | 9.00 | 5.00 | 4.00 |"),
                        Printed.exhibit(List.of(), "2130304 | 水利行业业务管理 | 9.00 | 5.00 | 4.00 |")))
                .isEqualTo("""
                        expenditure
                          213 农林水支出: total 9.00万元, basic 5.00万元, project 4.00万元
                          21303 水利: total 9.00万元, basic 5.00万元, project 4.00万元
                          2130304 水利行业业务管理: total 9.00万元, basic 5.00万元, project 4.00万元
                        """);
    }

    @Test
    void a_table_goes_on_over_sheets_that_are_numbered_narrower_or_reach_further() {
        String head = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出";
        assertThat(recognise(
                        table("支出决算表", head + " |\n213 | 农林水支出 | 9.00 | 5.00 | 4.00 | |"),
                        Printed.exhibit(List.of("表3-2"), head + "\n21303 | 水利 | 9.00 | 5.00 | 4.00 |"),
                        Printed.exhibit(List.of("公开03表(3)"), "2130304 | 水利行业业务管理 | 9.00 | 5.00 | 4.00")))
                .isEqualTo("""
                        expenditure
                          213 农林水支出: total 9.00万元, basic 5.00万元, project 4.00万元
                          21303 水利: total 9.00万元, basic 5.00万元, project 4.00万元
                          2130304 水利行业业务管理: total 9.00万元, basic 5.00万元, project 4.00万元
                        """);
    }

    @Test
    void a_label_that_a_page_break_cut_is_whole_again() {
        assertThat(recognise(
                        table("支出决算表", """
                                科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                                2080505 | 机关事业单位基本养老 | 9.00 | 9.00 | |
                                """),
                        Printed.exhibit(List.of(), "| 保险缴费支出 | | | | \n221 | 住房保障支出 | 1.00 | 1.00 | | ")))
                .isEqualTo("""
                        expenditure
                          2080505 机关事业单位基本养老保险缴费支出: total 9.00万元, basic 9.00万元
                          221 住房保障支出: total 1.00万元, basic 1.00万元
                        """);
    }

    @Test
    void a_code_that_is_printed_like_an_amount_is_a_code() {
        assertThat(recognise(table("支出决算表", """
                        科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                        20,805 | 行政事业单位养老支出 | 9.00 | 9.00 | |
                        2,080,505 | 机关事业单位基本养老保险缴费支出 | 9.00 | 9.00 | |
                        """))).isEqualTo("""
                        expenditure
                          20805 行政事业单位养老支出: total 9.00万元, basic 9.00万元
                          2080505 机关事业单位基本养老保险缴费支出: total 9.00万元, basic 9.00万元
                        """);
    }

    @Test
    void a_blank_form_with_sample_lines_is_empty() {
        assertThat(recognise(table("收入决算表", """
                        功能分类科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
                        合计 | > | | |
                        205 | 教育支出 | | |
                        … | … | | |
                        2050205 | 高等教育 | XX | XXX |
                        """))).isEqualTo("income (empty)\n");
    }

    @Test
    void a_cell_that_cannot_be_read_is_kept_as_unread_and_reported() {
        Exhibit odd = table("支出决算表", """
                科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                213 | 农林水支出 | 1234.5678.90 | 12 34 | #REF! | 5.00
                """);
        assertThat(recognise(odd)).isEqualTo("""
                        expenditure
                          213 农林水支出: total unread “1234.5678.90”, basic unread “12 34”, project unread “#REF!”, operating 5.00万元
                        """);
        assertThat(complaints(odd)).containsExactly("unread-cell", "unread-cell", "unread-cell");
    }

    @Test
    void a_figure_merged_over_two_columns_is_not_guessed() {
        assertThat(recognise(table("支出决算表", """
                        科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
                        213 | 农林水支出 | 9.00 | 4.00 | > |
                        """))).contains("total 9.00万元, basic unread “4.00”\n");
    }

    @Test
    void a_table_that_was_read_as_a_form_is_not_unknown() {
        Exhibit form = table("养护项目自评表", "指标名称|权重|得分\n修剪行道树|60|60");
        List<Notice> notices = new ArrayList<>();
        TableRecogniser.recognise(List.of(form), Set.of(form.grid().place()), notices);
        assertThat(notices).isEmpty();
        assertThat(complaints(form)).containsExactly("unknown-table");
    }

    @Test
    void a_table_goes_on_where_the_columns_of_its_labels_were_told_apart_otherwise() {
        assertThat(recognise(table("支出决算表", """
                                科目编码 | | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
                                类 | 款 | 栏次 | 1 | 2 | 3
                                213 | | 农林水支出 | 9.00 | 5.00 | 4.00"""), Printed.exhibit(List.of("支出决算表（续表）"), """
                                科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
                                21303 | 水利 | 9.00 | 5.00 | 4.00""")))
                .isEqualTo("""
                        expenditure
                          213 农林水支出: total 9.00万元, basic 5.00万元, project 4.00万元
                          21303 水利: total 9.00万元, basic 5.00万元, project 4.00万元
                        """);
    }
}
