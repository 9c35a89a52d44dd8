package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;
import org.junit.jupiter.api.Test;

/** A text need not name everything: what it leaves out contradicts nothing. */
class IncompleteListsTest {

    @Test
    void a_list_of_one_source_of_income_need_not_be_all() {
        assertThat(check("""
                [narrative.income]
                item | amount
                本年收入合计 | 4258.39
                财政拨款收入 | 4154.28
                """)).isEmpty();
    }

    @Test
    void the_text_may_name_only_the_main_items() {
        assertThat(check("""
                [general_budget]
                code | item | total
                205 | 教育支出 | 70.00
                210 | 卫生健康支出 | 10.00
                221 | 住房保障支出 | 20.00
                 | 合计 | 100.00
                [narrative.general_budget_structure]
                item | amount
                一般公共预算财政拨款支出 | 100.00
                教育支出 | 70.00
                住房保障支出 | 20.00
                """)).isEmpty();
    }

    @Test
    void what_a_list_leaves_out_may_be_in_the_table() {
        assertThat(check("""
                [three_public]
                item | final
                支出合计 | 16.12
                因公出国（境）费 | 4.16
                公务用车购置及运行维护费 | 9.60
                公务接待费 | 2.36
                [narrative.three_public]
                item | amount
                “三公”经费财政拨款支出 | 16.12
                公务用车购置及运行维护费 | 9.60
                公务接待费 | 2.36
                """)).extracting(Finding::severity).doesNotContain(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void what_a_list_leaves_out_is_nothing_where_the_table_has_nothing() {
        assertThat(check("""
                [three_public]
                item | final
                支出合计 | 11.96
                因公出国（境）费 | 0.00
                公务用车购置及运行维护费 | 9.60
                公务接待费 | 2.36
                [narrative.three_public]
                item | amount
                “三公”经费财政拨款支出 | 16.12
                公务用车购置及运行维护费 | 9.60
                公务接待费 | 2.36
                """)).extracting(Finding::severity).contains(Severity.ERROR);
    }

    @Test
    void of_a_class_the_text_may_name_only_some_items() {
        assertThat(check("""
                [general_budget]
                code | item | total
                210 | 卫生健康支出 | 66.05
                21011 | 行政事业单位医疗 | 66.05
                2101101 | 行政单位医疗 | 47.12
                2101103 | 公务员医疗补助 | 18.93
                 | 合计 | 66.05
                [narrative.general_budget_structure]
                item | amount
                卫生健康支出 | 66.05
                [narrative.general_budget_items]
                item | amount
                卫生健康支出/行政事业单位医疗/行政单位医疗 | 47.12
                """)).isEmpty();
    }

    @Test
    void a_list_that_no_table_and_no_budgets_prove_complete_is_for_a_person_to_judge() {
        assertThat(check("""
                [narrative.general_budget_structure]
                item | amount
                卫生健康支出 | 66.05
                [narrative.general_budget_items]
                item | amount
                一般公共预算财政拨款支出 | 96.05
                卫生健康支出/行政事业单位医疗/行政单位医疗 | 47.12
                住房保障支出/住房改革支出/住房公积金 | 20.00
                """)).extracting(Finding::severity).containsOnly(Severity.REVIEW);
    }

    @Test
    void an_item_that_nothing_was_spent_on_has_a_budget_and_need_not_be_named() {
        assertThat(check("""
                [general_budget]
                code | item | total
                213 | 农林水支出 | 36.00
                21303 | 水利 | 36.00
                2130306 | 水利工程运行与维护 | 24.00
                2130314 | 防汛 | 12.00
                 | 合计 | 36.00
                [narrative.general_budget_items]
                item | amount | initial_budget
                一般公共预算财政拨款支出 | 36.00 | 55.00
                农林水支出/水利/水利工程运行与维护 | 24.00 | 25.00
                农林水支出/水利/防汛 | 12.00 | 15.00
                """)).extracting(Finding::severity).containsOnly(Severity.REVIEW);
    }

    @Test
    void a_text_may_tell_the_budgets_of_its_main_items_only() {
        assertThat(check("""
                [narrative.general_budget_structure]
                item | amount
                一般公共预算财政拨款支出 | 500.00
                社会保障和就业支出 | 412.44
                卫生健康支出 | 87.56
                [narrative.general_budget_items]
                item | amount | initial_budget | completion
                一般公共预算财政拨款支出 | 500.00 | |
                社会保障和就业支出/行政事业单位养老支出/行政单位离退休 | 88.98 | 88.98 | 100
                卫生健康支出/行政事业单位医疗/行政单位医疗 | 60.00 | 60.00 | 100
                """)).extracting(Finding::severity).containsOnly(Severity.REVIEW);
    }

    @Test
    void a_text_may_name_its_main_classes_only() {
        assertThat(check("""
                [narrative.general_budget_structure]
                item | amount | share
                一般公共预算财政拨款支出 | 500.00 |
                教育支出 | 300.00 | 60.00
                社会保障和就业支出 | 100.00 | 20.00
                """)).extracting(Finding::severity).containsOnly(Severity.REVIEW);
    }

    @Test
    void a_table_of_classes_does_not_show_that_the_text_names_all_items() {
        assertThat(check("""
                [general_budget]
                code | item | total
                210 | 卫生健康支出 | 66.05
                | 合计 | 66.05
                [narrative.general_budget_structure]
                item | amount
                卫生健康支出 | 66.05
                [narrative.general_budget_items]
                item | amount
                卫生健康支出/行政事业单位医疗/行政单位医疗 | 47.12
                """)).extracting(Finding::severity).containsOnly(Severity.REVIEW);
    }

    @Test
    void where_all_other_classes_are_made_up_by_their_items_the_list_is_complete() {
        assertThat(check("""
                [narrative.general_budget_structure]
                item | amount
                社会保障和就业支出 | 412.44
                住房保障支出 | 50.00
                [narrative.general_budget_items]
                item | amount | completion
                社会保障和就业支出/行政事业单位养老支出/行政单位离退休 | 88.98 | 100
                住房保障支出/住房改革支出/住房公积金 | 50.00 | 100
                """)).extracting(Finding::severity).containsOnly(Severity.ERROR);
    }

    private static List<Finding> check(String text) {
        return Rules.check(Written.disclosure(text)).findings();
    }
}
