package org.gouji.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {

    private static final String TEXT = "<p>部门决算公开，单位：万元。镕</p>";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, <meta charset=gb2312>",
        "GB18030, ''",
        "GB18030, '<meta charset=\"gb2312\">'",
        "GB18030, <meta charset=utf-8>",
        "GBK, <meta charset=iso-8859-1>",
        "GB18030, <meta charset=no-such-set>",
        "UTF-16, ''",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
    })
    void finds_the_character_set_whatever_the_page_declares(String charset, String declaration) {
        byte[] bytes = (declaration + TEXT).getBytes(Charset.forName(charset));
        assertThat(PageDecoder.decode(bytes)).isEqualTo(declaration + TEXT);
    }

    @Test
    void a_declared_set_that_fits_is_taken() {
        byte[] bytes = "<meta charset=big5><p>決算公開資料</p>".getBytes(Charset.forName("Big5"));
        assertThat(PageDecoder.decode(bytes)).contains("決算公開資料");
        assertThat(PageDecoder.decode("決算公開資料".getBytes(Charset.forName("Big5")), Optional.of("big5")))
                .isEqualTo("決算公開資料");
    }

    @Test
    void a_page_that_was_cut_inside_a_character_is_still_of_its_set() {
        byte[] whole = TEXT.repeat(9).getBytes(StandardCharsets.UTF_8);
        assertThat(PageDecoder.decode(Arrays.copyOf(whole, whole.length - 5))).startsWith(TEXT);
    }
}
