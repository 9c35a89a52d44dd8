package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceNameTest {

    @Test
    void shows_the_path_and_tells_documents_apart_that_look_alike() {
        assertThat(PieceName.of("a.zip!/水利局/决算.pdf")).startsWith("a_zip_水利局_决算_pdf-");
        assertThat(PieceName.of("a/b.pdf")).isNotEqualTo(PieceName.of("a_b.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "..", "C:\\a:b*?\"<>|", "a\u0000b", ".hidden", "决\n算"})
    void leads_nowhere_whatever_the_document_is_called(String document) {
        assertThat(PieceName.of(document)).matches("[\\p{L}\\p{N}_-]+");
    }

    @Test
    void is_as_long_as_a_name_may_be() {
        assertThat(PieceName.of("𠮷".repeat(500)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(230);
    }
}
