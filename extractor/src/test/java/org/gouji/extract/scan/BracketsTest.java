package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Brackets that Tesseract takes for others. */
class BracketsTest {

    @Test
    void a_bracket_of_another_shape_is_round_where_its_partner_is() {
        assertThat(paired("教育支出〔类）普通教育（款〉")).isEqualTo("教育支出（类）普通教育（款）");
    }

    @Test
    void one_bracket_that_was_read_as_two_is_one() {
        assertThat(paired("因公出国〈(境)费")).isEqualTo("因公出国(境)费");
    }

    @Test
    void brackets_of_other_shapes_in_pairs_stay() {
        assertThat(paired("财预〔2024〕5号（试行）《通知》")).isEqualTo("财预〔2024〕5号（试行）《通知》");
    }

    @Test
    void a_bracket_without_a_partner_stays() {
        assertThat(paired("〔类")).isEqualTo("〔类");
    }

    private static String paired(String text) {
        List<Letter> letters = new ArrayList<>();
        text.chars()
                .forEach(letter ->
                        letters.add(new Letter(Character.toString(letter), letters.size(), letters.size() + 1, 90)));
        return Letter.text(Brackets.paired(letters));
    }
}
