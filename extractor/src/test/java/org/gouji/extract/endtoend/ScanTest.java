package org.gouji.extract.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.scan.OcrMode;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Disclosure;
import org.gouji.rules.Rules;
import org.gouji.testdata.Observation;
import org.gouji.testdata.Sample;
import org.gouji.testdata.draw.ScanPrinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are pictures, read with Tesseract; skipped where it is not installed. */
class ScanTest {

    /** The pages of the sample with 支出决算表 and 财政拨款支出决算表. */
    private static final int FIRST = 6;

    private static final int LAST = 7;

    private static final Set<String> STATEMENTS = Set.of("expenditure", "fiscal_expenditure");

    private static final Ocr OCR = Ocr.of(OcrMode.AUTO);

    @BeforeAll
    static void tesseract_is_there() {
        assumeTrue(OCR.problem().isEmpty(), () -> OCR.problem().orElse(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 300})
    void scanned_tables_are_read_as_if_they_were_printed(int dpi) throws UnreadableFile {
        byte[] printed = Sample.pdf(Sample.of("moe").paper());
        List<Observation> stated = Sample.of("moe").paper().observations().stream()
                .filter(observation -> STATEMENTS.contains(observation.statement()))
                .toList();

        Disclosure disclosure =
                new Extractor(OCR).extract("scan.pdf", ScanPrinter.at(dpi).pdf(printed, FIRST, LAST));

        List<Observation> read = Reading.observations(disclosure);
        assertThat(read.stream().filter(stated::contains).count()).isGreaterThan(stated.size() * 19 / 20);
        assertThat(read.size()).isLessThan(stated.size() * 21 / 20);
        assertThat(disclosure.diagnostics()).extracting(Notice::code).contains("recognised-page");
        assertThat(Rules.check(disclosure).findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void an_image_of_more_pixels_than_a_scanner_has_is_refused() throws IOException {
        byte[] huge = Files.readAllBytes(Path.of("../testdata/broken/huge-scan.pdf"));
        assertThatThrownBy(() -> new Extractor(OCR).extract("huge-scan.pdf", huge))
                .isInstanceOfSatisfying(UnreadableFile.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(UnreadableFile.Reason.TOO_LARGE))
                .hasMessage("第 1 页的图片过大（30000×30000 像素），未予读取");
    }
}
