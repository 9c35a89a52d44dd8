package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Box;
import org.junit.jupiter.api.Test;

class FlushStartsTest {

    /** A line of characters ten points wide, in which a blank is a gap of five. */
    private static TextLine line(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 50;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                x += 5;
            } else {
                glyphs.add(new Glyph(text.substring(i, i + 1), new Box(x, 5, x + 10, 15), 10));
                x += 10;
            }
        }
        return TextLine.of(1, glyphs);
    }

    /** The words of the first of some lines. */
    private static List<String> words(String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(line(text));
        }
        return FlushStarts.of(lines, 1.2).words(lines.get(0)).stream()
                .map(TextLine::text)
                .toList();
    }

    @Test
    void a_word_close_to_the_one_before_is_its_own_where_another_line_sets_one_clear() {
        assertThat(words("其他收入支出 3.00 1.00", "教育      3.00   1.00")).containsExactly("其他收入支出3.00 1.00");
        assertThat(words("其他收入支出 3.00 1.00", "教育         3.00", "教育                  1.00"))
                .containsExactly("其他收入支出", "3.00", "1.00");
    }

    @Test
    void blanks_inside_a_word_are_not_gaps_where_no_other_line_begins_a_word() {
        assertThat(words("其他 收入支出", "教育      3.00")).containsExactly("其他收入支出");
        assertThat(words("其他收 入", "教育         3.00")).containsExactly("其他收入");
    }

    @Test
    void a_word_without_a_gap_is_never_cut() {
        assertThat(words("其他收入支出", "教育    收入")).containsExactly("其他收入支出");
    }
}
