package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StreamsTest {

    @Test
    void a_name_with_line_breaks_and_escapes_stays_one_line() {
        StringWriter talk = new StringWriter();

        new Streams(OutputStream.nullOutputStream(), new PrintWriter(talk)).say("甲\n乙 \u001b[31m.pdf: 文件不存在");

        assertThat(talk.toString().lines()).containsExactly("gouji: 甲 乙 [31m.pdf: 文件不存在");
    }
}
