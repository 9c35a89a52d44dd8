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
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Disclosure;
import org.gouji.rules.Rules;
import org.gouji.testdata.Observation;
import org.gouji.testdata.Sample;
import org.gouji.testdata.draw.PageCut;
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

    private static final List<String> ABOVE = List.of("支出决算表和财政拨款支出决算表如下。", "收入总计和支出总计单位为万元。");

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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_sheet_laid_on_sideways_or_upside_down_is_read_as_it_was_meant(int quarters) throws UnreadableFile {
        byte[] printed = Sample.pdf(Sample.of("moe").paper());
        byte[] scan = ScanPrinter.at(200).turned(quarters).pdf(printed, FIRST, FIRST);
        assertReads("expenditure", new Extractor(OCR).extract("scan.pdf", scan));
    }

    @Test
    void a_scan_may_be_packed_as_ofd() throws UnreadableFile {
        byte[] printed = Sample.pdf(Sample.of("moe").paper());
        assertReads(
                "expenditure",
                new Extractor(OCR).extract("scan.ofd", ScanPrinter.at(200).ofd(printed, FIRST, FIRST)));
    }

    @Test
    void a_table_that_is_a_picture_among_text_is_read_and_the_text_as_it_is_printed() throws UnreadableFile {
        byte[] mixed = mixed();
        Disclosure disclosure = new Extractor(OCR).extract("mixed.pdf", mixed);
        assertReads("expenditure", disclosure);
        assertThat(disclosure.outline().source().blocks())
                .anyMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.text().equals(ABOVE.get(0))
                        && paragraph.spans().get(0).place().confidence().isEmpty());
    }

    @Test
    void a_blank_sheet_among_the_scans_is_said_to_be_blank() throws UnreadableFile, IOException {
        byte[] printed = Sample.pdf(Sample.of("moe").paper());
        byte[] withBlank = PageCut.withBlank(PageCut.of(printed, FIRST, FIRST));
        Disclosure disclosure =
                new Extractor(OCR).extract("scan.pdf", ScanPrinter.at(200).pdf(withBlank));
        assertReads("expenditure", disclosure);
        assertThat(disclosure.diagnostics()).extracting(Notice::code).contains("recognised-page", "blank-page");
    }

    @Test
    void scans_without_any_text_are_refused() throws IOException {
        byte[] blank = Files.readAllBytes(Path.of("../testdata/broken/scan.pdf"));
        assertThatThrownBy(() -> new Extractor(OCR).extract("scan.pdf", blank))
                .isInstanceOfSatisfying(UnreadableFile.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(UnreadableFile.Reason.SCANNED))
                .hasMessage("各页的图片上都没有可以识别的文字，无法读取");
    }

    @Test
    void pictures_are_left_alone_where_that_is_wanted() throws UnreadableFile {
        Disclosure disclosure = new Extractor(Ocr.off()).extract("mixed.pdf", mixed());
        assertThat(disclosure.statements()).isEmpty();
    }

    @Test
    void a_text_layer_is_put_aside_where_that_is_wanted() throws UnreadableFile {
        byte[] printed = Sample.pdf(Sample.of("moe").paper());
        Disclosure disclosure =
                new Extractor(Ocr.of(OcrMode.FORCE)).extract("a.pdf", PageCut.of(printed, FIRST, FIRST));
        assertReads("expenditure", disclosure);
        assertThat(disclosure.diagnostics()).extracting(Notice::code).contains("recognised-page");
    }

    /** At least nineteen in twenty figures, and no more that are none. */
    private static void assertReads(String statement, Disclosure disclosure) {
        List<Observation> stated = Sample.of("moe").paper().observations().stream()
                .filter(observation -> observation.statement().equals(statement))
                .toList();
        List<Observation> read = Reading.observations(disclosure);
        assertThat(read.stream().filter(stated::contains).count()).isGreaterThan(stated.size() * 19 / 20);
        assertThat(read.size()).isLessThan(stated.size() * 21 / 20);
    }

    private static byte[] mixed() {
        return ScanPrinter.at(250).pdfBelow(ABOVE, Sample.pdf(Sample.of("moe").paper()), FIRST);
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
