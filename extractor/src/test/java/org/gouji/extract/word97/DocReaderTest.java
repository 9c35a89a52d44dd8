package org.gouji.extract.word97;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.flow.Blocks;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;
import org.gouji.testdata.word97.DocFile;
import org.gouji.testdata.word97.Row;
import org.gouji.testdata.word97.Sprms;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DocReaderTest {

    private static final Sprms PLAIN = Sprms.none();
    private static final Sprms SPECIAL = Sprms.of(Sprm.C_IS_SPECIAL, 1);
    private static final Sprms HIDDEN = Sprms.of(Sprm.C_HIDDEN, 1);
    private static final Sprms DELETED = Sprms.of(Sprm.C_DELETED, 1);
    private static final int NO_STYLE = 0xFFF;

    private static Source read(DocFile file) throws UnreadableFile {
        return new DocReader().read("a.doc", file.bytes());
    }

    private static List<String> texts(DocFile file) throws UnreadableFile {
        return Blocks.texts(read(file));
    }

    private static DocFile field(DocFile file, String instruction, String result) {
        return file.text("\u0013", SPECIAL)
                .text(instruction, PLAIN)
                .text("\u0014", SPECIAL)
                .text(result, PLAIN)
                .text("\u0015", SPECIAL);
    }

    private static DocFile end(DocFile file) {
        return file.end(DocFile.PARAGRAPH, 0, PLAIN);
    }

    @Test
    void reads_paragraphs_and_tables_in_the_order_of_the_body() throws Exception {
        DocFile file = new DocFile()
                .paragraph("前")
                .cell("甲")
                .cell("1.20")
                .endRow(Row.from(0).to(500).to(1000))
                .paragraph("after, narrow");
        assertThat(texts(file)).containsExactly("前", "[0,0+1/1 甲][0,1+1/1 1.20]", "after, narrow");
        assertThat(read(file).blocks())
                .extracting(block -> block.place().locator())
                .containsExactly("paragraph[1]", "table[1]/row[1]/cell[1]", "paragraph[2]");
    }

    @Test
    void spans_the_columns_that_a_cell_is_as_wide_as() throws Exception {
        DocFile file = new DocFile()
                .cell("项目")
                .cell("金额")
                .endRow(Row.from(0).to(1600).to(2400))
                .cell("类")
                .cell("款")
                .cell("1.00")
                .endRow(Row.from(8).to(800).to(1592).to(2400));
        assertThat(texts(file)).containsExactly("[0,0+2/1 项目][0,2+1/1 金额][1,0+1/1 类][1,1+1/1 款][1,2+1/1 1.00]");
    }

    @Test
    void makes_a_merged_cell_as_tall_and_as_wide_as_it_goes_on() throws Exception {
        int beginsSideways = 1;
        int goesOnSideways = 2;
        DocFile file = new DocFile()
                .cell("产出")
                .cell("一")
                .cell("")
                .endRow(Row.from(0).to(500, Row.BEGINS).to(1000, beginsSideways).to(1500, goesOnSideways))
                .cell("")
                .cell("甲")
                .cell("乙")
                .endRow(Row.from(0).to(500, Row.CONTINUES_ABOVE).to(1000).to(1500));
        assertThat(texts(file)).containsExactly("[0,0+1/2 产出][0,1+2/1 一][1,1+1/1 甲][1,2+1/1 乙]");
    }

    @Test
    void reads_rows_of_so_many_cells_that_their_definition_is_kept_elsewhere() throws Exception {
        DocFile file = new DocFile();
        Row row = Row.from(0);
        for (int i = 1; i <= 40; i++) {
            file.cell("c" + i);
            row.to(200 * i + (i == 40 ? 200 : 0));
        }
        file.endRow(row).cell("全").endRow(Row.from(0).to(8200));
        assertThat(texts(file)).singleElement().asString().endsWith("[0,39+1/1 c40][1,0+40/1 全]");
    }

    @Test
    void puts_a_table_inside_a_cell_behind_the_table() throws Exception {
        Sprms inner = Sprms.of(Sprm.P_IN_TABLE, 1).and(Sprm.P_DEPTH, 2).and(Sprm.P_INNER_CELL_END, 1);
        DocFile file = new DocFile()
                .cell("外")
                .text("内甲", PLAIN)
                .end(DocFile.PARAGRAPH, 0, inner)
                .text("内乙", PLAIN)
                .end(DocFile.PARAGRAPH, 0, inner)
                .endInnerRow(2, Row.from(0).to(200).to(400))
                .cell("外二")
                .endRow(Row.from(0).to(500).to(1000));
        assertThat(texts(file)).containsExactly("[0,0+1/1 外][0,1+1/1 外二]", "[0,0+1/1 内甲][0,1+1/1 内乙]");
    }

    @Test
    void prints_the_results_of_fields_and_not_their_instructions() throws Exception {
        DocFile file = end(field(field(new DocFile(), " HYPERLINK \"http://a\" ", "网址"), " PAGEREF _Toc1 \\h ", "3"));
        assertThat(texts(file)).containsExactly("网址3");
    }

    @Test
    void prints_the_results_of_fields_in_fields() throws Exception {
        DocFile file = new DocFile().text("\u0013", SPECIAL).text(" IF ", PLAIN);
        field(file, " PAGE ", "7");
        file.text(" = 7 \u0014是\u0015", SPECIAL);
        assertThat(texts(end(file))).containsExactly("是");
    }

    @Test
    void puts_text_boxes_where_they_are_anchored() throws Exception {
        DocFile file = new DocFile().text("正文", PLAIN).textBox("单位：万元");
        end(file).textBoxes(List.of("其一", "其二"));
        end(file.text("后文", PLAIN));
        assertThat(texts(file)).containsExactly("正文", "单位：万元", "后文", "其一", "其二");
    }

    @Test
    void writes_out_automatic_numbers() throws Exception {
        DocFile file = new DocFile();
        int list = file.list(List.of(39, 0), List.of("%1、", "%1.%2"));
        int again = file.restartedList(0, 5);
        int style = file.style(NO_STYLE, Sprms.of(Sprm.P_LIST, list).and(Sprm.P_LIST_LEVEL, 1), PLAIN);
        file.text("概况", PLAIN).end(DocFile.PARAGRAPH, 0, Sprms.of(Sprm.P_LIST, list));
        file.text("职能", PLAIN).end(DocFile.PARAGRAPH, style, PLAIN);
        file.text("机构", PLAIN).end(DocFile.PARAGRAPH, style, PLAIN);
        file.text("决算", PLAIN).end(DocFile.PARAGRAPH, 0, Sprms.of(Sprm.P_LIST, list));
        file.text("附件", PLAIN).end(DocFile.PARAGRAPH, 0, Sprms.of(Sprm.P_LIST, again));
        assertThat(texts(file)).containsExactly("一、概况", "一.1 职能", "一.2 机构", "二、决算", "五、附件");
    }

    @Test
    void leaves_out_what_a_tracked_change_has_removed() throws Exception {
        DocFile file = new DocFile().text("旧", DELETED).text("新", PLAIN);
        end(file).text("上", PLAIN).end(DocFile.PARAGRAPH, 0, PLAIN, DELETED);
        end(file.text("下", PLAIN));
        assertThat(texts(file)).containsExactly("新", "上下");
    }

    @Test
    void leaves_out_hidden_text_and_says_so() throws Exception {
        DocFile file = new DocFile();
        int style = file.style(NO_STYLE, PLAIN, HIDDEN);
        end(file.text("印", PLAIN).text("不印", HIDDEN));
        file.text("样式不印", PLAIN).text("又印", Sprms.of(Sprm.C_HIDDEN, 0)).end(DocFile.PARAGRAPH, style, PLAIN);
        assertThat(texts(file)).containsExactly("印", "又印");
        assertThat(read(file).notices()).extracting(Notice::message).containsExactly("文中有 2 处隐藏的文字，印出来看不到，未予读取");
    }

    @Test
    void prints_special_characters_as_they_look() throws Exception {
        DocFile file = new DocFile()
                .text("2023\u001e12", PLAIN)
                .text("可\u001f分", PLAIN)
                .text("一\u000b行", PLAIN)
                .text("(", Sprms.of(Sprm.C_IS_SPECIAL, 1).and(Sprm.C_SYMBOL, 0xF0FE_0003))
                .text("（注）", PLAIN);
        assertThat(texts(end(file))).containsExactly("2023-12可分一行☑（注）");
    }

    @Test
    void draws_the_dots_of_a_contents_page() throws Exception {
        byte[] stopWithDots = {0, 1, 0, 32, 10};
        DocFile file = new DocFile()
                .text("一、概况\t3", PLAIN)
                .end(DocFile.PARAGRAPH, 0, Sprms.none().and(Sprm.P_TABS, stopWithDots));
        assertThat(texts(file)).containsExactly("一、概况……3");
    }

    @Test
    void goes_on_behind_a_page_break_in_a_paragraph() throws Exception {
        assertThat(texts(new DocFile().paragraph("\f第二部分"))).containsExactly("第二部分");
    }

    @Test
    void counts_pictures_and_embedded_objects() throws Exception {
        Sprms object = Sprms.of(Sprm.C_IS_SPECIAL, 1).and(Sprm.C_IS_OBJECT, 1).and(Sprm.C_LOCATION, 77);
        DocFile file = new DocFile().text("图", PLAIN).picture().text("\u0001", SPECIAL);
        file.text("\u0013", SPECIAL).text(" EMBED Excel.Sheet.8 ", PLAIN).text("\u0014", object);
        end(file.text("\u0001\u0015", SPECIAL));
        assertThat(read(file).notices())
                .extracting(Notice::message)
                .containsExactly("文中有 2 幅图片，图片里的内容未能读取", "文中嵌有 1 个对象（如电子表格），其中的内容未能读取");
    }

    @Test
    void an_embedded_workbook_shows_its_sheet_where_it_stands() throws Exception {
        DocFile file = new DocFile().paragraph("前").object(workbook());
        end(file).paragraph("后");
        assertThat(texts(file)).containsExactly("前", "合计", "12.5", "后");
        assertThat(read(file).blocks().get(1).place().locator()).isEqualTo("object[1]/Sheet1!A1");
    }

    private static byte[] workbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var row = workbook.createSheet("Sheet1").createRow(0);
            row.createCell(0).setCellValue("合计");
            row.createCell(1).setCellValue(12.5);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void refuses_a_document_with_a_password() {
        assertRefused(new DocFile().paragraph("密").flag(0x0100).bytes(), Reason.ENCRYPTED, "文档设有打开密码，请先解除密码");
    }

    @Test
    void refuses_a_document_without_text() {
        assertRefused(new DocFile().paragraph("").bytes(), Reason.EMPTY, "Word 文档里没有文字");
    }

    @Test
    void calls_a_document_damaged_that_was_cut_off() {
        byte[] whole = new DocFile().paragraph("文".repeat(5000)).bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED, "文件已损坏或不完整，无法打开");
    }

    private static void assertRefused(byte[] bytes, Reason reason, String message) {
        assertThatThrownBy(() -> new DocReader().read("a.doc", bytes))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(reason))
                .hasMessage(message);
    }

    @RepeatedTest(300)
    void reads_a_damaged_document_or_says_that_it_cannot(RepetitionInfo repetition) {
        byte[] bytes = everything().bytes();
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = random.nextInt(12); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        try {
            assertThat(new DocReader().read("a.doc", bytes).blocks()).isNotEmpty();
        } catch (UnreadableFile refused) {
            assertThat(refused).message().isNotBlank();
        }
    }

    private static DocFile everything() {
        DocFile file =
                new DocFile().paragraph("narrow").textBoxes(List.of("甲", "乙")).picture();
        int list = file.list(List.of(39, 0), List.of("%1、", "%1.%2"));
        file.style(NO_STYLE, Sprms.of(Sprm.P_LIST, list), HIDDEN);
        end(field(file, " TOC ", "目录")).text("项", PLAIN).end(DocFile.PARAGRAPH, 15, PLAIN);
        file.cell("甲").cell("1.20").endRow(Row.from(0).to(500, Row.BEGINS).to(1000));
        return file.cell("")
                .cell("2")
                .endRow(Row.from(0).to(500, Row.CONTINUES_ABOVE).to(1000))
                .paragraph("尾");
    }
}
