package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines of text stand. At 72 pixels to the inch a pixel is a point. */
class StripFinderTest {

    private static final double DPI = 72;

    @Test
    void rows_of_ink_are_lines() {
        Ink ink = Drawing.page(300, 200).bar(20, 30, 60, 10).bar(20, 50, 80, 10).ink();
        assertThat(new StripFinder(ink, DPI).find(List.of(ink.area())))
                .containsExactly(new Area(20, 30, 80, 40), new Area(20, 50, 100, 60));
    }

    @Test
    void the_strokes_of_one_character_are_one_line() {
        Ink ink = Drawing.page(300, 200)
                .bar(20, 10, 60, 10)
                .bar(20, 31, 8, 1)
                .bar(20, 38, 10, 1)
                .bar(20, 50, 80, 10)
                .ink();
        assertThat(new StripFinder(ink, DPI).find(List.of(ink.area())))
                .containsExactly(new Area(20, 10, 80, 20), new Area(20, 31, 30, 39), new Area(20, 50, 100, 60));
    }

    @Test
    void what_stands_side_by_side_is_two_lines() {
        Ink ink =
                Drawing.page(300, 200).bar(20, 30, 60, 10).bar(200, 30, 60, 10).ink();
        assertThat(new StripFinder(ink, DPI).find(List.of(ink.area())))
                .containsExactly(new Area(20, 30, 80, 40), new Area(200, 30, 260, 40));
    }
}
