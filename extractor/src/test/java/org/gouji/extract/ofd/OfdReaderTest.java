package org.gouji.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.scan.Ocr;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a page of an OFD file says, and where. */
class OfdReaderTest {

    private static final String TEXT = """
            <ofd:TextObject Boundary="20 30 80 6" Size="4">
              <ofd:TextCode X="0" Y="4" DeltaX="g 3 4">收入合计</ofd:TextCode>
              <ofd:TextCode X="20" Y="4" DeltaX="2 2 2 2 2">268.41</ofd:TextCode>
            </ofd:TextObject>
            """;

    @Test
    void text_is_read_with_its_place_in_points() throws UnreadableFile {
        Source source = read(TEXT);

        assertThat(source.format()).isEqualTo(Format.OFD);
        assertThat(source.pages()).isEqualTo(1);
        Block.Paragraph paragraph = (Block.Paragraph) source.blocks().get(0);
        assertThat(paragraph.text()).isEqualTo("收入合计268.41");
        Box figure = ((Provenance.PageRegion) paragraph.spans().get(1).place()).box();
        assertThat(figure.x0()).isCloseTo((20 + 20) * 72 / 25.4, within(0.01));
        assertThat(figure.x1()).isCloseTo((20 + 20 + 12) * 72 / 25.4, within(0.01));
        assertThat(figure.y0()).isBetween(30 * 72 / 25.4, 34 * 72 / 25.4);
    }

    @Test
    void a_matrix_moves_and_scales_what_the_object_draws() throws UnreadableFile {
        Source source = read("""
                <ofd:TextObject Boundary="10 10 80 6" CTM="2 0 0 2 5 0" Size="2">
                  <ofd:TextCode X="0" Y="2" DeltaX="2">合计</ofd:TextCode>
                </ofd:TextObject>
                """);
        Box box = ((Provenance.PageRegion) ((Block.Paragraph) source.blocks().get(0))
                        .spans()
                        .get(0)
                        .place())
                .box();
        assertThat(box.x0()).isCloseTo(15 * 72 / 25.4, within(0.01));
        assertThat(box.x1()).isCloseTo(23 * 72 / 25.4, within(0.01));
    }

    @Test
    void a_watermark_at_a_slant_is_left_out_and_said() throws UnreadableFile {
        String watermark = """
                <ofd:TextObject Boundary="20 28 80 40" CTM="0.866 -0.5 0.5 0.866 0 9" Size="9">
                  <ofd:TextCode X="0" Y="9" DeltaX="g 3 9">内部资料</ofd:TextCode>
                </ofd:TextObject>
                """;

        Source source = read(TEXT + watermark);

        assertThat(texts(source)).containsExactly("收入合计268.41");
        assertThat(source.notices()).containsExactly(Notice.of("slanted-text", "第 1 页有 4 个斜排的字，视为水印，未读入"));
    }

    @Test
    void lines_make_a_table() throws UnreadableFile {
        Source source = read("""
                <ofd:PathObject Boundary="20 20 60 20"><ofd:AbbreviatedData>M 0 0 L 60 0 L 60 20 L 0 20 C</ofd:AbbreviatedData></ofd:PathObject>
                <ofd:PathObject Boundary="20 30 60 0"><ofd:AbbreviatedData>M 0 0 L 60 0</ofd:AbbreviatedData></ofd:PathObject>
                <ofd:PathObject Boundary="49.9 20 0.2 20" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L 0.2 0 L 0.2 20 L 0 20 C</ofd:AbbreviatedData></ofd:PathObject>
                <ofd:TextObject Boundary="22 22 20 6" Size="4"><ofd:TextCode X="0" Y="4">项目</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject Boundary="52 22 20 6" Size="4"><ofd:TextCode X="0" Y="4">金额</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject Boundary="22 32 20 6" Size="4"><ofd:TextCode X="0" Y="4">水费</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject Boundary="52 32 20 6" Size="4"><ofd:TextCode X="0" Y="4">3.06</ofd:TextCode></ofd:TextObject>
                """);
        Block.Grid grid = (Block.Grid) source.blocks().get(0);
        assertThat(grid.cells()).extracting(Cell::text).containsExactly("项目", "金额", "水费", "3.06");
    }

    @Test
    void the_template_of_the_page_is_drawn_with_it() throws UnreadableFile {
        Map<String, String> parts = parts(TEXT.replace("收入合计", "本年收入"));
        parts.put(
                "Doc_0/Document.xml",
                parts.get("Doc_0/Document.xml")
                        .replace("</ofd:CommonData>", "<ofd:TemplatePage ID='7' BaseLoc='T.xml'/></ofd:CommonData>"));
        parts.put("Doc_0/T.xml", page(TEXT.replace("20 30 80 6", "20 10 80 6")));
        parts.put(
                "Doc_0/P.xml",
                parts.get("Doc_0/P.xml").replace("<ofd:Content>", "<ofd:Template TemplateID='7'/><ofd:Content>"));
        assertThat(texts(new OfdReader(Ocr.off()).read("a.ofd", zip(parts))))
                .containsExactly("收入合计268.41", "本年收入268.41");
    }

    @Test
    void what_is_not_visible_is_not_read() throws UnreadableFile {
        assertThat(texts(read(TEXT + TEXT.replace("<ofd:TextObject", "<ofd:TextObject Visible='false'"))))
                .containsExactly("收入合计268.41");
    }

    @Test
    void a_drawing_that_places_itself_comes_to_an_end() throws UnreadableFile {
        Map<String, String> parts = parts(TEXT + "<ofd:CompositeObject ResourceID='9' Boundary='0 0 9 9'/>");
        parts.put(
                "Doc_0/Document.xml",
                parts.get("Doc_0/Document.xml")
                        .replace("</ofd:CommonData>", "<ofd:PublicRes>R.xml</ofd:PublicRes></ofd:CommonData>"));
        String self = "<ofd:CompositeObject ResourceID='9' Boundary='0 0 9 9'/>";
        parts.put(
                "Doc_0/R.xml",
                root(
                        "Res",
                        "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='9'><ofd:Content>" + self + self + self
                                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"));
        assertThat(texts(new OfdReader(Ocr.off()).read("a.ofd", zip(parts)))).containsExactly("收入合计268.41");
    }

    @Test
    void a_page_that_is_missing_is_said() {
        Map<String, String> parts = parts(TEXT);
        parts.remove("Doc_0/P.xml");
        assertThat(refusal(zip(parts)))
                .hasMessageContaining("Doc_0/P.xml")
                .extracting(UnreadableFile::reason)
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void an_encrypted_package_is_said() {
        Map<String, String> parts = parts(TEXT);
        parts.put("Encryptions.xml", root("Encryptions", ""));
        assertThat(refusal(zip(parts)).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void pages_of_images_are_a_scan() {
        assertThat(refusal(zip(parts("<ofd:ImageObject Boundary='0 0 210 297'/>")))
                        .reason())
                .isEqualTo(Reason.SCANNED);
    }

    /** Whatever is broken in a file, it is read or refused. */
    @RepeatedTest(200)
    void broken_files_are_read_or_refused(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Map<String, String> parts = parts(TEXT);
        List<String> names = List.copyOf(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        StringBuilder broken = new StringBuilder(parts.get(name));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(broken.length());
            broken.replace(at, Math.min(broken.length(), at + random.nextInt(4)), randomText(random));
        }
        parts.put(name, broken.toString());
        byte[] file = zip(parts);
        if (random.nextInt(4) == 0) {
            file = Arrays.copyOf(file, random.nextInt(file.length));
        }
        byte[] bytes = file;
        try {
            assertThat(new OfdReader(Ocr.off()).read("a.ofd", bytes).blocks()).isNotEmpty();
        } catch (UnreadableFile refused) {
            assertThat(refused).hasMessageMatching(".*[\\u4e00-\\u9fa5].*");
        }
    }

    private static String randomText(Random random) {
        return List.of("", "\"", "<", "-1", "9e99", "NaN", "g 9999999 1", "<a/>", " ")
                .get(random.nextInt(9));
    }

    private static Source read(String objects) throws UnreadableFile {
        return new OfdReader(Ocr.off()).read("a.ofd", zip(parts(objects)));
    }

    private static UnreadableFile refusal(byte[] file) {
        return catchThrowableOfType(UnreadableFile.class, () -> new OfdReader(Ocr.off()).read("a.ofd", file));
    }

    private static List<String> texts(Source source) {
        return source.blocks().stream()
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static Map<String, String> parts(String objects) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("OFD.xml", root("OFD", "<ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        parts.put(
                "Doc_0/Document.xml",
                root(
                        "Document",
                        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                + "</ofd:CommonData><ofd:Pages><ofd:Page ID='1' BaseLoc='P.xml'/></ofd:Pages>"));
        parts.put("Doc_0/P.xml", page(objects));
        return parts;
    }

    private static String page(String objects) {
        return root("Page", "<ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content>");
    }

    private static String root(String name, String content) {
        return "<ofd:" + name + " xmlns:ofd='http://www.ofdspec.org/2016'>" + content + "</ofd:" + name + ">";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
