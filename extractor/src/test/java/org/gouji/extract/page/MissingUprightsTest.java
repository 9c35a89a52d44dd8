package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingUprightsTest {

    private final MissingUprights missing = new MissingUprights();

    private List<String> read(TypedPage page) {
        PageContent content = page.content();
        return TypedPage.rows(LayoutFinder.layout(content, missing.of(content)));
    }

    @Test
    void columns_are_where_the_rows_leave_white_and_a_blank_one_has_its_name() {
        TypedPage page = new TypedPage()
                .ruled(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .ruled(5, "教育支出", 21, "3.00", 46, "3.00")
                .ruled(5, "小学教育", 21, "2.00", 46, "2.00")
                .ruled(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(read(page))
                .containsExactly("科目|合计|基本支出|项目支出", "教育支出|3.00||3.00", "小学教育|2.00||2.00", "初中教育|1.00||1.00");
    }

    @Test
    void the_head_of_a_group_reaches_over_the_heads_below_in_whose_middle_it_stands() {
        TypedPage page = new TypedPage()
                .ruled(5, "科目", 28, "本年支出", 46, "备注")
                .ruled(20, "小计", 29, "基本", 38, "项目")
                .ruled(5, "教育支出", 20, "3.00", 29, "1.00", 38, "2.00")
                .ruled(5, "小学教育", 20, "2.00", 29, "1.00", 38, "1.00")
                .ruled(5, "初中教育", 20, "1.00", 38, "1.00");
        assertThat(read(page)).startsWith("科目|本年支出>>|备注", "|小计|基本|项目|").contains("教育支出|3.00|1.00|2.00|");
    }

    @Test
    void a_line_under_a_group_ends_where_its_last_column_does() {
        TypedPage page = new TypedPage()
                .ruled(17, "项目", 36, "合计", 45, "基本支出")
                .under(4, 33)
                .ruled(5, "编码", 16, "名称")
                .ruled(5, "301", 16, "工资福利支出", 37, "3.00", 46, "3.00")
                .ruled(5, "30101", 16, "基本工资", 37, "2.00", 46, "2.00")
                .ruled(5, "30102", 16, "津贴补贴", 37, "1.00", 46, "1.00");
        assertThat(read(page)).startsWith("项目>|合计|基本支出", "编码|名称");
    }

    @Test
    void a_label_may_reach_over_two_columns() {
        TypedPage page = new TypedPage()
                .ruled(5, "编码", 15, "名称", 40, "决算数")
                .ruled(5, "301", 15, "工资福利支出", 40, "3.00")
                .ruled(5, "30101", 15, "基本工资", 40, "2.00")
                .ruled(5, "30102", 15, "津贴补贴", 40, "1.00")
                .ruled(5, "30103", 15, "奖金", 40, "1.00")
                .ruled(5, "302", 15, "商品和服务支出", 40, "3.00")
                .ruled(5, "30201", 15, "办公费", 40, "2.00")
                .ruled(5, "30202", 15, "印刷费", 40, "1.00")
                .ruled(9, "人员经费合计", 40, "3.00");
        assertThat(read(page)).contains("30101|基本工资|2.00", "人员经费合计>|3.00");
    }

    @Test
    void the_next_page_goes_on_with_the_columns_of_the_last() {
        TypedPage first = new TypedPage()
                .ruled(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .ruled(5, "教育支出", 21, "3.00", 36, "1.00", 46, "2.00")
                .ruled(5, "小学教育", 21, "2.00", 36, "1.00", 46, "1.00")
                .ruled(5, "初中教育", 21, "1.00", 46, "1.00");
        read(first);
        TypedPage page = new TypedPage()
                .ruled(5, "学前教育", 21, "2.00", 46, "2.00")
                .ruled(5, "高等教育", 21, "2.00", 46, "2.00")
                .ruled(5, "职业教育", 21, "1.00", 46, "1.00");
        assertThat(read(page)).containsExactly("学前教育|2.00||2.00", "高等教育|2.00||2.00", "职业教育|1.00||1.00");
    }

    @Test
    void a_longer_label_on_the_next_page_moves_the_edge_of_its_column() {
        read(new TypedPage()
                .ruled(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .ruled(5, "教育支出", 21, "3.00", 36, "1.00", 46, "2.00")
                .ruled(5, "小学教育", 21, "2.00", 36, "1.00", 46, "1.00")
                .ruled(5, "初中教育", 21, "1.00", 46, "1.00"));
        TypedPage next = new TypedPage()
                .ruled(5, "机关事业单位基本养老保险", 21, "2.00", 46, "2.00")
                .ruled(5, "高等教育", 19, "992.00", 46, "2.00");
        assertThat(read(next)).containsExactly("机关事业单位基本养老保险|2.00||2.00", "高等教育|992.00||2.00");
    }

    @Test
    void lines_under_words_are_no_table() {
        TypedPage page = new TypedPage()
                .ruled(5, "单位名称")
                .ruled(5, "填报日期")
                .ruled(5, "联系方式")
                .ruled(5, "单位地址");
        assertThat(read(page)).isEmpty();
    }

    @Test
    void the_numbers_of_the_columns_show_the_empty_ones_and_heads_of_groups_are_none() {
        TypedPage page = new TypedPage()
                .ruled(15, "项目", 40, "支出")
                .ruled(5, "编码", 20, "名称", 32, "小计", 45, "项目支出")
                .ruled(15, "栏次", 33, "1", 47, "2")
                .ruled(5, "205", 20, "教育支出", 34, "3.00")
                .ruled(5, "20501", 20, "小学教育", 34, "2.00")
                .ruled(5, "20502", 20, "初中教育", 34, "1.00");
        assertThat(read(page)).contains("编码|名称|小计|项目支出", "205|教育支出|3.00|");
    }

    @Test
    void a_number_close_to_a_column_of_labels_that_has_a_head_of_its_own_numbers_the_empty_column_beside_it() {
        TypedPage page = new TypedPage()
                .ruled(5, "编码", 12, "名称", 26, "年初结转", 40, "本年收入")
                .ruled(5, "栏次", 26, "1", 40, "2")
                .ruled(5, "205", 12, "国有土地使用权出让收入支出", 40, "3.00")
                .ruled(5, "20501", 12, "农村基础设施建设", 40, "2.00")
                .ruled(5, "20502", 12, "国有土地使用权出让收入支出", 40, "1.00");
        assertThat(read(page)).contains("编码|名称|年初结转|本年收入", "205|国有土地使用权出让收入支出||3.00");
    }

    @Test
    void a_line_below_a_head_of_a_group_says_how_far_it_reaches() {
        TypedPage page = new TypedPage()
                .ruled(5, "科目", 34, "支出")
                .under(20, 54)
                .ruled(22, "小计", 35, "基本", 45, "项目")
                .ruled(5, "教育支出", 21, "3.00", 35, "1.00", 46, "2.00")
                .ruled(5, "小学教育", 21, "2.00", 35, "1.00", 46, "1.00")
                .ruled(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(read(page)).contains("科目|支出>>", "小计|基本|项目", "初中教育|1.00||1.00");
    }

    @Test
    void a_next_page_with_the_same_heads_may_have_one_row() {
        TypedPage first = new TypedPage()
                .ruled(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .ruled(5, "教育支出", 21, "3.00", 46, "3.00")
                .ruled(5, "小学教育", 21, "2.00", 46, "2.00")
                .ruled(5, "初中教育", 21, "1.00", 46, "1.00");
        read(first);
        TypedPage page = new TypedPage()
                .ruled(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .ruled(5, "学前教育", 21, "2.00", 46, "2.00");
        assertThat(read(page)).containsExactly("科目|合计|基本支出|项目支出", "学前教育|2.00||2.00");
    }

    @Test
    void each_label_of_the_row_that_numbers_the_columns_has_a_column() {
        TypedPage page = new TypedPage()
                .ruled(5, "科目编码", 29, "科目名称", 40, "小计", 47, "基本支出")
                .ruled(5, "类", 13, "款", 21, "项", 29, "栏次", 41, "1", 48, "2")
                .ruled(5, "205", 29, "教育支出", 41, "3.00", 48, "3.00")
                .ruled(5, "205", 13, "02", 29, "普通教育", 41, "3.00", 48, "3.00")
                .ruled(5, "合计", 41, "3.00", 48, "3.00");
        assertThat(read(page)).contains("类|款|项|栏次|1|2", "205|02||普通教育|3.00|3.00");
    }

    @Test
    void below_heads_among_its_rows_a_form_has_other_columns() {
        TypedPage page = new TypedPage()
                .ruled(5, "项目名称", 22, "档案数字化")
                .ruled(5, "资金总额", 22, "120", 44, "万元")
                .ruled(5, "财政拨款", 22, "120", 44, "万元")
                .ruled(5, "一级指标", 14, "三级指标", 24, "目标值", 32, "分值", 40, "得分")
                .ruled(5, "产出指标", 14, "扫描页数", 24, "20", 32, "50", 40, "50")
                .ruled(5, "效益指标", 14, "查档人次", 24, "90", 32, "40", 40, "39");
        assertThat(read(page)).contains("一级指标|三级指标>|目标值|分值>|得分", "产出指标|扫描页数>|20|50>|50", "效益指标|查档人次>|90|40>|39");
    }
}
