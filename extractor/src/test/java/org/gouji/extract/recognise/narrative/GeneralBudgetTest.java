package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.narrative.Narrative.read;

import org.junit.jupiter.api.Test;

class GeneralBudgetTest {

    private static final String HEADING = "五、一般公共预算财政拨款支出决算情况说明";

    @Test
    void under_one_heading_total_structure_and_items_are_told_apart() {
        assertThat(read(
                        HEADING,
                        "2022年度一般公共预算财政拨款支出100万元，比上年增加5万元。教育支出60万元，占60%；农林水支出40万元，占40%。",
                        "（一）教育支出年初预算数为58万元，决算数为60万元，完成年初预算的103.45%。"))
                .containsExactlyInAnyOrder(
                        "general_budget 一般公共预算财政拨款支出 amount 100万元",
                        "general_budget 一般公共预算财政拨款支出 change 5万元",
                        "general_budget_structure 教育支出 amount 60万元",
                        "general_budget_structure 教育支出 share 60%",
                        "general_budget_structure 农林水支出 amount 40万元",
                        "general_budget_structure 农林水支出 share 40%",
                        "general_budget_items 教育支出 initial_budget 58万元",
                        "general_budget_items 教育支出 amount 60万元",
                        "general_budget_items 教育支出 completion 103.45%");
    }

    @Test
    void the_budget_of_the_total_is_of_the_items() {
        assertThat(read(HEADING, "财政拨款支出决算93万元，占本年支出合计的92.1%。与年初预算90万元相比，完成年初预算的103.3%。"))
                .containsExactlyInAnyOrder(
                        "general_budget 一般公共预算财政拨款支出 amount 93万元",
                        "general_budget 一般公共预算财政拨款支出 share 92.1%",
                        "general_budget_items 一般公共预算财政拨款支出 initial_budget 90万元",
                        "general_budget_items 一般公共预算财政拨款支出 completion 103.3%");
    }

    @Test
    void a_heading_of_income_and_expenditure_of_the_general_budget_is_of_the_general_budget() {
        assertThat(read(
                        "（三）一般公共预算财政拨款收入支出决算情况说明",
                        "1.收入情况。一般公共预算财政拨款收入41万元，较年初预算数增加6万元。此外，年初财政拨款结转和结余2万元。",
                        "2.支出情况。一般公共预算财政拨款支出42万元，与2021年度相比，减少1万元。",
                        "4.比较情况。本部门一般公共预算财政拨款支出主要用于以下几个方面：",
                        "（1）教育支出30万元，占71.4%，较年初预算数增加2万元，增长7.1%。"))
                .containsExactlyInAnyOrder(
                        "general_budget 一般公共预算财政拨款收入 amount 41万元",
                        "general_budget 年初财政拨款结转和结余 amount 2万元",
                        "general_budget 一般公共预算财政拨款支出 amount 42万元",
                        "general_budget 一般公共预算财政拨款支出 change -1万元",
                        "general_budget_structure 教育支出 amount 30万元",
                        "general_budget_structure 教育支出 share 71.4%");
    }

    @Test
    void classes_with_a_share_are_structure_though_the_heading_says_items() {
        assertThat(read("（二）一般公共预算财政拨款支出决算具体情况", "1.教育（类）支出30万元，占一般公共预算财政拨款总支出的71.4%。"))
                .containsExactlyInAnyOrder(
                        "general_budget_structure 教育支出 amount 30万元", "general_budget_structure 教育支出 share 71.4%");
    }

    @Test
    void classes_without_a_share_stay_items_there() {
        assertThat(read("（二）一般公共预算财政拨款支出决算具体情况", "1、“教育支出”（类）2022年度决算30万元，比2022年年初预算增加2万元。"))
                .containsExactly("general_budget_items 教育支出 amount 30万元");
    }

    @Test
    void a_path_on_a_line_of_its_own_holds_for_the_line_behind_it() {
        assertThat(read(HEADING, "1、教育支出（类）普通教育（款）小学教育（项）。", "年初预算为20万元，支出决算为22万元。"))
                .containsExactly(
                        "general_budget_items 教育支出/普通教育/小学教育 initial_budget 20万元",
                        "general_budget_items 教育支出/普通教育/小学教育 amount 22万元");
    }

    @Test
    void a_class_that_is_a_heading_goes_on_in_the_items_under_it() {
        assertThat(read(HEADING, "（一）教育支出（类）", "1.普通教育（款）小学教育（项）。年初预算20万元，支出决算22万元。"))
                .containsExactly(
                        "general_budget_items 教育支出/普通教育/小学教育 initial_budget 20万元",
                        "general_budget_items 教育支出/普通教育/小学教育 amount 22万元");
    }

    @Test
    void a_class_whose_figures_head_a_paragraph_goes_on_in_the_items_of_it() {
        assertThat(read("（三）一般公共预算财政拨款支出决算具体情况", "1.教育支出年初预算为30万元，支出决算为31万元。其中：学前教育（项）支出决算为11万元；小学教育（项）支出决算为20万元。"))
                .contains(
                        "general_budget_items 教育支出 amount 31万元",
                        "general_budget_items 教育支出/学前教育 amount 11万元",
                        "general_budget_items 教育支出/小学教育 amount 20万元");
    }

    @Test
    void classes_that_follow_each_other_head_none_of_the_items_behind_them() {
        assertThat(read("（三）一般公共预算财政拨款支出决算具体情况", "1.教育支出31万元。", "2.农林水支出9万元。", "普通教育（款）小学教育（项）支出决算为20万元。"))
                .contains("general_budget_items 普通教育/小学教育 amount 20万元");
    }

    @Test
    void an_item_of_another_budget_keeps_the_figures_that_its_paragraph_goes_on_with() {
        assertThat(read(
                        "八、政府性基金预算财政拨款收入支出决算情况说明",
                        "政府性基金支出148.90万元。其中：1、其他支出（类）彩票公益金安排的支出（款）用于残疾人事业的彩票公益金支出（项）年初预算为150万元，支出决算为147万元。"))
                .endsWith(
                        "government_fund 其他支出/彩票公益金安排的支出/用于残疾人事业的彩票公益金支出 initial_budget 150万元",
                        "government_fund 其他支出/彩票公益金安排的支出/用于残疾人事业的彩票公益金支出 amount 147万元");
    }

    @Test
    void a_name_has_no_quotation_marks_around_it() {
        assertThat(read("（二）一般公共预算财政拨款支出决算结构情况", "1.“教育支出”16.24万元，占0.08%；"))
                .contains("general_budget_structure 教育支出 amount 16.24万元");
    }

    @Test
    void economic_classes_are_none_of_the_structure() {
        assertThat(read("七、一般公共预算财政拨款项目支出决算情况说明", "一般公共预算财政拨款项目支出决算10万元，其中：商品和服务支出10万元，占100%。"))
                .contains("general_budget 商品和服务支出 share 100%");
    }
}
