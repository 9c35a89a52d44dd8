package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that read the text by its words. */
class WordedRulesTest {

    @Test
    void a_heading_whose_parts_are_numbered_as_it_is_has_them_for_its_contents() {
        assertThat(broken("""
                [text 七、接待情况]
                [text 一、总体情况]
                全年接待都在县内。
                [text 二、具体情况]
                无。
                """)).doesNotContain("C-02");
    }

    @Test
    void a_heading_before_the_next_of_its_own_list_says_nothing() {
        assertThat(broken("""
                [text 七、接待情况]
                [text 八、用车情况]
                无。
                """)).contains("C-02");
    }

    @Test
    void by_how_much_the_budget_was_more_is_reckoned_from_the_rate_of_completion() {
        String fits = "[text 三、支出情况]\n住房保障支出38.00万元，完成年初预算的95.00%，决算数小于预算数2.00万元。";
        assertThat(broken(fits)).doesNotContain("S-38");
        assertThat(broken(fits.replace("数2.00", "数7.00"))).contains("S-38");
    }

    private static List<String> broken(String text) {
        return Rules.check(Written.disclosure(text)).findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }
}
