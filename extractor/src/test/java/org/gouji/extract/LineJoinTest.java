package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinTest {

    @ParameterizedTest
    @CsvSource({
        "二级指, 标, 二级指标",
        "total, income, total income",
        "占, 12%, 占12%",
        "2022, 2023, 2022 2023",
        "12.5, 万元, 12.5万元",
        "'', 标, 标"
    })
    void joins_chinese_directly_and_words_with_a_space(String first, String second, String joined) {
        StringBuilder text = new StringBuilder(first);
        LineJoin.append(text, second);
        assertThat(text).hasToString(joined);
    }
}
