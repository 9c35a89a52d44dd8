package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.model.outline.Outline;
import org.gouji.model.rule.FormLine;
import org.gouji.model.rule.FormLine.Tick;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Kind;
import org.gouji.rules.inspection.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    @Test
    void a_table_that_is_there_is_published_and_one_that_is_not_is_not() {
        Disclosure disclosure = Written.disclosure("""
                [income]
                item | total
                本年收入合计 | 12.00
                """);

        assertThat(answer(disclosure, "公开收入决算表").tick()).isEqualTo(Tick.MET);
        assertThat(answer(disclosure, "公开支出决算表"))
                .isEqualTo(new FormLine("决算报表", "公开支出决算表", Tick.UNMET, Optional.empty(), "", ""));
    }

    @Test
    void a_text_without_tables_may_have_them_elsewhere() {
        Disclosure disclosure = Written.disclosure("""
                [narrative.totals]
                item | amount
                收入总计 | 12.00
                """);

        assertThat(answer(disclosure, "公开支出决算表").remark()).isEqualTo("文件中没有任何决算报表，可能另行公布");
        assertThat(answer(disclosure, "解释专业名词").tick()).isEqualTo(Tick.UNMET);
    }

    @Test
    void tables_without_a_text_may_have_it_elsewhere() {
        Disclosure disclosure = Written.disclosure("""
                [income]
                item | total
                本年收入合计 | 12.00
                """);

        assertThat(answer(disclosure, "公开机关运行经费").remark()).isEqualTo("文件中没有决算情况说明，可能另行公布");
    }

    @Test
    void codes_are_as_fine_as_the_finest_row() {
        String rows = """
                [general_budget]
                code | item | total
                201 | 一般公共服务支出 | 12.00
                %s | 行政运行 | 12.00
                """;

        FormLine fine = answer(Written.disclosure(rows.formatted("2010101")), "一般公共预算支出按功能分类公开到项");
        assertThat(fine.tick()).isEqualTo(Tick.MET);
        assertThat(fine.quote()).isEqualTo("2010101 行政运行：12.00");
        assertThat(answer(Written.disclosure(rows.formatted("20101")), "一般公共预算支出按功能分类公开到项")
                        .tick())
                .isEqualTo(Tick.UNMET);
    }

    @Test
    void a_figure_counts_also_where_it_is_zero() {
        Disclosure disclosure = Written.disclosure("""
                [narrative.three_public]
                item | count
                因公出国（境）团组数 | 0
                """);

        assertThat(answer(disclosure, "公开因公出国（境）团组数").quote()).isEqualTo("因公出国（境）团组数：0");
    }

    @Test
    void a_department_that_says_it_has_none_has_said_enough() {
        Disclosure disclosure = Written.disclosure("""
                [narrative.totals]
                item | amount
                收入总计 | 12.00
                [text 机关运行经费]
                本单位为事业单位。2023年无机关运行经费支出；特此说明。
                [text 政府采购]
                政府采购支出总额见附表。
                """);

        FormLine none = answer(disclosure, "公开机关运行经费");
        assertThat(none.tick()).isEqualTo(Tick.MET);
        assertThat(none.quote()).isEqualTo("2023年无机关运行经费支出");
        assertThat(answer(disclosure, "公开政府采购支出总额"))
                .extracting(FormLine::tick, FormLine::remark)
                .containsExactly(Tick.UNDECIDED, "提到了，但没有读出相应的数字");
        assertThat(answer(disclosure, "公开授予中小企业合同金额").tick()).isEqualTo(Tick.UNMET);
    }

    @Test
    void a_heading_may_stand_before_the_sentence_that_it_begins() {
        Disclosure disclosure = Written.disclosure("""
                [narrative.totals]
                item | amount
                收入总计 | 12.00
                [text 其他重要事项]
                （四）预算绩效管理情况。按要求对全部项目开展了自评。
                """);

        assertThat(answer(disclosure, "说明预算绩效管理工作"))
                .extracting(FormLine::tick, FormLine::quote)
                .containsExactly(Tick.MET, "（四）预算绩效管理情况。");
    }

    @Test
    void the_purchase_of_cars_is_not_told_by_its_sum_with_their_running() {
        String text = """
                [narrative.three_public]
                item | amount
                公务用车购置及运行维护费 | %1$s
                公务用车运行维护费 | %1$s
                [text “三公”经费]
                公务用车购置及运行维护费支出%1$s万元，为公务用车运行维护费。
                """;

        assertThat(answer(Written.disclosure(text.formatted("4.20")), "单独公开公务用车购置费")
                        .tick())
                .isEqualTo(Tick.UNMET);
        assertThat(answer(Written.disclosure(text.formatted("4.20") + "本年更新公务用车一辆。"), "单独公开公务用车购置费")
                        .tick())
                .isEqualTo(Tick.UNDECIDED);
        assertThat(answer(Written.disclosure(text.formatted("4.20") + "本年未购置公务用车。"), "单独公开公务用车购置费")
                        .tick())
                .isEqualTo(Tick.MET);
        assertThat(answer(Written.disclosure(text.formatted("0.00")), "单独公开公务用车购置费")
                        .quote())
                .isEqualTo("公务用车购置及运行维护费：0.00");
    }

    @Test
    void what_a_term_means_tells_nothing_of_the_department() {
        String text = """
                [narrative.totals]
                item | amount
                收入总计 | 12.00
                [text %s]
                机关运行经费是保障单位日常运转的资金。
                """;

        assertThat(answer(Written.disclosure(text.formatted("名词解释")), "公开机关运行经费")
                        .tick())
                .isEqualTo(Tick.UNMET);
        assertThat(answer(Written.disclosure(text.formatted("机关运行经费")), "公开机关运行经费")
                        .tick())
                .isEqualTo(Tick.UNDECIDED);
    }

    @Test
    void one_sentence_may_do_for_all_of_three_public_spending() {
        Disclosure disclosure = Written.disclosure("""
                [text “三公”经费]
                本部门2023年没有使用财政拨款安排的“三公”经费支出。
                """);

        assertThat(answer(disclosure, "公开国内公务接待批次").quote()).isEqualTo("本部门2023年没有使用财政拨款安排的“三公”经费支出");
    }

    @Test
    void a_count_in_characters_is_one_that_a_person_has_to_look_at() {
        Disclosure disclosure = Written.disclosure("""
                [narrative.three_public]
                item | amount
                公务用车购置费 | 18.00
                [text “三公”经费]
                公务用车购置支出18.00万元，新购置两辆公务用车。
                """);

        assertThat(answer(disclosure, "公开公务用车购置数"))
                .extracting(FormLine::tick, FormLine::quote)
                .containsExactly(Tick.UNDECIDED, "公务用车购置支出18.00万元，新购置两辆公务用车");
    }

    @Test
    void who_went_abroad_was_not_received() {
        Disclosure disclosure = Written.disclosure("""
                [narrative.three_public]
                item | amount
                公务接待费 | 0.60
                [text “三公”经费]
                全年因公出国（境）团组0个、累计0人次。公务接待费支出0.60万元。
                """);

        assertThat(answer(disclosure, "公开国内公务接待人次").tick()).isEqualTo(Tick.UNMET);
    }

    @Test
    void foreign_guests_are_no_home_guests() {
        String foreign = """
                [narrative.three_public]
                item | amount
                公务接待费 | 0.80
                [text “三公”经费]
                公务接待费支出0.80万元。其中外事接待0批次、0人次。
                """;

        assertThat(answer(Written.disclosure(foreign), "公开国内公务接待批次").tick()).isEqualTo(Tick.UNMET);
        assertThat(answer(Written.disclosure(foreign), "公开国内公务接待人次").tick()).isEqualTo(Tick.UNMET);
        assertThat(answer(Written.disclosure(foreign + "全年接待9批次，其中外宾1批次。"), "公开国内公务接待批次")
                        .tick())
                .isEqualTo(Tick.UNDECIDED);
    }

    @Test
    void a_reason_is_a_sentence_about_it_that_gives_one() {
        Disclosure disclosure = Written.disclosure("""
                [text “三公”经费]
                公务接待费减少1.20万元。公务用车运行维护费增加0.30万元，主要是车辆老化。
                """);

        assertThat(answer(disclosure, "说明“三公”经费增减变化的原因").quote()).isEqualTo("公务用车运行维护费增加0.30万元，主要是车辆老化");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unread-page", "scanned-page"})
    void what_is_not_found_may_stand_on_a_page_that_could_not_be_read(String code) {
        Notice unread = Notice.of(code, "第 3 页没有文字层，未能读出");

        assertThat(answer(disclosure(Kind.FINAL_ACCOUNTS, List.of(unread)), "公开绩效自评表")
                        .remark())
                .isEqualTo("文件中没有任何决算报表，可能另行公布");
        assertThat(answer(disclosure(Kind.FINAL_ACCOUNTS, List.of(unread)), "说明部门职责")
                        .tick())
                .isEqualTo(Tick.UNDECIDED);
    }

    @Test
    void nothing_is_missing_from_another_kind_of_document() {
        List<FormLine> lines = Inspection.of(disclosure(Kind.BUDGET, List.of()));

        assertThat(lines).extracting(FormLine::tick).containsOnly(Tick.UNDECIDED);
    }

    private static Disclosure disclosure(Kind kind, List<Notice> notices) {
        Source source = new Source("例.pdf", Format.PDF, 3, List.of(), notices);
        return new Disclosure(
                new Outline(source, List.of()), new Identity("青溪县档案馆", Optional.of(2023), kind), List.of(), List.of());
    }

    private static FormLine answer(Disclosure disclosure, String requirement) {
        return Inspection.of(disclosure).stream()
                .filter(line -> line.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }
}
