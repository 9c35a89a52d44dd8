package org.gouji.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.testdata.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is checked in is what the builders make; {@code java org.gouji.testdata.Build testdata/documents} makes it again. */
class DocumentsTest {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");
    private static final Path DOCUMENTS = Path.of("documents");

    static List<Sample> samples() {
        return Sample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_documents_are_checked_in_as_they_are_built(Sample sample) throws IOException {
        Path folder = DOCUMENTS.resolve(sample.id());
        Paper paper = sample.paper();
        assertThat(Files.readString(folder.resolve("observations.csv"))).isEqualTo(Sample.csv(paper));
        assertThat(Files.readAllBytes(folder.resolve("document.pdf"))).isEqualTo(Sample.pdf(paper));
        assertThat(Files.readAllBytes(folder.resolve("document.docx"))).isEqualTo(Sample.docx(paper));
        assertThat(Files.readAllBytes(folder.resolve("document.xlsx"))).isEqualTo(Sample.xlsx(paper));
        assertThat(Files.readAllBytes(folder.resolve("document.xls"))).isEqualTo(Sample.xls(paper));
        assertThat(Files.readAllBytes(folder.resolve("document.html"))).isEqualTo(Sample.html(paper));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void another_department_and_year_say_the_same_things_of_themselves(Sample sample) {
        Paper paper = sample.paper();
        Paper changed = sample.changed(2019, BigDecimal.ONE, 7);
        assertThat(withoutYears(changed)).containsExactlyInAnyOrderElementsOf(withoutYears(paper));
    }

    /** Some labels name the year: 2024年实际在职人数. */
    private static List<String> withoutYears(Paper paper) {
        return paper.observations().stream()
                .map(observation -> YEAR.matcher(observation.toString()).replaceAll("年"))
                .toList();
    }

    @Test
    void every_folder_has_a_sample_and_says_where_it_comes_from() throws IOException {
        try (Stream<Path> folders = Files.list(DOCUMENTS)) {
            assertThat(folders.map(folder -> String.valueOf(folder.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            Sample.ALL.stream().map(Sample::id).toList());
        }
        for (Sample sample : Sample.ALL) {
            String origin =
                    Files.readString(DOCUMENTS.resolve(sample.id()).resolve("origin.md"), StandardCharsets.UTF_8);
            assertThat(origin).contains("Invented");
        }
    }
}
