package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several readings counts, and how much. */
class FiguresTest {

    @Test
    void a_figure_that_two_readings_agree_on_is_sure() {
        assertThat(settled(6, "586.92", "536.92", "536.92")).isEqualTo("536.92 at 97");
    }

    @Test
    void marks_in_full_width_are_the_same_marks() {
        assertThat(settled(8, "1，536.92", "1,536.92", "")).isEqualTo("1,536.92 at 97");
    }

    @Test
    void a_comma_is_never_taken_for_a_point() {
        assertThat(settled(6, "536,92", "536.92", "53692")).isEqualTo("536.92 at 50");
    }

    @Test
    void a_figure_with_fewer_characters_than_pieces_of_ink_is_doubtful() {
        assertThat(settled(6, "53692", "53692", "")).isEqualTo("53692 at 50");
    }

    @Test
    void words_stay_words_where_one_reading_takes_them_for_digits() {
        assertThat(settled(5, "小计", "47", "小计")).isEqualTo("小计 at 97");
    }

    @Test
    void a_sentence_whose_figures_differ_between_readings_is_doubtful() {
        assertThat(spelt(Figures.settle(letters("收入536.92万元"), letters("收入586.92万元"))))
                .isEqualTo("收入536.92万元 at 50");
        assertThat(spelt(Figures.settle(letters("收入536.92万元"), letters("收人536.92万元"))))
                .isEqualTo("收入536.92万元 at 97");
    }

    private static String settled(int pieces, String... readings) {
        List<List<Letter>> all = new ArrayList<>();
        for (String reading : readings) {
            all.add(letters(reading));
        }
        return spelt(Figures.settle(all, pieces));
    }

    private static List<Letter> letters(String text) {
        return text.chars()
                .mapToObj(character -> new Letter(Character.toString(character), 0, 1, 97))
                .toList();
    }

    private static String spelt(List<Letter> letters) {
        return Letter.text(letters) + " at " + Math.round(Letter.confidence(letters));
    }
}
