package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingLevelsTest {

    private final MissingLevels levels = new MissingLevels();
    private final MissingUprights uprights = new MissingUprights();

    private List<String> read(TypedPage page) {
        PageContent ruled = levels.in(page.content());
        return TypedPage.rows(LayoutFinder.layout(ruled, uprights.of(ruled)));
    }

    private static TypedPage table() {
        return new TypedPage()
                .row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .row(5, "教育支出", 21, "3.00", 46, "3.00")
                .row(5, "小学教育", 21, "2.00", 46, "2.00")
                .row(5, "初中教育", 21, "1.00", 46, "1.00");
    }

    @Test
    void rows_of_figures_set_apart_are_a_table() {
        assertThat(read(table()))
                .containsExactly("科目|合计|基本支出|项目支出", "教育支出|3.00||3.00", "小学教育|2.00||2.00", "初中教育|1.00||1.00");
    }

    @Test
    void lines_above_and_below_and_under_the_head_rule_no_rows() {
        TypedPage page = new TypedPage()
                .level()
                .row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .level()
                .row(5, "教育支出", 21, "3.00", 46, "3.00")
                .row(5, "小学教育", 21, "2.00", 46, "2.00")
                .row(5, "初中教育", 21, "1.00", 46, "1.00")
                .level();
        assertThat(read(page)).contains("科目|合计|基本支出|项目支出", "教育支出|3.00||3.00", "初中教育|1.00||1.00");
    }

    @Test
    void uprights_alone_part_the_columns_only() {
        assertThat(read(table().uprights(4, 19, 31, 43, 54)))
                .containsExactly("科目|合计|基本支出|项目支出", "教育支出|3.00||3.00", "小学教育|2.00||2.00", "初中教育|1.00||1.00");
    }

    @Test
    void a_boxed_head_says_where_the_columns_of_rows_are_that_are_not_ruled_at_all() {
        TypedPage page = new TypedPage()
                .level()
                .row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .uprights(4, 19, 31, 43, 54)
                .level()
                .row(5, "教育支出", 21, "3.00", 46, "3.00")
                .row(5, "小学教育", 21, "2.00", 46, "2.00")
                .row(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(read(page))
                .containsExactly("科目|合计|基本支出|项目支出", "教育支出|3.00||3.00", "小学教育|2.00||2.00", "初中教育|1.00||1.00");
    }

    @Test
    void a_ruled_table_above_lines_that_are_set_apart_is_no_head() {
        TypedPage page = table().uprights(4, 19, 31, 43, 54)
                .level()
                .row(5, "注：本表", 22, "反映")
                .row(5, "本年", 22, "支出");
        assertThat(read(page)).contains("教育支出|3.00||3.00", "小学教育|2.00||2.00", "初中教育|1.00||1.00");
    }

    @Test
    void the_rest_of_a_label_belongs_to_the_row_where_its_column_was_full() {
        TypedPage page = new TypedPage()
                .row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .line(5, "其他教育管理事务支出", 21, "3.00", 46, "3.00")
                .row(5, "（含附加）")
                .row(5, "小学教育", 21, "2.00", 46, "2.00")
                .row(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(read(page)).contains("其他教育管理事务支出（含附加）|3.00||3.00", "小学教育|2.00||2.00");
    }

    @Test
    void figures_may_stand_in_the_middle_of_their_labels_lines() {
        TypedPage page = new TypedPage()
                .row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .line(5, "其他教育管理事务支出")
                .line(21, "3.00", 46, "3.00")
                .row(5, "（含附加）")
                .row(5, "小学教育", 21, "2.00", 46, "2.00")
                .row(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(read(page)).contains("其他教育管理事务支出（含附加）|3.00||3.00", "小学教育|2.00||2.00");
    }

    @Test
    void a_label_close_over_figures_without_one_is_theirs_though_the_column_above_is_full() {
        TypedPage page = new TypedPage()
                .row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .line(5, "其他教育管理事务支出", 21, "3.00", 46, "3.00")
                .line(5, "特殊教育学校及其他类")
                .line(21, "2.00", 46, "2.00")
                .row(5, "支出")
                .row(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(read(page)).contains("其他教育管理事务支出|3.00||3.00", "特殊教育学校及其他类支出|2.00||2.00");
    }

    @Test
    void a_head_close_over_codes_is_no_label_of_the_first_row() {
        TypedPage page = new TypedPage()
                .row(12, "科目", 24, "合计", 36, "项目支出")
                .line(8, "项")
                .row(5, "20", 12, "教育支出", 23, "3.00", 37, "3.00")
                .row(5, "21", 12, "小学教育", 23, "2.00", 37, "2.00")
                .row(5, "22", 12, "初中教育", 23, "1.00", 37, "1.00");
        assertThat(read(page)).contains("20|教育支出|3.00|3.00");
    }

    @Test
    void what_begins_like_an_item_is_no_rest_of_the_row_above() {
        TypedPage page = new TypedPage()
                .row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .row(5, "一、教育支出", 21, "3.00", 46, "3.00")
                .row(5, "二、外交支出")
                .row(5, "三、国防支出", 21, "2.00", 46, "2.00")
                .row(5, "四、其他支出", 21, "1.00", 46, "1.00");
        assertThat(read(page)).contains("一、教育支出|3.00||3.00", "二、外交支出|||", "三、国防支出|2.00||2.00");
    }

    @Test
    void a_head_may_begin_in_a_line_by_itself() {
        TypedPage page = new TypedPage()
                .line(44, "对附属单位")
                .line(5, "科目", 22, "合计", 35, "基本支出")
                .row(44, "补助支出")
                .row(5, "教育支出", 21, "3.00", 46, "3.00")
                .row(5, "小学教育", 21, "2.00", 46, "2.00")
                .row(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(String.join("", read(page))).contains("对附属单位", "补助支出");
    }

    @Test
    void a_row_without_figures_stays_a_row() {
        TypedPage page = new TypedPage()
                .row(5, "科目", 22, "合计", 35, "基本支出")
                .row(5, "教育支出", 21, "3.00", 36, "3.00")
                .row(5, "其中：小学")
                .row(5, "小学教育", 21, "2.00", 36, "2.00")
                .row(5, "初中教育", 21, "1.00", 36, "1.00");
        assertThat(read(page)).contains("教育支出|3.00|3.00", "其中：小学||", "小学教育|2.00|2.00");
    }

    @Test
    void the_next_page_goes_on_as_wide_as_the_last() {
        read(table());
        TypedPage next = new TypedPage()
                .row(5, "学前教育", 21, "2.00", 46, "2.00")
                .row(5, "高等教育", 21, "2.00", 46, "2.00")
                .row(5, "职业教育", 21, "1.00", 46, "1.00");
        assertThat(read(next)).containsExactly("学前教育|2.00||2.00", "高等教育|2.00||2.00", "职业教育|1.00||1.00");
    }

    @Test
    void one_row_under_the_heads_of_the_last_page_goes_on_with_its_table() {
        read(table());
        TypedPage next =
                new TypedPage().row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出").row(5, "学前教育", 21, "2.00", 46, "2.00");
        assertThat(read(next)).containsExactly("科目|合计|基本支出|项目支出", "学前教育|2.00||2.00");
    }

    @Test
    void one_row_in_the_columns_of_the_last_page_goes_on_with_its_table() {
        read(table());
        TypedPage next = new TypedPage().row(5, "学前教育", 21, "2.00", 46, "2.00");
        assertThat(read(next)).containsExactly("学前教育|2.00||2.00");
    }

    @Test
    void one_row_in_other_columns_is_no_table() {
        read(table());
        assertThat(read(new TypedPage().row(5, "学前教育", 23, "2.00", 46, "2.00"))).isEmpty();
    }

    @Test
    void missing_lines_are_as_wide_as_those_above_and_below_the_heads() {
        TypedPage page = new TypedPage()
                .level()
                .row(5, "科目", 34, "支出")
                .row(22, "小计", 34, "基本", 45, "项目")
                .level()
                .row(5, "教育支出", 21, "3.00", 34, "1.00", 45, "2.00")
                .row(5, "小学教育", 21, "2.00", 34, "1.00", 45, "1.00")
                .row(5, "初中教育", 21, "1.00", 45, "1.00")
                .level();
        assertThat(read(page)).contains("科目|支出>>", "|小计|基本|项目");
    }

    @Test
    void heads_that_stand_higher_than_those_below_a_group_are_beside_it() {
        TypedPage page = new TypedPage()
                .row(15, "公务用车费", 39, "公务用车费")
                .shifted(-6, 5, "出国费", 25, "接待费", 31, "出国费", 49, "接待费")
                .row(13, "小计", 19, "购置", 37, "小计", 43, "购置")
                .row(5, "1", 13, "2", 19, "3", 25, "4", 31, "5", 37, "6", 43, "7", 49, "8")
                .row(5, "1.00", 13, "1.00", 19, "3.00", 25, "1.00", 31, "1.00", 37, "2.00", 43, "2.00", 49, "2.00");
        assertThat(read(page)).contains("|公务用车费>|||公务用车费>|");
    }

    @Test
    void one_row_of_many_amounts_is_enough_and_groups_set_flush_left_reach_to_the_next() {
        TypedPage page = new TypedPage()
                .row(2, "预算数", 28, "决算数")
                .row(2, "合计", 10, "公务用车费", 20, "接待费", 28, "合计", 36, "公务用车费", 46, "接待费")
                .row(10, "购置", 15, "运行", 36, "购置", 41, "运行")
                .row(2, "1", 10, "2", 15, "3", 20, "4", 28, "5", 36, "6", 41, "7", 46, "8")
                .row(4, "3.00", 15, "1.00", 21, "2.00", 30, "2.00", 41, "1.00", 47, "1.00");
        assertThat(read(page))
                .containsExactly(
                        "预算数>>>|决算数>>>",
                        "合计|公务用车费>|接待费|合计|公务用车费>|接待费",
                        "|购置|运行|||购置|运行|",
                        "1|2|3|4|5|6|7|8",
                        "3.00||1.00|2.00|2.00||1.00|1.00");
    }

    @Test
    void the_line_of_the_unit_stays_outside() {
        TypedPage page = new TypedPage()
                .row(5, "公开01表", 40, "单位：万元")
                .row(5, "科目", 22, "合计", 35, "基本支出")
                .row(5, "教育支出", 21, "3.00", 36, "3.00")
                .row(5, "小学教育", 21, "2.00", 36, "2.00")
                .row(5, "初中教育", 21, "1.00", 36, "1.00");
        assertThat(read(page)).startsWith("科目|合计|基本支出");
    }

    @Test
    void figures_in_sentences_are_no_table() {
        TypedPage page = new TypedPage()
                .row(5, "本年收入合计3.00万元，比上年增加1.00万元，")
                .row(5, "增长50.00％。其中：教育支出2.00万元，占6.67％；")
                .row(5, "卫生支出1.00万元，占33.33％。");
        assertThat(read(page)).isEmpty();
    }

    @Test
    void a_label_that_names_a_part_is_no_rest_of_the_one_above() {
        TypedPage page = new TypedPage()
                .row(5, "项目", 22, "预算数", 35, "决算数")
                .row(5, "公务用车购置运行费", 22, "3.00", 35, "3.00")
                .row(5, "其中：公务用车购置费")
                .row(5, "公务用车运行费", 22, "3.00", 35, "3.00")
                .row(5, "公务接待费", 22, "1.00", 35, "1.00");
        assertThat(read(page)).contains("公务用车购置运行费|3.00|3.00");
    }

    @Test
    void a_list_without_amounts_is_no_table() {
        TypedPage page = new TypedPage()
                .row(5, "第一部分", 20, "概况", 50, "1")
                .row(5, "第二部分", 20, "决算表", 50, "4")
                .row(5, "第三部分", 20, "说明", 50, "9")
                .row(5, "第四部分", 20, "解释", 50, "14");
        assertThat(read(page)).isEmpty();
    }

    @Test
    void no_level_line_runs_through_heads_that_stand_at_different_heights() {
        TypedPage page = new TypedPage()
                .shifted(-6, 22, "合", 35, "基本")
                .shifted(0, 5, "科目", 45, "项目支出")
                .shifted(6, 22, "计", 35, "支出")
                .row()
                .row(5, "教育支出", 21, "3.00", 46, "3.00")
                .row(5, "小学教育", 21, "2.00", 46, "2.00")
                .row(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(read(page)).startsWith("科目|合计|基本支出|项目支出");
    }

    @Test
    void one_row_of_many_amounts_may_have_heads_of_several_rows() {
        TypedPage page = new TypedPage()
                .row(5, "预算数", 30, "决算数")
                .row(13, "公务用车", 38, "公务用车")
                .row(5, "合计", 23, "接待费", 30, "合计", 48, "接待费")
                .row(11, "购置", 17, "维护", 36, "购置", 42, "维护")
                .row(5, "1", 11, "2", 17, "3", 23, "4", 30, "5", 36, "6", 42, "7", 48, "8")
                .row(5, "3.0", 17, "2.0", 23, "1.0", 30, "2.0", 42, "1.0", 48, "1.0");
        assertThat(read(page)).endsWith("3.0||2.0|1.0|2.0||1.0|1.0");
    }
}
