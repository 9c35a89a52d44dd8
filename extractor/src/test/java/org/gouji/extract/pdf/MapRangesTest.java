package org.gouji.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapRangesTest {

    @ParameterizedTest
    @CsvSource({
        "2 beginbfrange <0000> <00ff> <4E00> <0100><01 00> <0041> endbfrange, 257",
        "1 beginbfrange <00000000> <ffffffff> <00000000>, 4294967296",
        "1 beginbfrange <0001> <0003> [<4E00> <9FFF> <4E02>] endbfrange, 0",
        "1 beginbfrange <0003> <0001> <4E00> endbfrange, 0",
        "2 beginbfchar <0001> <4E00> <0002> <4E01> endbfchar, 0",
        "1 beginbfrange <zz> <00ff> <4E00> endbfrange 1 beginbfrange <01> <02> <41> endbfrange, 2",
    })
    void every_code_of_a_range_is_counted(String map, long codes) {
        assertThat(MapRanges.codes(map)).isEqualTo(codes);
    }
}
