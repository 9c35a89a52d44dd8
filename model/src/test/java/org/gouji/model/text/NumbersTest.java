package org.gouji.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "'1,406.77', 1406.77",
        "１２．３０, 12.30",
        "-1.2, -1.2",
        "−1.2, -1.2",
        "(1.2), -1.2",
        "（1.2）, -1.2",
        "' 7\u3000', 7",
        "+3, +3"
    })
    void a_number_is_read_with_the_places_that_it_prints(String printed, String number) {
        assertThat(Numbers.parse(printed))
                .hasValueSatisfying(value -> assertThat(value).isEqualTo(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "—", "12.3.4", "3次", "1,23", "3A", "(1)(2)", "12%", "1-2", "10 100", "20\u30004.28", "3 -1"})
    void what_only_looks_like_a_number_is_none(String printed) {
        assertThat(Numbers.parse(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u3000", "—", "--", "/", "＿", "～"})
    void a_blank_a_dash_and_a_slash_print_that_there_is_nothing(String printed) {
        assertThat(Numbers.isNothing(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "无", "a/", "/无", "（）"})
    void anything_else_prints_something(String printed) {
        assertThat(Numbers.isNothing(printed)).isFalse();
    }
}
