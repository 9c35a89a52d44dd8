package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.pdf.PdfReader;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;
import org.gouji.testdata.Sample;
import org.gouji.testdata.draw.ScanPrinter;
import org.junit.jupiter.api.Test;

/** What is said of scans where Tesseract is not installed, or not wanted. */
class OcrTest {

    private static final String PACKAGES = "apt-get install tesseract-ocr tesseract-ocr-chi-sim";

    @Test
    void a_scan_is_refused_with_the_packages_to_install() throws IOException {
        byte[] scan = Files.readAllBytes(Path.of("../testdata/broken/scan.pdf"));
        assertThatThrownBy(() -> new PdfReader(withoutTesseract(OcrMode.AUTO)).read("scan.pdf", scan))
                .isInstanceOfSatisfying(UnreadableFile.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(Reason.SCANNED))
                .hasMessageContaining("各页都没有文字层")
                .hasMessageContaining(PACKAGES);
    }

    @Test
    void where_every_page_shall_be_recognised_text_layers_are_read_instead_and_that_is_said() throws UnreadableFile {
        byte[] printed = Sample.pdf(Sample.of("moe").paper());
        Source source = new PdfReader(withoutTesseract(OcrMode.FORCE)).read("a.pdf", printed);
        assertThat(source.blocks())
                .isEqualTo(new PdfReader(Ocr.off()).read("a.pdf", printed).blocks());
        assertThat(source.notices()).extracting(Notice::code).containsExactly("not-recognised");
    }

    @Test
    void a_page_that_is_a_picture_among_others_is_said_to_be_unread() throws UnreadableFile {
        byte[] printed = Sample.pdf(Sample.of("moe").paper());
        byte[] mixed = ScanPrinter.at(72).pdfBehind(printed, 6);
        Source source = new PdfReader(withoutTesseract(OcrMode.AUTO)).read("a.pdf", mixed);
        assertThat(source.notices()).extracting(Notice::code).contains("scanned-page");
        assertThat(source.notices()).extracting(Notice::message).anyMatch(message -> message.contains(PACKAGES));
    }

    @Test
    void recognition_that_is_switched_off_is_given_as_the_reason() {
        assertThat(Ocr.off().problem()).contains("没有启用文字识别");
    }

    private static Ocr withoutTesseract(OcrMode mode) {
        return Ocr.of(mode, new Tesseract("no-such-program"));
    }
}
