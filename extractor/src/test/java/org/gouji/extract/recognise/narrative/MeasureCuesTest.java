package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureCuesTest {

    @ParameterizedTest
    @CsvSource({
        "占本年支出合计的, PERCENT, share, 1",
        "完成年初预算的, PERCENT, completion, 1",
        "为预算的, PERCENT, completion, 1",
        "预算完成率为, PERCENT, completion, 1",
        "同比增长, PERCENT, change_rate, 1",
        "降幅为, PERCENT, change_rate, -1",
        "比上年压减, MONEY, change, -1",
        "收、支总计各增加, MONEY, change, 1",
        "支出年初预算为, MONEY, initial_budget, 1",
        "调整后预算数, MONEY, full_year_budget, 1",
        "支出预算为, MONEY, budget, 1",
        "支出决算为, MONEY, amount, 1",
        "一般公共预算支出, MONEY, amount, 1",
        "车均购置费, MONEY, unit_cost, 1",
        "共有车辆, COUNT, count, 1"
    })
    void the_words_before_a_number_say_what_it_measures(String words, Quantity.Kind kind, String measure, int sign) {
        Optional<Cue> cue = MeasureCues.find(words, kind, false);
        assertThat(cue).hasValueSatisfying(found -> {
            assertThat(found.measure()).isEqualTo(measure);
            assertThat(found.sign()).isEqualTo(sign);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "与2021年度相比增加, PRIOR_YEAR",
        "较上年决算数减少, PRIOR_YEAR",
        "比年初预算减少, BUDGET",
        "较全年预算数增长, BUDGET",
        "比上年增加12万元，较年初预算数减少, BUDGET",
        "与2021年一般公共预算财政拨款支出相比增加, PRIOR_YEAR",
        "较上年增加12万元；比2019年（疫情前）决算数减少, EARLIER_YEAR"
    })
    void the_last_comparison_counts(String words, Comparison with) {
        assertThat(Comparison.in(words, OptionalInt.of(2022))).hasValue(with);
    }
}
