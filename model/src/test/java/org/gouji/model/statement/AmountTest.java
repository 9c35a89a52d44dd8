package org.gouji.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void an_amount_stands_for_half_a_last_place_on_either_side() {
        assertThat(amount("12.30", "万元").interval())
                .isEqualTo(new Interval(new BigDecimal("12.295"), new BigDecimal("12.305")));
    }

    @Test
    void a_whole_number_in_a_column_of_two_decimals_means_two_decimals() {
        assertThat(amount("30", "万元").interval(2))
                .isEqualTo(new Interval(new BigDecimal("29.995"), new BigDecimal("30.005")));
    }

    @Test
    void money_agrees_across_units_as_far_as_it_is_printed() {
        assertThat(amount("12.30", "万元").agreesWith(amount("123045.67", "元"))).isTrue();
        assertThat(amount("12.30", "万元").agreesWith(amount("123145.67", "元"))).isFalse();
    }

    @Test
    void counts_are_exact() {
        assertThat(amount("3", "辆").agreesWith(amount("3.00", "辆"))).isTrue();
        assertThat(amount("3", "辆").interval()).isEqualTo(Interval.exactly(new BigDecimal("3")));
    }

    @Test
    void units_that_stand_for_each_other_count_as_each_of_them_does() {
        assertThat(new Unit("台（套）").isCount()).isTrue();
        assertThat(new Unit("台，套").isCount()).isTrue();
        assertThat(new Unit("元/个").isCount()).isFalse();
        assertThat(Unit.NONE.isCount()).isFalse();
    }

    @Test
    void nothing_is_divided_by_what_may_be_zero() {
        Interval some = Interval.exactly(BigDecimal.ONE);

        assertThat(some.over(amount("0.00", "万元").interval())).isEmpty();
        assertThat(some.over(amount("2", "个").interval())).contains(Interval.exactly(new BigDecimal("0.5")));
    }

    private static Amount amount(String value, String unit) {
        return new Amount(new BigDecimal(value), new Unit(unit));
    }
}
