package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;
import org.junit.jupiter.api.Test;

/** The change of the “三公” money and those of its three parts. */
class ChangesTest {

    private static final String TEXT = """
            [narrative.three_public]
            item | amount | change
            “三公”经费财政拨款支出 | 8.60 | -1.40
            因公出国（境）费 | 0.00 | %s
            公务用车购置及运行维护费 | 8.00 | -1.40
            公务接待费 | 0.60 | 0.25
            """;

    @Test
    void parts_that_are_all_told_must_add_up() {
        assertThat(check(TEXT.formatted("0.00"))).containsExactly(Severity.WARNING);
        assertThat(check(TEXT.formatted("-0.25"))).isEmpty();
    }

    @Test
    void a_part_that_is_not_told_may_make_up_the_difference() {
        assertThat(check(TEXT.formatted(""))).containsExactly(Severity.REVIEW);
        assertThat(check(TEXT.formatted("").replace("费 | 0.00", "费 | 0.40"))).isEmpty();
    }

    private static List<Severity> check(String text) {
        return Rules.check(Written.disclosure(text)).findings().stream()
                .filter(finding -> finding.rule().toString().equals("O-04"))
                .map(Finding::severity)
                .toList();
    }
}
