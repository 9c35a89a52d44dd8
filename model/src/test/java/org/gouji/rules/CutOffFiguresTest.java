package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;
import org.junit.jupiter.api.Test;

/** Figures of which the last places were cut off where a more precise one was copied: rounding, and no contradiction. */
class CutOffFiguresTest {

    @Test
    void a_table_may_cut_off_what_the_text_tells() {
        assertThat(severities(" 87.5 ", "87.58")).containsOnly(Severity.INFO);
    }

    @Test
    void a_text_in_larger_units_may_cut_off_what_the_table_says() {
        assertThat(severities("1234567.89 元", "123.45 万元")).containsOnly(Severity.INFO);
    }

    @Test
    void a_text_that_leaves_places_out_is_looked_at() {
        assertThat(severities("87.58", "87.5")).containsOnly(Severity.REVIEW);
    }

    @Test
    void what_is_off_by_more_than_was_cut_is_an_error() {
        assertThat(severities("87.4", "87.58")).contains(Severity.ERROR);
        assertThat(severities("1234567.89 元", "123.44 万元")).contains(Severity.ERROR);
    }

    @Test
    void a_whole_number_is_not_what_was_left_of_one_with_places() {
        assertThat(severities("87.58", "87")).contains(Severity.ERROR);
    }

    @Test
    void figures_with_as_many_places_are_not_cut_off() {
        assertThat(severities("87.52", "87.58")).contains(Severity.ERROR);
    }

    @Test
    void nothing_is_left_of_a_figure_of_the_other_sign() {
        assertThat(severities("-0.5", "0.58")).contains(Severity.ERROR);
    }

    private static List<Severity> severities(String table, String text) {
        return Rules.check(Written.disclosure("""
                        [income]
                        code | item | total
                         | 合计 | %s
                        [narrative.income]
                        item | amount
                        本年收入合计 | %s
                        """.formatted(table, text))).findings().stream()
                .map(Finding::severity)
                .toList();
    }
}
