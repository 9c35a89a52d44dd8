package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What gouji makes of the documents of testdata, written down, so that a change of it is seen. It is a record and not the
 * truth, which is {@code observations.csv} beside it. {@code -Dgolden.update} writes it anew, for a person to read the difference.
 */
class GoldenTest {

    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    /** All but the old workbooks, which say the same as the new ones beside them. */
    static List<Path> documents() throws IOException {
        return DocumentsTest.documents().stream()
                .filter(document -> !document.toString().endsWith(".xls"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reads_every_document_as_before(Path document) throws IOException {
        Path golden = document.resolveSibling(document.getFileName() + ".golden.csv");
        String csv = Shell.gouji("extract", "--format", "csv", document).out().replace("\r\n", "\n");
        if (UPDATE) {
            assertThat(System.getenv("CI"))
                    .as("golden files are written by people")
                    .isNull();
            Files.writeString(golden, csv);
        }

        assertThat(csv).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }
}
