package org.gouji.extract.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.html.HtmlReader;
import org.gouji.extract.html.MhtmlReader;
import org.gouji.extract.ofd.OfdReader;
import org.gouji.extract.pdf.PdfReader;
import org.gouji.extract.rtf.RtfReader;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.sheet.WorkbookReader;
import org.gouji.extract.text.TextReader;
import org.gouji.extract.word.WordReader;
import org.gouji.extract.word97.DocReader;
import org.gouji.model.source.Source;
import org.gouji.testdata.Sample;
import org.gouji.testdata.draw.PageCut;
import org.gouji.testdata.paper.Paper;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Documents with damage in random places, the same in every run: each is read as far as it goes or refused with a reason, and
 * soon.
 */
class MutationTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final Paper PAPER = Sample.of("moe").paper();
    private static final byte[] HTML = Sample.html(PAPER);
    private static final byte[] MHTML = mhtml(HTML);
    private static final byte[] DOC = Sample.doc(PAPER);
    private static final byte[] RTF = Sample.rtf(PAPER);
    private static final byte[] OFD = Sample.ofd(PAPER);
    private static final byte[] DOCX = Sample.docx(PAPER);
    private static final byte[] XLSX = Sample.xlsx(PAPER);
    private static final byte[] XLS = Sample.xls(PAPER);
    private static final byte[] PDF = PageCut.of(Sample.pdf(PAPER), 4, 6);
    private static final byte[] UNPACKED_PDF = PdfDamage.unpacked(PDF);
    private static final byte[] TEXT = RTF; // any text will do

    private static byte[] mhtml(byte[] page) {
        return """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="--=_x"

                ----=_x
                Content-Type: text/html; charset="utf-8"
                Content-Transfer-Encoding: base64

                %s
                ----=_x--
                """.formatted(Base64.getMimeEncoder().encodeToString(page)).getBytes(StandardCharsets.US_ASCII);
    }

    @RepeatedTest(30)
    void a_web_page(RepetitionInfo repetition) {
        readOrRefused(new HtmlReader(), damage(repetition).bytes(HTML));
        readOrRefused(new HtmlReader(), damage(repetition).digits(HTML));
    }

    @RepeatedTest(30)
    void a_web_page_in_one_file(RepetitionInfo repetition) {
        readOrRefused(new MhtmlReader(), damage(repetition).bytes(MHTML));
    }

    @RepeatedTest(60)
    void an_old_word_document(RepetitionInfo repetition) {
        readOrRefused(new DocReader(), damage(repetition).bytes(DOC));
    }

    @RepeatedTest(60)
    void a_rich_text(RepetitionInfo repetition) {
        readOrRefused(new RtfReader(), damage(repetition).bytes(RTF));
        readOrRefused(new RtfReader(), damage(repetition).digits(RTF));
    }

    @RepeatedTest(30)
    void an_ofd(RepetitionInfo repetition) {
        readOrRefused(new OfdReader(Ocr.off()), damage(repetition).bytes(OFD));
        readOrRefused(new OfdReader(Ocr.off()), damage(repetition).parts(OFD));
    }

    @RepeatedTest(60)
    void a_new_word_document(RepetitionInfo repetition) {
        readOrRefused(new WordReader(), damage(repetition).bytes(DOCX));
        readOrRefused(new WordReader(), damage(repetition).parts(DOCX));
    }

    @RepeatedTest(30)
    void a_pdf(RepetitionInfo repetition) {
        readOrRefused(new PdfReader(Ocr.off()), damage(repetition).bytes(PDF));
        readOrRefused(new PdfReader(Ocr.off()), damage(repetition).bytes(UNPACKED_PDF));
        readOrRefused(new PdfReader(Ocr.off()), damage(repetition).digits(UNPACKED_PDF));
        readOrRefused(new PdfReader(Ocr.off()), PdfDamage.streams(PDF, damage(repetition)));
    }

    @RepeatedTest(30)
    void a_text(RepetitionInfo repetition) {
        readOrRefused(new TextReader(), damage(repetition).bytes(TEXT));
    }

    @RepeatedTest(60)
    void an_old_workbook(RepetitionInfo repetition) {
        readOrRefused(WorkbookReader.ofXls(), damage(repetition).bytes(XLS));
    }

    @RepeatedTest(60)
    void a_new_workbook(RepetitionInfo repetition) {
        readOrRefused(WorkbookReader.ofXlsx(), damage(repetition).bytes(XLSX));
        readOrRefused(WorkbookReader.ofXlsx(), damage(repetition).parts(XLSX));
    }

    private static Damage damage(RepetitionInfo repetition) {
        return new Damage(repetition.getCurrentRepetition());
    }

    private static void readOrRefused(SourceReader reader, byte[] bytes) {
        assertTimeoutPreemptively(SOON, () -> {
            try {
                Source source = reader.read("a", bytes);
                assertThat(source.blocks()).isNotEmpty();
            } catch (UnreadableFile refusal) {
                assertThat(refusal).message().matches("[^\\n]*[\\u4e00-\\u9fa5][^\\n]*");
            }
        });
    }
}
