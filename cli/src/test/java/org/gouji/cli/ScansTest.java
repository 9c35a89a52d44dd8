package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.scan.OcrMode;
import org.gouji.testdata.Sample;
import org.gouji.testdata.draw.Jbig2Printer;
import org.gouji.testdata.draw.PageCut;
import org.gouji.testdata.draw.ScanPrinter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans on the command line: with Tesseract (skipped where it is not installed), and on a machine without it. */
class ScansTest {

    private static final byte[] PRINTED = Sample.pdf(Sample.of("moe").paper());

    /** The page of the sample with 支出决算表. */
    private static final int TABLE = 6;

    private static final String PACKAGES =
            "需要安装 Tesseract 和它的简体中文数据（Debian、Ubuntu：apt-get install tesseract-ocr tesseract-ocr-chi-sim）";

    @TempDir
    private Path folder;

    private Path noPrograms;
    private Path scan;
    private Path mixed;
    private Path printed;

    @BeforeEach
    void print() throws IOException {
        noPrograms = Files.createDirectory(folder.resolve("bin"));
        byte[] page = PageCut.of(PRINTED, TABLE, TABLE);
        printed = Files.write(folder.resolve("printed.pdf"), page);
        scan = Files.write(folder.resolve("scan.pdf"), ScanPrinter.at(200).pdf(page));
        mixed = Files.write(folder.resolve("mixed.pdf"), ScanPrinter.at(72).pdfBehind(PRINTED, TABLE));
    }

    private static List<String> said(Shell run) {
        return run.err().lines().filter(line -> !line.contains("正在读取……")).toList();
    }

    private static List<JsonNode> values(Shell run) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode statement : new ObjectMapper().readTree(run.out()).get("statements")) {
            statement.get("rows").forEach(row -> row.get("values").forEach(values::add));
        }
        return values;
    }

    private static List<String> diagnostics(Shell run) throws IOException {
        return new ObjectMapper().readTree(run.out()).get("diagnostics").findValuesAsText("code");
    }

    @Test
    void without_tesseract_a_scan_is_refused_with_the_packages_to_install() throws IOException, InterruptedException {
        Shell run = Shell.alone(noPrograms, "extract", scan);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(said(run)).containsExactly("gouji: scan.pdf: 各页都没有文字层（可能是扫描件），无法读取：" + PACKAGES);
    }

    @Test
    void without_tesseract_the_other_pages_are_read_and_the_scanned_one_is_named()
            throws IOException, InterruptedException {
        Shell run = Shell.alone(noPrograms, "extract", mixed);

        assertThat(run.code()).isZero();
        assertThat(values(run)).isNotEmpty().noneMatch(value -> value.has("confidence"));
        assertThat(diagnostics(run)).contains("scanned-page");
        assertThat(said(run)).singleElement().asString().endsWith("页是图片，没有文字层，未能读出：" + PACKAGES);
    }

    @Test
    void without_tesseract_forced_recognition_reads_the_text_layer_and_says_so()
            throws IOException, InterruptedException {
        Shell run = Shell.alone(noPrograms, "extract", "--ocr", "force", printed);

        assertThat(run.code()).isZero();
        assertThat(values(run)).isNotEmpty();
        assertThat(diagnostics(run)).contains("not-recognised").doesNotContain("recognised-page");
    }

    @Test
    void pictures_are_left_alone_where_recognition_is_off() {
        Shell run = Shell.gouji("extract", "--ocr", "off", scan);

        assertThat(run.code()).isEqualTo(2);
        assertThat(said(run)).containsExactly("gouji: scan.pdf: 各页都没有文字层（可能是扫描件），无法读取：没有启用文字识别");
    }

    @Test
    void every_value_of_a_scan_carries_its_confidence() throws IOException {
        assumeTesseract();
        Shell run = Shell.gouji("extract", scan);

        assertThat(run.code()).isZero();
        assertThat(diagnostics(run)).contains("recognised-page");
        assertAllAreRecognised(values(run));
    }

    @Test
    void a_scan_in_black_and_white_that_is_packed_with_jbig2_is_read() throws IOException {
        assumeTesseract();
        Path packed = Files.write(folder.resolve("packed.pdf"), Jbig2Printer.pdf(PRINTED, TABLE));

        assertAllAreRecognised(values(Shell.gouji("extract", packed)));
    }

    @Test
    void a_scan_that_is_packed_in_an_unknown_way_is_refused_with_that_reason() throws IOException {
        assumeTesseract();
        String packed = new String(Jbig2Printer.pdf(PRINTED, TABLE), StandardCharsets.ISO_8859_1);
        byte[] unknown = packed.replace("JBIG2Decode", "JBIG9Decode").getBytes(StandardCharsets.ISO_8859_1);
        Shell run = Shell.gouji("extract", Files.write(folder.resolve("unknown.pdf"), unknown));

        assertThat(run.code()).isEqualTo(2);
        assertThat(said(run)).containsExactly("gouji: unknown.pdf: 各页是图片，图片损坏或压缩方式无法识别，无法读取");
    }

    @Test
    void forced_recognition_puts_the_text_layer_aside() throws IOException {
        assumeTesseract();
        assertThat(values(Shell.gouji("extract", printed))).isNotEmpty().noneMatch(value -> value.has("confidence"));
        assertAllAreRecognised(values(Shell.gouji("extract", "--ocr", "force", printed)));
    }

    private static void assertAllAreRecognised(List<JsonNode> values) {
        assertThat(values).hasSizeGreaterThan(10).allSatisfy(value -> assertThat(
                        value.path("confidence").asInt(-1))
                .isBetween(0, 100));
    }

    private static void assumeTesseract() {
        Ocr ocr = Ocr.of(OcrMode.AUTO);
        assumeTrue(ocr.problem().isEmpty(), () -> ocr.problem().orElse(""));
    }
}
