package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By how much a page lies askew. */
class SkewTest {

    @ParameterizedTest
    @ValueSource(doubles = {-2.9, -0.3, 0, 0.3, 1.7, 3})
    void lines_tell_the_angle_to_a_fiftieth_of_a_degree(double degrees) {
        GreyImage page = Drawing.page(1200, 900).lines(60).image().turned(degrees);
        assertThat(Skew.of(Ink.of(page))).isCloseTo(degrees, within(0.02));
    }

    @Test
    void an_empty_page_lies_straight() {
        assertThat(Skew.of(Ink.of(new GreyImage(400, 300)))).isZero();
    }
}
