package org.gouji.extract.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"决算.pdf", "收支/表1.xls", "a.pdf", "通.doc", "一般公共预算"})
    void finds_out_in_which_characters_a_name_is_written(String name) {
        assertThat(MemberName.decode(name.getBytes(StandardCharsets.UTF_8))).isEqualTo(name);
        assertThat(MemberName.decode(name.getBytes(Charset.forName("GBK")))).isEqualTo(name);
    }

    @Test
    void a_name_that_is_neither_is_shown_as_far_as_it_can_be() {
        assertThat(MemberName.decode(new byte[] {'a', (byte) 0xff, 'b'}))
                .startsWith("a")
                .endsWith("b");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b.xls, a/b.xls",
        "../../etc/passwd, etc/passwd",
        "..\\..\\windows\\a.doc, windows/a.doc",
        "C:\\a.doc, a.doc",
        "/a//./b.pdf, a/b.pdf",
        "a\u202efdp.exe, a_fdp.exe",
        "a\u001b[2Jb.pdf, a_[2Jb.pdf",
        "'a\nb.pdf', a_b.pdf",
        "../.., _",
    })
    void a_name_leads_nowhere_but_into_the_archive(String name, String harmless) {
        assertThat(MemberName.harmless(name)).isEqualTo(harmless);
    }

    @Test
    void of_an_endless_name_the_end_is_shown() {
        assertThat(MemberName.harmless("a".repeat(100_000) + ".pdf"))
                .hasSize(500)
                .endsWith("a.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__MACOSX/._a.pdf", "x/__MACOSX/a", "x/.DS_Store", "Thumbs.db", "x/~$决算.docx", "._a"})
    void knows_what_systems_leave_behind(String name) {
        assertThat(LeftBehind.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "~a.pdf", ".a.pdf", "x/Thumbs.db.pdf"})
    void takes_nothing_else_for_that(String name) {
        assertThat(LeftBehind.is(name)).isFalse();
    }
}
