package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Check;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.Report;
import org.gouji.model.rule.Severity;
import org.gouji.rules.check.Comparison;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.cluster.Misreadings;
import org.gouji.rules.fact.Ledger;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final String SOUND = """
            [expenditure]
            code | item | total | basic | project
            208  | 社会保障和就业支出 | 30.00 | 30.00 |
            210  | 卫生健康支出 | 70.00 | 40.00 | 30.00
                 | 合计 | 100.00 | 70.00 | 30.00
            [narrative.expenditure]
            item | amount | share
            本年支出合计 | 100 |
            基本支出 | 70 | 70
            项目支出 | 30 | 30
            """;

    @Test
    void a_consistent_disclosure_has_no_findings() {
        assertThat(check(SOUND).findings()).isEmpty();
    }

    @Test
    void a_rule_that_goes_wrong_is_told_and_costs_nothing_else() {
        Rule broken = Comparison.identity("T1-01", Severity.ERROR, "", ledger -> null, frame -> null, frame -> null);

        Verdict verdict = Rules.guarded(broken, new Ledger(Written.disclosure(SOUND)));

        Check told = Checks.of(broken, verdict, Misreadings.among(List.of()));
        assertThat(told.outcome()).isEqualTo(Outcome.EXECUTION_ERROR);
        assertThat(told.reason()).isEqualTo("程序内部错误（NullPointerException），规则 T1-01 未能判断");
    }

    @Test
    void a_figure_that_was_not_read_is_counted() {
        assertThat(check(SOUND).unread()).isZero();
        assertThat(check(SOUND.replace("40.00", "?")).unread()).isEqualTo(1);
    }

    @Test
    void no_figure_is_blamed_that_would_have_to_be_negative() {
        List<Finding> findings = check("""
                        [general_budget_basic]
                        code | item | final
                        302 | 商品和服务支出 | 40.00
                        30201 | 办公费 | 31.50
                        30217 | 公务接待费 | 8.50
                        30299 | 其他商品和服务支出 | 40.00
                        [three_public]
                        item | final
                        公务接待费 | 0.30
                        """).findings();

        assertThat(findings)
                .extracting(finding -> finding.rule().toString())
                .containsExactlyInAnyOrder("X-41", "T6-01");
    }

    @Test
    void one_wrong_figure_gives_one_finding_that_names_it() {
        List<Finding> findings = check(SOUND.replace("70.00 | 40.00 | 30.00", "70.00 | 46.00 | 30.00"))
                .findings();

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.evidence().get(0).raw()).isEqualTo("46.00");
        assertThat(finding.cause()).isEqualTo("一位数字不同，可能应为 40.00");
        assertThat(finding.message()).contains("卫生健康支出").contains("相差 6.00万元");
        assertThat(finding.rule().value()).isEqualTo("T3-01");
        assertThat(finding.related()).extracting(id -> id.value()).containsExactly("T3-02");
    }

    @Test
    void figures_that_miss_by_the_same_amount_are_one_finding() {
        String draft = SOUND.replace("基本支出 | 70 | 70", "基本支出 | 64.55 |").replace("项目支出 | 30 | 30", "项目支出 | 35.45 |");

        assertThat(check(draft).findings()).singleElement().satisfies(finding -> assertThat(finding.evidence())
                .extracting(Evidence::raw)
                .contains("64.55", "35.45", "70.00", "30.00"));
    }

    @Test
    void a_difference_of_rounding_is_told_once_and_is_no_failure() {
        Report report = check(SOUND.replace("100.00 | 70.00 | 30.00", "100.01 | 70.00 | 30.00"));

        assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
        assertThat(outcome(report, "T3-01")).isEqualTo(Outcome.ROUNDING);
    }

    @Test
    void a_figure_that_was_not_read_surely_neither_passes_nor_fails() {
        Report report = check("""
                [expenditure]
                item | total | basic | project
                合计 | 100.00 | ? | 30.00
                """);

        assertThat(report.findings()).isEmpty();
        assertThat(outcome(report, "T3-01")).isEqualTo(Outcome.INSUFFICIENT_DATA);
    }

    @Test
    void a_rule_whose_table_is_missing_says_so() {
        Check check = check(SOUND).checks().stream()
                .filter(each -> each.rule().value().equals("T2-01"))
                .findFirst()
                .orElseThrow();

        assertThat(check.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
        assertThat(check.reason()).isNotBlank();
    }

    @Test
    void a_table_read_a_column_off_is_our_fault_and_not_the_departments() {
        Report report = check("""
                [expenditure]
                code | item | total | basic | project
                205  | 教育支出 | 30.00 | 51.00 | 12.00
                208  | 社会保障和就业支出 | 9.00 | 30.00 | 17.00
                210  | 卫生健康支出 | 41.00 | 70.00 | 18.00
                212  | 城乡社区支出 | 88.00 | 11.00 | 3.00
                221  | 住房保障支出 | 5.00 | 77.00 | 21.00
                     | 合计 | 100.00 | 30.00 | 15.00
                """);

        assertThat(report.findings()).isEmpty();
        assertThat(report.diagnostics()).singleElement().satisfies(notice -> assertThat(notice.code())
                .isEqualTo("doubtful-table"));
        assertThat(outcome(report, "T3-01")).isEqualTo(Outcome.PARSE_AMBIGUITY);
    }

    @Test
    void prose_in_whole_units_against_a_table_in_cents_is_for_a_person_to_judge() {
        List<Finding> findings = check(SOUND.replace("70.00", "70.23")
                        .replace("30.00 | 30.00 |", "30.23 | 30.23 |")
                        .replace("100.00", "100.23")
                        .replace("70.23 | 40.00", "70.00 | 40.00"))
                .findings();

        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.REVIEW);
    }

    @Test
    void what_is_printed_with_fewer_places_is_the_same_figure_and_not_a_difference_of_rounding() {
        assertThat(check("""
                [expenditure]
                item | total
                合计 | 42675200.70 元
                [narrative.expenditure]
                item | amount
                本年支出合计 | 4267.52
                """).findings()).isEmpty();
    }

    @Test
    void figures_in_another_unit_than_that_of_the_relation_are_told_with_it() {
        assertThat(check("""
                [expenditure]
                item | total
                合计 | 42675200.70 元
                [narrative.expenditure]
                item | amount
                本年支出合计 | 4257.52
                """).findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                .isEqualTo("文字说明（支出决算情况）：本年支出合计 4257.52 与 支出决算表 合计 42675200.70元 不一致，相差 10.0001万元"));
    }

    @Test
    void two_rates_differ_by_percentage_points_and_were_not_copied_from_another_line() {
        assertThat(check("""
                [narrative.totals]
                item | amount | change | change_rate
                收入总计 | 110.00 | 10.00 | 18.00
                本年支出合计 | 118.00 | 18.00 | 18.00
                """).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).endsWith("不一致，相差 8.00 个百分点");
            assertThat(finding.cause()).doesNotContain("相邻行");
        });
    }

    @Test
    void a_class_that_equals_its_only_part_was_not_copied_from_there() {
        assertThat(check("""
                [expenditure]
                code | item | total | basic | project
                208 | 社会保障和就业支出 | 30.00 | 30.00 |
                20805 | 行政事业单位养老支出 | 30.00 | 30.00 |
                210 | 卫生健康支出 | 70.00 | 40.00 | 30.00
                | 合计 | 140.00 | 70.00 | 30.00
                """).findings()).extracting(Finding::cause).noneMatch(cause -> cause.contains("相邻行"));
    }

    @Test
    void the_fingerprint_does_not_depend_on_values() {
        String once = check(SOUND.replace("40.00", "46.00")).findings().get(0).fingerprint();
        String again = check(SOUND.replace("40.00", "44.00")).findings().get(0).fingerprint();

        assertThat(once).isEqualTo(again);
    }

    @Test
    void the_fingerprint_of_what_is_said_outside_all_statements_depends_on_its_words() {
        String one = "[text 三、收入决算情况说明]\n财政拨款收入与上年度相比减少（增加）15.00万元。\n";
        String two = "[text 三、收入决算情况说明]\n事业收入与上年度相比增加（减少）2.00万元。\n";

        assertThat(check(one).findings().get(0).fingerprint())
                .isEqualTo(check(one + "\n第二段。").findings().get(0).fingerprint())
                .isNotEqualTo(check(two).findings().get(0).fingerprint());
    }

    @Test
    void the_fingerprint_of_what_is_missing_depends_on_what_is_listed() {
        String nothing = """
                [narrative.three_public]
                item | amount | budget | count
                “三公”经费财政拨款支出 | 4.00 | 5.00 |
                因公出国（境）费 | 0 | |
                公务用车购置费 | 0 | |
                公务用车运行维护费 | 3.00 | |
                公务接待费 | 1.00 | |
                公务用车保有量 | | | 1 辆
                国内公务接待批次 | | | 6 批次
                [text 一、概况]
                略。
                """;
        String duties = nothing + "[text 二、部门职责]\n管理馆藏。\n";

        assertThat(fingerprint("C-03", duties)).isNotEqualTo(fingerprint("C-03", nothing));
        assertThat(fingerprint("O-02", duties)).isEqualTo(fingerprint("O-02", nothing));
    }

    private static String fingerprint(String rule, String text) {
        return check(text).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .map(Finding::fingerprint)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void coverage_lists_the_figures_that_nothing_looked_at() {
        Report report = check("""
                [three_public]
                item | final
                会议费 | 3.00
                """);

        assertThat(report.coverage()).singleElement().satisfies(coverage -> {
            assertThat(coverage.checked()).isZero();
            assertThat(coverage.unchecked()).containsExactly("会议费 决算数");
        });
    }

    @Test
    void every_rule_is_reported_once() {
        assertThat(check(SOUND).checks()).extracting(Check::rule).doesNotHaveDuplicates();
    }

    private static Report check(String text) {
        return Rules.check(Written.disclosure(text));
    }

    private static Outcome outcome(Report report, String rule) {
        return report.checks().stream()
                .filter(check -> check.rule().value().equals(rule))
                .map(Check::outcome)
                .findFirst()
                .orElseThrow();
    }
}
