package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.source.Box;
import org.junit.jupiter.api.Test;

/** Lines of one cell, in characters ten points wide. */
class CellTextTest {

    @Test
    void a_figure_that_its_cell_is_too_narrow_for_is_one() {
        assertThat(CellText.of(lines("1,234,5", "67.89"), 80)).isEqualTo("1,234,567.89");
    }

    @Test
    void two_figures_below_each_other_in_a_wide_cell_stay_two() {
        assertThat(CellText.of(lines("12.30", "45.60"), 200)).isNotEqualTo("12.3045.60");
    }

    @Test
    void what_is_longer_than_the_line_above_is_not_its_rest_however_narrow_the_cell_is() {
        assertThat(CellText.of(lines("1", "536.92"), 30)).isNotEqualTo("1536.92");
    }

    private static List<TextLine> lines(String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            List<Glyph> glyphs = new ArrayList<>();
            for (int at = 0; at < text.length(); at++) {
                Box box = new Box(10 * at, 20 * lines.size(), 10 * at + 10, 20 * lines.size() + 10);
                glyphs.add(new Glyph(text.substring(at, at + 1), box, 10, OptionalInt.empty()));
            }
            lines.add(TextLine.of(1, glyphs));
        }
        return lines;
    }
}
