package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks that Tesseract sees and nobody printed. */
class MarksTest {

    private static final Area LINE = new Area(0, 0, 30, 10);
    private static final Area LETTER = new Area(0, 0, 9, 10);
    private static final Area COMMA = new Area(20, 8, 22, 10);

    @Test
    void a_mark_at_the_end_stays_where_the_ink_is_low() {
        assertThat(Letter.text(Marks.asPrinted(read("合计", ","), LINE, List.of(LETTER, COMMA))))
                .isEqualTo("合计,");
    }

    @Test
    void a_mark_at_the_end_goes_where_a_letter_is_printed() {
        assertThat(Letter.text(Marks.asPrinted(read("合计", ","), LINE, List.of(LETTER, LETTER))))
                .isEqualTo("合计");
    }

    @Test
    void a_mark_alone_stays() {
        assertThat(Letter.text(Marks.asPrinted(read("."), LINE, List.of(LETTER))))
                .isEqualTo(".");
    }

    private static List<Letter> read(String... texts) {
        return List.of(texts).stream().map(text -> new Letter(text, 0, 1, 90)).toList();
    }
}
