package org.gouji.extract.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {

    private static String read(byte[] part) throws IOException {
        StringWriter text = new StringWriter();
        XmlCharacters.of(new ByteArrayInputStream(part)).transferTo(text);
        return text.toString();
    }

    @Test
    void a_part_is_in_utf_8_or_in_what_its_mark_or_its_first_line_says() throws IOException {
        String gb = "<?xml version=\"1.0\" encoding='GB18030'?><a>决算</a>";

        assertThat(read("<a>决算</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>决算</a>");
        assertThat(read("\ufeff<a>决算</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>决算</a>");
        assertThat(read("\ufeff<a>决算</a>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("<a>决算</a>");
        assertThat(read(gb.getBytes(Charset.forName("GB18030")))).isEqualTo(gb);
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void damaged_characters_and_unknown_encodings_are_failures() {
        assertThatThrownBy(() -> read(new byte[] {'<', (byte) 0xe5, '>'})).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("<?xml encoding=\"x-none\"?>".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class);
    }
}
