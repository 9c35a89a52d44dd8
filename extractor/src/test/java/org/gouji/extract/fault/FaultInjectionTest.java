package org.gouji.extract.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Disclosure;
import org.gouji.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes one printed figure of a consistent document at a time and demands an error or warning whose evidence names it. The
 * share that is found is printed, statement by statement, and kept as a floor. Other documents than our own are given as
 * {@code -Dfaults.documents=FILE:FILE}; {@code bench/faults} does so.
 */
class FaultInjectionTest {

    private static final Path OWN = Path.of("..", "testdata", "documents");

    static List<Path> documents() {
        String given = System.getProperty("faults.documents", "");
        Stream<Path> own = Stream.of("national", "sichuan", "yunnan", "shanghai", "hunan", "guangdong", "moe")
                .map(name -> OWN.resolve(name).resolve("document.docx"));
        return (given.isEmpty() ? own : Stream.of(given.split(":", -1)).map(Path::of)).toList();
    }

    static Stream<Path> consistent() {
        return documents().stream().filter(document -> document.startsWith(OWN));
    }

    @ParameterizedTest
    @MethodSource("consistent")
    void a_consistent_document_has_neither_errors_nor_warnings(Path document) throws Exception {
        assertThat(Rules.check(read(document)).findings())
                .filteredOn(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)
                .isEmpty();
    }

    @Test
    void a_changed_figure_is_found() throws Exception {
        Rates rates = new Rates();
        for (Path document : documents()) {
            Faults.of(read(document)).forEach(rates::add);
        }
        System.out.println(rates);

        assertThat(rates.groups())
                .allSatisfy(
                        group -> assertThat(rates.share(group)).as(group.name()).isGreaterThanOrEqualTo(group.floor()));
    }

    private static Disclosure read(Path document) throws IOException, UnreadableFile {
        return new Extractor().extract(document.getFileName().toString(), Files.readAllBytes(document));
    }
}
