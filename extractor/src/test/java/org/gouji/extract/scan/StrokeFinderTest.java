package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which ink is a ruled line. At 72 pixels to the inch a pixel is a point. */
class StrokeFinderTest {

    private static final double DPI = 72;

    @Test
    void long_thin_bars_are_lines() {
        Ink ink = Drawing.page(300, 200).bar(20, 30, 200, 2).bar(20, 30, 1, 120).ink();
        assertThat(StrokeFinder.find(ink, DPI))
                .containsExactly(new Stroke(true, 30, 31, 20, 219), new Stroke(false, 20, 20, 30, 149));
    }

    @Test
    void a_thick_bar_is_a_field() {
        assertThat(StrokeFinder.find(Drawing.page(300, 200).bar(20, 30, 200, 12).ink(), DPI))
                .isEmpty();
    }

    @Test
    void a_short_bar_is_the_stroke_of_a_letter() {
        assertThat(StrokeFinder.find(Drawing.page(300, 200).bar(20, 30, 24, 2).ink(), DPI))
                .isEmpty();
    }

    @Test
    void a_short_bar_that_stands_on_lines_at_both_ends_is_a_line() {
        Ink ink = Drawing.page(300, 200)
                .bar(20, 30, 200, 1)
                .bar(20, 50, 200, 1)
                .bar(100, 30, 1, 20)
                .bar(150, 30, 1, 12)
                .ink();
        assertThat(StrokeFinder.find(ink, DPI))
                .containsExactly(
                        new Stroke(true, 30, 30, 20, 219),
                        new Stroke(true, 50, 50, 20, 219),
                        new Stroke(false, 100, 100, 30, 50));
    }

    @Test
    void erased_lines_leave_the_letters_that_touch_them() {
        Drawing drawing = Drawing.page(300, 200).bar(20, 50, 200, 2).bar(100, 40, 3, 30);
        GreyImage image = drawing.image();
        Ink ink = drawing.ink();
        StrokeEraser.erase(StrokeFinder.find(ink, DPI), image, ink);
        assertThat(ink.at(60, 50)).isFalse();
        assertThat(image.at(60, 51)).isEqualTo(GreyImage.WHITE);
        assertThat(ink.at(101, 50)).isTrue();
    }
}
