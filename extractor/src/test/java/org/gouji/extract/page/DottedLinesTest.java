package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.source.Box;
import org.junit.jupiter.api.Test;

/** Dots of a point, painted one by one. */
class DottedLinesTest {

    private final DottedLines dotted = new DottedLines();

    @Test
    void dots_in_a_row_are_a_line() {
        for (int dot = 0; dot < 10; dot++) {
            dot(100 + 2 * dot, 50);
            dot(100, 50 + 2 * dot);
        }

        assertThat(dotted.lines()).containsExactly(new Ruling(true, 50.5, 100, 119), new Ruling(false, 100.5, 50, 69));
    }

    @Test
    void a_gap_parts_two_lines() {
        for (int dot = 0; dot < 10; dot++) {
            dot(100 + 2 * dot, 50);
            dot(200 + 2 * dot, 50);
        }

        assertThat(dotted.lines()).containsExactly(new Ruling(true, 50.5, 100, 119), new Ruling(true, 50.5, 200, 219));
    }

    @Test
    void scattered_dots_are_none() {
        for (int dot = 0; dot < 10; dot++) {
            dot(100 + 7 * dot, 50 + dot);
        }

        assertThat(dotted.lines()).isEmpty();
    }

    private void dot(double x, double y) {
        dotted.add(new Box(x, y, x + 1, y + 1));
    }
}
