package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentNamesTest {

    @Test
    void a_file_is_called_by_its_name() {
        assertThat(DocumentNames.of(Path.of("甲/决算 公开.pdf"))).isEqualTo("决算 公开.pdf");
        assertThat(DocumentNames.of(Path.of("/"))).isEqualTo("/");
    }

    @Test
    void two_files_of_one_name_are_called_with_their_folders() {
        assertThat(names("甲/本级/决算.pdf", "乙/本级/决算.pdf", "乙/说明.pdf"))
                .containsExactly("甲/本级/决算.pdf", "乙/本级/决算.pdf", "说明.pdf");
    }

    @Test
    void a_file_given_twice_is_one_file() {
        assertThat(names("决算.pdf", "./甲/../决算.pdf")).containsExactly("决算.pdf");
    }

    private static List<String> names(String... files) {
        return List.copyOf(
                DocumentNames.of(Stream.of(files).map(Path::of).toList()).values());
    }
}
