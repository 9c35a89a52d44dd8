package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.narrative.Narrative.read;

import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Statement;
import org.junit.jupiter.api.Test;

class NarrativeRecogniserTest {

    @Test
    void what_is_said_of_income_and_expenditure_is_a_row_for_each() {
        assertThat(read("一、收入支出决算总体情况说明", "2022年度收、支总计520.10万元。与2021年相比，收、支总计各减少9.90万元，下降1.87%。"))
                .containsExactly(
                        "totals 收入总计 amount 520.10万元",
                        "totals 收入总计 change -9.90万元",
                        "totals 收入总计 change_rate -1.87%",
                        "totals 支出总计 amount 520.10万元",
                        "totals 支出总计 change -9.90万元",
                        "totals 支出总计 change_rate -1.87%");
    }

    @Test
    void totals_that_are_named_one_by_one_go_on_together() {
        assertThat(read("一、收入支出决算总体情况说明", "收入总计52万元，支出总计51万元。较上年决算数增加2万元。"))
                .contains("totals 收入总计 change 2万元", "totals 支出总计 change 2万元");
    }

    @Test
    void totals_that_each_have_a_change_of_their_own_share_none() {
        assertThat(read("四、财政拨款收入支出决算总体情况说明", "财政拨款收入总计52万元，与2021年相比增加2万元，增长4%；财政拨款支出总计51万元，与2021年相比增加3万元，增长6.25%。"))
                .containsExactly(
                        "fiscal_totals 财政拨款收入总计 amount 52万元",
                        "fiscal_totals 财政拨款收入总计 change 2万元",
                        "fiscal_totals 财政拨款收入总计 change_rate 4%",
                        "fiscal_totals 财政拨款支出总计 amount 51万元",
                        "fiscal_totals 财政拨款支出总计 change 3万元",
                        "fiscal_totals 财政拨款支出总计 change_rate 6.25%");
    }

    @Test
    void what_a_reason_names_is_no_row_of_the_account() {
        assertThat(read("一、收入支出决算总体情况说明", "收入总计52万元，支出总计52万元。收入、支出变动较大的主要原因是2022年新增了5万元抗疫资金。"))
                .containsExactly("totals 收入总计 amount 52万元", "totals 支出总计 amount 52万元");
    }

    @Test
    void a_second_reason_is_a_reason_too() {
        assertThat(read("一、收入支出决算总体情况说明", "一般公共预算财政拨款收入38万元，较2021年度决算数减少5万元，主要原因：一是人员减少；二是2021年下拨了抚恤金7.4万元；三是压减了经费。"))
                .containsExactly("totals 一般公共预算财政拨款收入 amount 38万元", "totals 一般公共预算财政拨款收入 change -5万元");
    }

    @Test
    void all_income_is_more_than_that_of_the_year_where_the_text_has_both() {
        assertThat(read("二、收入情况", "本单位2022年度总收入581万元，其中本年收入390万元，较2021年度决算数减少175万元。"))
                .containsExactly(
                        "income 收入总计 amount 581万元", "income 本年收入合计 amount 390万元", "income 本年收入合计 change -175万元");
    }

    @Test
    void how_years_are_compared_names_nothing() {
        assertThat(read("七、“三公”经费支出决算情况说明", "“三公”经费财政拨款支出65万元，按同口径同比减少6万元，下降8.5%。公务用车保有量2辆，购置及运行维护费5万元。"))
                .containsExactlyInAnyOrder(
                        "three_public “三公”经费财政拨款支出 amount 65万元",
                        "three_public “三公”经费财政拨款支出 change -6万元",
                        "three_public “三公”经费财政拨款支出 change_rate -8.5%",
                        "three_public 公务用车保有量 count 2辆",
                        "three_public 公务用车购置及运行维护费 amount 5万元");
    }

    @Test
    void figures_that_are_listed_for_several_items_are_dealt_out() {
        assertThat(read("一、收入支出决算总体情况说明", "收入总计、支出总计分别为52万元和51万元。"))
                .containsExactly("totals 收入总计 amount 52万元", "totals 支出总计 amount 51万元");
    }

    @Test
    void a_share_belongs_to_the_item_before_it() {
        assertThat(read("二、收入决算情况说明", "本年收入合计500万元，其中：财政拨款收入480万元，占本年收入合计的96%；其他收入20万元，占比4％。"))
                .containsExactly(
                        "income 本年收入合计 amount 500万元",
                        "income 财政拨款收入 amount 480万元",
                        "income 财政拨款收入 share 96%",
                        "income 其他收入 amount 20万元",
                        "income 其他收入 share 4%");
    }

    @Test
    void a_change_against_the_budget_is_none() {
        assertThat(read("三、机关运行经费支出情况", "机关运行经费支出60.5万元，比年初预算减少3万元，下降5%；较上年增加1.5万元，增长2.5%。"))
                .containsExactly(
                        "operating_cost 机关运行经费 amount 60.5万元",
                        "operating_cost 机关运行经费 change 1.5万元",
                        "operating_cost 机关运行经费 change_rate 2.5%");
    }

    @Test
    void no_change_is_words_and_only_against_the_year_before() {
        assertThat(read("七、“三公”经费支出决算情况说明", "公务接待费支出2万元，与预算数持平。公务接待费支出决算与2021年持平。"))
                .containsExactly("three_public 公务接待费 amount 2万元", "three_public 公务接待费 change 持平");
    }

    @Test
    void the_reason_of_a_change_told_in_figures_is_no_second_change() {
        assertThat(read("七、“三公”经费支出决算情况说明", "公务接待费支出2万元，比上年增加0万元，主要原因是：接待任务与上年一致，无变化。"))
                .containsExactly("three_public 公务接待费 amount 2万元", "three_public 公务接待费 change 0万元");
    }

    @Test
    void counts_are_told_apart_by_their_unit_and_the_words_before() {
        assertThat(read(
                        "七、“三公”经费支出决算情况说明",
                        "因公出国（境）团组1个，累计2人次。公务用车购置费支出18万元，购置公务用车1辆，年末公务用车保有量6辆。国内公务接待12批次、98人次；外事接待0批次、0人次。"))
                .containsExactlyInAnyOrder(
                        "three_public 因公出国（境）团组数 count 1个",
                        "three_public 因公出国（境）人次数 count 2人次",
                        "three_public 公务用车购置费 amount 18万元",
                        "three_public 公务用车购置数 count 1辆",
                        "three_public 公务用车保有量 count 6辆",
                        "three_public 国内公务接待批次 count 12批次",
                        "three_public 国内公务接待人次 count 98人次",
                        "three_public 外事接待批次 count 0批次",
                        "three_public 外事接待人次 count 0人次");
    }

    @Test
    void those_who_keep_guests_company_are_not_guests() {
        assertThat(read("七、“三公”经费支出决算情况说明", "国内公务接待4批次，接待来宾26人次，陪同7人。"))
                .containsExactly(
                        "three_public 国内公务接待批次 count 4批次",
                        "three_public 国内公务接待人次 count 26人次",
                        "three_public 国内公务接待陪同人数 count 7人");
        assertThat(read("七、“三公”经费支出决算情况说明", "国内公务接待4批次，来宾及陪同人员33人次（其中不含陪同人员）。"))
                .contains("three_public 国内公务接待人次 count 33人次");
    }

    @Test
    void a_kind_in_brackets_is_not_what_the_next_sentence_counts() {
        assertThat(read("七、“三公”经费支出决算情况说明", "国内接待支出0.52万（含外事接待费0万元）。用于工作餐，全年公务接待3批次、31人次，其中外事接待0批次、0人次，来访市民2万。"))
                .containsExactlyInAnyOrder(
                        "three_public 国内公务接待 amount 0.52万元",
                        "three_public 外事接待 amount 0万元",
                        "three_public 国内公务接待批次 count 3批次",
                        "three_public 国内公务接待人次 count 31人次",
                        "three_public 外事接待批次 count 0批次",
                        "three_public 外事接待人次 count 0人次");
    }

    @Test
    void a_path_holds_for_the_sentences_behind_it() {
        assertThat(read(
                        "（三）一般公共预算财政拨款支出决算具体情况",
                        "2.农林水支出（类）水利（款）防汛（项）。主要用于物资储备。年初预算为30万元，全年预算为32万元，支出决算为31万元，完成全年预算的96.9%。"))
                .containsExactly(
                        "general_budget_items 农林水支出/水利/防汛 initial_budget 30万元",
                        "general_budget_items 农林水支出/水利/防汛 full_year_budget 32万元",
                        "general_budget_items 农林水支出/水利/防汛 amount 31万元",
                        "general_budget_items 农林水支出/水利/防汛 completion 96.9%");
    }

    @Test
    void a_name_may_run_over_commas() {
        assertThat(read("（二）政府采购支出情况", "在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额8万元。"))
                .containsExactly("procurement 面向中小企业预留的政府采购项目中由中小企业供应商中标或成交的采购金额 amount 8万元");
    }

    @Test
    void a_figure_that_is_repeated_is_one_row() {
        assertThat(read("（一）机关运行经费支出情况", "机关运行经费60.5万元。2022年度机关运行经费支出60.50万元。"))
                .containsExactly("operating_cost 机关运行经费 amount 60.5万元");
    }

    @Test
    void a_sentence_that_a_page_cuts_is_read_whole() {
        assertThat(read("（一）机关运行经费支出情况", "澄江县水务局2022年度机关运行经费支出决算为60.5", "万元，与上年持平。"))
                .contains("operating_cost 机关运行经费 amount 60.5万元");
    }

    @Test
    void a_report_keeps_its_names_and_names_its_project() {
        assertThat(read("河堤维修经费项目绩效自评报告", "一、项目概况", "年初预算安排50万元，到位资金48万元，资金到位率96%。自评得分95分，评价等级为“优”。"))
                .containsExactly(
                        "evaluation<河堤维修经费> 年初预算安排 initial_budget 50万元",
                        "evaluation<河堤维修经费> 到位资金 amount 48万元",
                        "evaluation<河堤维修经费> 资金到位率 rate 96%",
                        "evaluation<河堤维修经费> 自评得分 score 95分",
                        "evaluation<河堤维修经费> 评价等级 grade 优");
    }

    @Test
    void definitions_and_duties_hold_no_figures() {
        assertThat(read("第四部分 名词解释", "一、基本支出：指人员经费等2类支出12万元。", "一、主要职责", "管理水库3座。"))
                .isEmpty();
    }

    @Test
    void a_figure_that_cannot_be_placed_is_a_notice_and_no_guess() {
        Narrative narrative = Narrative.of("（一）机关运行经费支出情况", "机关运行经费支出60万元，利用系数0.9%。");
        assertThat(narrative.rows()).hasSize(1);
        assertThat(narrative.notices()).singleElement().asString().startsWith("unplaced-figure: ");
    }

    @Test
    void a_number_stands_where_its_characters_stand() {
        Statement statement =
                Narrative.of("（一）机关运行经费支出情况", "机关运行经费支出 60.50 万元。").statements().get(0);
        Figure figure = statement.rows().get(0).values().get("amount");
        assertThat(figure.place()).isEqualTo(new Provenance.TextLine(2));
        assertThat(((Figure.Printed) figure).raw()).isEqualTo("60.50");
    }
}
