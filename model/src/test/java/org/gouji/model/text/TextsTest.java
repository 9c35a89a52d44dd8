package org.gouji.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    /** What these documents are made of, and what could upset folding: combining marks, compatibility forms, halves of pairs. */
    private static final String LETTERS =
            "一年决算龥鿿aZ09-(),.%~ \t\u00a0\u3000\u200b\ufeff（）！～％１Ａ：、。《》“—·×…①㎡℃ｱﾞe\u0301が\u3099豈\ud83d\ude00々";

    @ParameterizedTest
    @CsvSource({"１２．３０, 12.30", "（一）支出 合计, (一)支出合计", "面积（㎡）, 面积(m2)", "决算数：, 决算数:", "……, ......"})
    void folding_takes_away_width_and_white_space(String printed, String folded) {
        assertThat(Texts.fold(printed)).isEqualTo(folded);
    }

    @RepeatedTest(200)
    void folding_is_the_compatibility_form_without_white_space(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String printed = text.toString();

        assertThat(Texts.fold(printed)).isEqualTo(Texts.squeeze(Normalizer.normalize(printed, Normalizer.Form.NFKC)));
    }

    @Test
    void every_chinese_character_folds_as_the_compatibility_form_says() {
        for (int character = 0x3000; character < 0x10000; character++) {
            String printed = String.valueOf((char) character);
            assertThat(Texts.fold(printed))
                    .isEqualTo(Texts.squeeze(Normalizer.normalize(printed, Normalizer.Form.NFKC)));
        }
    }

    @ParameterizedTest
    @CsvSource({"决算, true", "A1（款）, true", "'1,234.50', false", "－, false", "'', false"})
    void what_has_a_chinese_character_is_worded(String text, boolean worded) {
        assertThat(Texts.isWorded(text)).isEqualTo(worded);
    }

    @ParameterizedTest
    @CsvSource({"（一）支出合计, 支出合计", "其中：公车购置, 公车购置", "1.5万元以下, 1.5万元以下", "（一）, （一）", "本年 收入, 本年收入"})
    void a_label_has_no_ordinal_before_it(String printed, String label) {
        assertThat(Texts.label(printed)).isEqualTo(label);
    }

    @Test
    void marks_of_a_sentence_are_in_full_width_and_those_of_numbers_are_not() {
        assertThat(Texts.punctuated("优1个;良2个,1,200.50元(含3:1)")).isEqualTo("优1个；良2个，1,200.50元（含3:1）");
    }
}
