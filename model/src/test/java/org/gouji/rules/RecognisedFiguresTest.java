package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.model.rule.Check;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Report;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Box;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.junit.jupiter.api.Test;

/** Figures that were recognised in pictures of pages, some of them not surely. */
class RecognisedFiguresTest {

    private static final int SURE = 98;
    private static final int DOUBTFUL = 50;

    private static final String WRONG = """
            [expenditure]
            code | item | total | basic | project
            208  | 社会保障和就业支出 | 30.00 | 30.00 |
            210  | 卫生健康支出 | 70.00 | 46.00 | 30.00
                 | 合计 | 100.00 | 70.00 | 30.00
            """;

    private static final String ASSETS = """
            [state_assets]
            item | amount | original_value | net_value
            资产总额 | 38.95 | |
            流动资产 | 0.48 | |
            国定资产小计 | | 59.62 | 36.43
            无形资产 | | 2.10 | 2.04
            """;

    private static final String RATES = """
            [self_evaluation.department]
            item | full_year_budget | executed | execution_rate
            人员经费 | 473.92 | 473.92 | 1009
            公用经费 | 52.08 | 26.04 | 509
            """;

    @Test
    void a_contradiction_of_figures_that_were_read_surely_is_an_error() {
        assertThat(check(WRONG, SURE).findings()).extracting(Finding::severity).contains(Severity.ERROR);
    }

    @Test
    void no_relation_rests_on_a_figure_that_was_not_read_surely() {
        assertThat(check(WRONG, DOUBTFUL).findings()).isEmpty();
        assertThat(evaluated(check(WRONG, SURE), "T3-01")).isEqualTo(3);
        assertThat(evaluated(check(WRONG, DOUBTFUL), "T3-01")).isEqualTo(2);
    }

    @Test
    void a_sum_that_lacks_what_stands_beside_it_under_another_label_is_for_a_person_to_judge() {
        assertThat(Rules.check(Written.disclosure(ASSETS)).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(check(ASSETS, SURE).findings()).extracting(Finding::severity).containsExactly(Severity.REVIEW);
    }

    @Test
    void a_per_cent_sign_that_was_read_as_a_digit_and_itself_is_for_a_person_to_judge() {
        assertThat(Rules.check(Written.disclosure(RATES)).findings())
                .filteredOn(finding -> finding.rule().value().equals("F-02"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(check(RATES, SURE).findings())
                .filteredOn(finding -> finding.rule().value().equals("F-02"))
                .extracting(Finding::severity)
                .containsExactly(Severity.REVIEW, Severity.REVIEW);
    }

    private static int evaluated(Report report, String rule) {
        return report.checks().stream()
                .filter(check -> check.rule().value().equals(rule))
                .mapToInt(Check::evaluated)
                .sum();
    }

    /** The findings of a document in which all was recognised surely, but 46.00 as surely as this. */
    private static Report check(String text, int confidence) {
        Disclosure printed = Written.disclosure(text);
        List<Statement> statements = printed.statements().stream()
                .map(statement -> statement.withRows(statement.rows().stream()
                        .map(row -> recognised(row, confidence))
                        .toList()))
                .toList();
        return Rules.check(new Disclosure(printed.outline(), printed.identity(), statements, printed.diagnostics()));
    }

    private static Row recognised(Row row, int confidence) {
        Map<String, Figure> values = new LinkedHashMap<>();
        row.values().forEach((measure, figure) -> {
            Figure.Printed number = (Figure.Printed) figure;
            int sure = number.raw().equals("46.00") ? confidence : SURE;
            Provenance place = new Provenance.PageRegion(
                    1, new Box(100, 20 * row.number(), 130, 20 * row.number() + 10), OptionalInt.of(sure));
            values.put(measure, new Figure.Printed(number.amount(), number.raw(), place));
        });
        return new Row(row.number(), row.side(), row.code(), row.item(), row.level(), values);
    }

    @Test
    void a_target_that_was_missed_by_a_figure_that_was_not_read_surely_is_no_finding() {
        String form = """
                [self_evaluation.department]
                item | comparator | target | actual | weight | score
                办结率 | ≥ | 90 % | 46.00 % | 100 | 100
                """;
        assertThat(ids(Rules.check(Written.disclosure(form)))).contains("F-09");
        assertThat(ids(Rules.check(Written.disclosure(form.replace("46.00 %", "?")))))
                .isEmpty();
    }

    @Test
    void weights_of_which_one_was_not_read_add_up_to_nothing_that_is_known() {
        String form = """
                [self_evaluation.department]
                item | level1 | target | actual | weight | score
                接待查档 | 产出指标 | 900人 | 900人 | 60 | 60
                数据利用 | 效益指标 | 90人 | 90人 | 30 | 30
                群众满意 | 满意度指标 | 90人 | 90人 | 20 | 20
                """;
        assertThat(ids(Rules.check(Written.disclosure(form)))).contains("F-43");
        assertThat(ids(Rules.check(Written.disclosure(form.replace("| 20 |", "| ? |")))))
                .doesNotContain("F-43");
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(finding -> finding.rule().value()).toList();
    }
}
