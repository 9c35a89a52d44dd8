package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.page.Band.Piece;
import org.gouji.model.source.Box;
import org.junit.jupiter.api.Test;

class BandTest {

    /** The pieces of a row of characters ten points wide, in which a blank is a gap of four. */
    private static List<String> pieces(String row) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 50;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == ' ') {
                x += 4;
            } else {
                glyphs.add(new Glyph(row.substring(i, i + 1), new Box(x, 5, x + 10, 15), 10));
                x += 10;
            }
        }
        List<TextLine> lines = Lines.of(1, glyphs);
        return Band.of(0, 20, lines, Band.starts(lines)).pieces().stream()
                .map(Piece::text)
                .toList();
    }

    @Test
    void words_that_stand_close_are_one() {
        assertThat(pieces("教育 支出   小学")).containsExactly("教育支出", "小学");
    }

    @Test
    void amounts_close_to_a_label_or_to_each_other_are_their_own() {
        assertThat(pieces("基本 养老 13.00 2.50")).containsExactly("基本养老", "13.00", "2.50");
    }

    @Test
    void what_is_no_amount_stays_with_its_word() {
        assertThat(pieces("不足1.50倍")).containsExactly("不足1.50倍");
        assertThat(pieces("第 3 期")).containsExactly("第3期");
    }
}
