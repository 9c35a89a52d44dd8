package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.html.HtmlReader;
import org.gouji.extract.html.MhtmlReader;
import org.gouji.extract.ofd.OfdReader;
import org.gouji.extract.pdf.PdfReader;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.sheet.WorkbookReader;
import org.gouji.extract.text.TextReader;
import org.gouji.extract.word.Docx;
import org.gouji.extract.word.WordReader;
import org.gouji.extract.word97.DocReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An OLE 2 file with a stream of this name. */
    private static byte[] ole(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[1]), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void refused(byte[] bytes, Reason reason, String message) {
        assertThatThrownBy(() -> Readers.forBytes(bytes, Ocr.off()).read("a.pdf", bytes))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(reason))
                .hasMessage(message);
    }

    @Test
    void chooses_the_reader_by_the_content() throws Exception {
        assertThat(Readers.forBytes(utf8("%PDF-1.7\n"), Ocr.off())).isInstanceOf(PdfReader.class);
        assertThat(Readers.forBytes(utf8("\n junk\n%PDF-1.4\n"), Ocr.off())).isInstanceOf(PdfReader.class);
        assertThat(Readers.forBytes(Docx.of(Docx.p("文")).bytes(), Ocr.off())).isInstanceOf(WordReader.class);
        assertThat(Readers.forBytes(Docx.zip(Map.of("OFD.xml", "")), Ocr.off())).isInstanceOf(OfdReader.class);
        assertThat(Readers.forBytes(ole("WordDocument"), Ocr.off())).isInstanceOf(DocReader.class);
        assertThat(Readers.forBytes(ole("WORDDOCUMENT"), Ocr.off())).isInstanceOf(DocReader.class);
        assertThat(Readers.forBytes(Docx.zip(Map.of("[Content_Types].xml", "", "xl/workbook.xml", "")), Ocr.off()))
                .isInstanceOf(WorkbookReader.class);
        assertThat(Readers.forBytes(ole("Workbook"), Ocr.off())).isInstanceOf(WorkbookReader.class);
        assertThat(Readers.forBytes(utf8("部门决算"), Ocr.off())).isInstanceOf(TextReader.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>",
                "\ufeff\n\n<html lang=\"zh\">",
                "<HTML xmlns:o=\"urn:schemas-microsoft-com:office:office\">",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\">\n<html>",
                "<!-- published by a site -->\n<div class=\"TRS_Editor\">",
                "<table border=1><tr><td>",
            })
    void knows_a_page_however_it_begins(String start) throws Exception {
        assertThat(Readers.forBytes(utf8(start), Ocr.off())).isInstanceOf(HtmlReader.class);
        assertThat(Readers.forBytes(start.getBytes(StandardCharsets.UTF_16), Ocr.off()))
                .isInstanceOf(HtmlReader.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\n",
                "\r\nFrom: <a>\r\nSubject: b\r\n c\r\nContent-Type: multipart/related;\r\n"
            })
    void knows_a_page_in_the_form_of_a_message(String start) throws Exception {
        assertThat(Readers.forBytes(utf8(start), Ocr.off())).isInstanceOf(MhtmlReader.class);
    }

    @Test
    void knows_a_fragment_of_a_page_that_begins_with_its_text() throws Exception {
        String fragment = "说明<br>一、收入<br/>二、支出<br>三、结转<br>四、其他<br>五、附注<br>";
        assertThat(Readers.forBytes(utf8(fragment), Ocr.off())).isInstanceOf(HtmlReader.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<本表>为空\n", "支出 < 收入 <br>\n", "部门：民政局\n单位：万元\n", "a <b> c"})
    void does_not_take_text_with_an_angle_bracket_for_a_page(String text) throws Exception {
        assertThat(Readers.forBytes(utf8(text), Ocr.off())).isInstanceOf(TextReader.class);
    }

    @Test
    void refuses_an_empty_file() {
        refused(new byte[0], Reason.EMPTY, "文件是空的（0 字节）");
    }

    @Test
    void says_what_a_file_is_that_it_cannot_read() throws Exception {
        refused(Docx.zip(Map.of("xl/workbook.bin", "")), Reason.UNKNOWN_FORMAT, "这是 Excel 二进制工作簿（.xlsb），本版本还不能读取");
        refused(Docx.zip(Map.of("a.pdf", "")), Reason.UNKNOWN_FORMAT, "这是 ZIP 压缩包，请解压后提供其中的文件");
        refused(HexFormat.of().parseHex("89504e470d0a1a0a"), Reason.UNKNOWN_FORMAT, "这是 PNG 图片，本版本还不能读取");
        refused(utf8("<?xml version=\"1.0\"?><Workbook></Workbook>"), Reason.UNKNOWN_FORMAT, "这是 XML 文件，本版本还不能读取");
    }

    @Test
    void tells_an_encrypted_document_from_an_old_one() throws Exception {
        refused(ole("EncryptedPackage"), Reason.ENCRYPTED, "文档设有打开密码，请先解除密码");
    }

    @Test
    void calls_a_document_damaged_that_was_cut_off() {
        byte[] whole = Docx.of(Docx.p("文")).bytes();
        refused(Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED, "文件已损坏或不完整，无法打开");
    }

    @Test
    void refuses_bytes_that_are_no_text() {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        noise[0] = 1;
        refused(noise, Reason.UNKNOWN_FORMAT, "无法识别文件格式：不是 PDF、Word 文档，也不像纯文本");
    }

    @Test
    void reads_text_in_the_character_sets_of_chinese_offices() throws Exception {
        for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16"}) {
            byte[] bytes = "部门：民政局\n金额 12.30 万元。".getBytes(Charset.forName(charset));
            assertThat(Readers.forBytes(bytes, Ocr.off()).read("a.txt", bytes).blocks())
                    .hasSize(2);
        }
    }
}
