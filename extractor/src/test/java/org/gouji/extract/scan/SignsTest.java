package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Signs of indicators that Tesseract takes for something else. */
class SignsTest {

    @Test
    void at_least_is_read_by_its_shape_with_a_level_bar_or_a_slanted_one() {
        assertThat(alone(atLeast(), "3")).isEqualTo("≥");
        assertThat(alone(Drawing.page(60, 60).stroke(10, 10, 40, 22, 10, 34).stroke(10, 44, 40, 32), "疡"))
                .isEqualTo("≥");
    }

    @Test
    void at_most_is_read_by_its_shape() {
        assertThat(alone(Drawing.page(60, 60).stroke(40, 10, 10, 22, 40, 34).stroke(10, 42, 40, 42), "S"))
                .isEqualTo("≤");
    }

    @Test
    void two_bars_as_wide_as_each_other_are_an_equals_sign_and_others_are_none() {
        assertThat(alone(Drawing.page(60, 60).bar(10, 20, 30, 2).bar(10, 32, 30, 2), "一"))
                .isEqualTo("＝");
        assertThat(alone(Drawing.page(60, 60).bar(15, 20, 20, 2).bar(10, 32, 30, 2), "二"))
                .isEqualTo("二");
    }

    @Test
    void a_two_that_was_read_stays_though_its_bars_are_as_wide_as_each_other() {
        Drawing second =
                Drawing.page(80, 60).bar(10, 20, 30, 2).bar(10, 32, 30, 2).bar(50, 10, 4, 30);
        assertThat(read(second, new Letter("二", 10, 40, 99), new Letter("级", 50, 54, 99)))
                .isEqualTo("二级");
    }

    @Test
    void a_per_cent_sign_has_a_ring_at_the_left_above_and_one_at_the_right_below() {
        Drawing percent =
                Drawing.page(60, 60).ring(10, 10, 10, 14).stroke(34, 10, 12, 42).ring(24, 28, 10, 14);
        assertThat(alone(percent, "7")).isEqualTo("%");
        assertThat(alone(Drawing.page(60, 60).ring(10, 10, 14, 14).ring(10, 24, 14, 16), "8"))
                .isEqualTo("8");
    }

    @Test
    void a_sign_before_a_figure_takes_the_place_of_what_it_was_taken_for() {
        Drawing target = atLeast().bar(50, 10, 4, 30);
        assertThat(read(target, new Letter("之", 8, 30, 60), new Letter("1", 50, 54, 99)))
                .isEqualTo("≥1");
    }

    @Test
    void a_sign_that_was_overlooked_before_a_figure_is_put_there() {
        Drawing target = atLeast().bar(50, 10, 4, 30);
        assertThat(read(target, new Letter("1", 10, 54, 99))).isEqualTo("≥1");
    }

    @Test
    void a_digit_where_the_sign_stands_is_not_sure_if_something_else_may_have_been_overlooked() {
        Drawing target = atLeast().bar(50, 10, 4, 30);
        Ink ink = target.ink();
        List<Letter> read =
                Signs.asPrinted(List.of(new Letter("2", 10, 40, 99)), target.image(), ink, ink.pieces(ink.area()));
        assertThat(Letter.text(read)).isEqualTo("2");
        assertThat(Letter.confidence(read)).isEqualTo(50);
    }

    @Test
    void a_per_cent_sign_behind_a_figure_is_none_of_its_digits() {
        Drawing rate = Drawing.page(60, 60)
                .bar(4, 10, 3, 30)
                .ring(10, 10, 10, 14)
                .stroke(34, 10, 12, 42)
                .ring(24, 28, 10, 14);
        assertThat(read(rate, new Letter("1", 4, 7, 99), new Letter("9", 10, 34, 80)))
                .isEqualTo("1%");
        assertThat(read(rate, new Letter("1", 4, 7, 99), new Letter("9", 10, 20, 80), new Letter("%", 20, 34, 99)))
                .isEqualTo("1%");
    }

    private static Drawing atLeast() {
        return Drawing.page(80, 60).stroke(10, 10, 40, 22, 10, 34).stroke(10, 42, 40, 42);
    }

    private static String alone(Drawing drawing, String taken) {
        return read(drawing, new Letter(taken, 10, 40, 60));
    }

    private static String read(Drawing drawing, Letter... letters) {
        Ink ink = drawing.ink();
        return Letter.text(Signs.asPrinted(List.of(letters), drawing.image(), ink, ink.pieces(ink.area())));
    }
}
