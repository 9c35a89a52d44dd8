package org.gouji.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTest {

    @ParameterizedTest
    @CsvSource({
        "第一部分 部门概况, 1, 第一部分",
        "附件2, 1, 附件2",
        "附表3　养护经费, 1, 附表3",
        "一、收入情况, 2, 一、",
        "三．财务管理, 2, 三．",
        "十一 、其他事项, 2, 十一 、",
        "（一）总体情况, 3, （一）",
        "(二)结构情况, 3, (二)",
        "1.项目决策, 4, 1.",
        "12、农林水支出, 4, 12、",
        "2.2021年度支出情况, 4, 2.",
        "（3）资产盘活率, 5, （3）",
        "①前期准备, 5, ①",
        "2）比较情况, 5, 2）"
    })
    void a_number_before_a_text_has_a_level(String text, int level, String printed) {
        assertThat(Ordinal.of(text)).hasValueSatisfying(ordinal -> {
            assertThat(ordinal.level()).isEqualTo(level);
            assertThat(ordinal.printed()).isEqualTo(printed);
        });
    }

    @Test
    void an_amount_and_a_date_are_no_ordinals() {
        assertThat(Ordinal.of("1.5万元")).isEmpty();
        assertThat(Ordinal.of("1.2022万元")).isEmpty();
        assertThat(Ordinal.of("2023年度部门决算")).isEmpty();
    }
}
