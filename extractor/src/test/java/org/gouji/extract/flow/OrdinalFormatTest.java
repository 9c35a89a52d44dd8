package org.gouji.extract.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 3, 03",
        "decimalFullWidth, 12, １２",
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 12, 十二",
        "chineseCounting, 20, 二十",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 20, 二〇",
        "ideographTraditional, 3, 丙",
        "decimalEnclosedCircle, 3, ③",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedParen, 2, ⑵",
        "upperRoman, 14, XIV",
        "lowerRoman, 4, iv",
        "upperLetter, 3, C",
        "lowerLetter, 28, bb",
        "somethingNew, 5, 5",
        "chineseCounting, 0, 0"
    })
    void writes_a_number_as_word_prints_it(String format, int number, String printed) {
        assertThat(OrdinalFormat.write(format, number)).isEqualTo(printed);
    }
}
