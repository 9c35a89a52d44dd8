package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No figure of the narrative is lost in silence: what is no row is a notice that says why. */
class UnreadTest {

    @ParameterizedTest
    @CsvSource({
        "（一）机关运行经费支出情况, 比年初预算减少3万元。, budget-difference, 比年初预算减少3万元",
        "（一）机关运行经费支出情况, 比上年增加（减少）3万元。, unplaced-figure, 没有写明是增加还是减少",
        "（一）机关运行经费支出情况, 利用系数0.9%。, unplaced-figure, 看不出它计量的是什么",
        "（一）机关运行经费支出情况, 比2019年（疫情前）决算数减少3万元。, earlier-year, 比2019年（疫情前）决算数减少3万元",
        "（一）机关运行经费支出情况, 比2021年年初预算12万元有所增加。, prior-budget, 比2021年年初预算12万元",
        "（一）机关运行经费支出情况, 较上年增长2.5倍。, unplaced-figure, 较上年增长2.5倍",
        "（一）机关运行经费支出情况, 同比下降百分之三点五。, unplaced-figure, 同比下降百分之三点五",
        "五、政府债务情况, 年末债务余额12万元。, outside-sections, 年末债务余额12万元"
    })
    void a_figure_that_is_no_row_is_a_notice(String heading, String sentence, String code, String said) {
        Narrative narrative = Narrative.of(heading, sentence);
        assertThat(narrative.rows()).isEmpty();
        assertThat(narrative.notices())
                .singleElement()
                .asString()
                .startsWith(code + ": ")
                .contains(said);
    }
}
