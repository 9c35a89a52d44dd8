package org.gouji.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.extract.sheet.Xlsx.number;
import static org.gouji.extract.sheet.Xlsx.row;
import static org.gouji.extract.word.Docx.p;
import static org.gouji.extract.word.Docx.r;
import static org.gouji.extract.word.Docx.tbl;
import static org.gouji.extract.word.Docx.tc;
import static org.gouji.extract.word.Docx.tr;

import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.flow.Blocks;
import org.gouji.extract.sheet.Xlsx;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    private static Source read(Docx docx) throws UnreadableFile {
        return new WordReader().read("a.docx", docx.bytes());
    }

    private static List<String> texts(Docx docx) throws UnreadableFile {
        return Blocks.texts(read(docx));
    }

    @Test
    void reads_paragraphs_and_tables_in_the_order_of_the_body() throws Exception {
        Docx docx = Docx.of(p("前") + tbl(tr(tc("甲"), tc("1.20"))) + p("后"));
        assertThat(texts(docx)).containsExactly("前", "[0,0+1/1 甲][0,1+1/1 1.20]", "后");
        assertThat(read(docx).blocks())
                .extracting(block -> block.place().locator())
                .containsExactly("paragraph[1]", "table[1]/row[1]/cell[1]", "paragraph[2]");
    }

    @Test
    void looks_through_content_controls_around_text_rows_and_cells() throws Exception {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String body = String.format(control, p("标题"))
                + tbl(String.format(control, tr(tc("甲"), String.format(control, tc("乙")))))
                + "<w:p>" + r("部门：") + String.format(control, r("民政局")) + "</w:p>";
        assertThat(texts(Docx.of(body))).containsExactly("标题", "[0,0+1/1 甲][0,1+1/1 乙]", "部门：民政局");
    }

    @Test
    void puts_the_tables_inside_a_cell_behind_the_outer_table() throws Exception {
        String inner = tbl(tr(tc("内"), tc("1")));
        String body = tbl(tr(tc("外"), tc("", p("上") + inner + p("下"))));
        assertThat(texts(Docx.of(body))).containsExactly("[0,0+1/1 外][0,1+1/1 上\n下]", "[0,0+1/1 内][0,1+1/1 1]");
    }

    @Test
    void takes_a_table_of_one_cell_for_a_frame_around_paragraphs() throws Exception {
        assertThat(texts(Docx.of(tbl(tr(tc("", p("一段") + p("二段"))))))).containsExactly("一段", "二段");
    }

    @Test
    void reads_a_text_box_once_though_the_file_has_it_twice() throws Exception {
        String box = "<w:txbxContent>" + p("框中文字") + "</w:txbxContent>";
        String body = "<w:p>" + r("正文") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
                + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(texts(Docx.of(body))).containsExactly("正文", "框中文字");
    }

    @Test
    void accepts_tracked_changes() throws Exception {
        String body = "<w:p>" + r("支出") + "<w:del><w:r><w:delText>12.00</w:delText></w:r></w:del><w:ins>" + r("13.00")
                + "</w:ins><w:moveFrom>" + r("元") + "</w:moveFrom><w:moveTo>" + r("万元") + "</w:moveTo></w:p>"
                + tbl(tr(tc("留"), tc("1")), "<w:tr><w:trPr><w:del/></w:trPr>" + tc("删") + "</w:tr>");
        assertThat(texts(Docx.of(body))).containsExactly("支出13.00万元", "[0,0+1/1 留][0,1+1/1 1]");
    }

    @Test
    void joins_paragraphs_whose_mark_a_tracked_change_has_removed() throws Exception {
        String body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("上半") + "</w:p>" + p("下半");
        assertThat(texts(Docx.of(body))).containsExactly("上半下半");
    }

    @Test
    void shows_the_result_of_a_field_and_not_its_instruction() throws Exception {
        String body = "<w:p>" + r("共 ")
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGEREF x </w:instrText>"
                + "<w:t>指令</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("12")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r(" 页") + "</w:p>";
        assertThat(texts(Docx.of(body))).containsExactly("共 12 页");
    }

    @Test
    void leaves_hidden_text_out_and_says_so() throws Exception {
        String body = "<w:p>" + r("公开") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:rStyle w:val='h'/></w:rPr><w:t>隐藏</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>可见</w:t></w:r></w:p>";
        Docx docx = Docx.of(body).styles("<w:style w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>");
        assertThat(texts(docx)).containsExactly("公开", "可见");
        assertThat(read(docx).notices())
                .extracting(Notice::code, Notice::message)
                .containsExactly(tuple("hidden-text", "文中有 2 处隐藏的文字，印出来看不到，未予读取"));
    }

    @Test
    void joins_a_manual_line_break_and_ignores_a_page_break() throws Exception {
        String body = "<w:p>" + r("实际完") + "<w:r><w:br/></w:r>" + r("成值") + "<w:r><w:br w:type='page'/></w:r></w:p>"
                + "<w:p>" + r("Word") + "<w:r><w:br/></w:r>" + r("2023") + "</w:p>";
        assertThat(texts(Docx.of(body))).containsExactly("实际完成值", "Word 2023");
    }

    @Test
    void draws_the_leader_of_a_tab_as_a_contents_page_does() throws Exception {
        String body = "<w:p><w:pPr><w:tabs><w:tab w:val='right' w:leader='dot' w:pos='8000'/></w:tabs></w:pPr>"
                + r("一、概况") + "<w:r><w:tab/></w:r>" + r("3") + "</w:p><w:p>" + r("甲") + "<w:r><w:tab/></w:r>" + r("乙")
                + "</w:p>";
        assertThat(texts(Docx.of(body))).containsExactly("一、概况……3", "甲 乙");
    }

    @Test
    void prints_boxes_to_tick() throws Exception {
        String body = "<w:p><w:r><w:sym w:font='Wingdings' w:char='F052'/></w:r>" + r("是")
                + "<w:r><w:sym w:font='Wingdings' w:char='F0A3'/></w:r>" + r("否") + "</w:p>";
        assertThat(texts(Docx.of(body))).containsExactly("☑是□否");
    }

    @Test
    void says_that_pictures_and_objects_are_not_read() throws Exception {
        String body = p("文") + "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:object/></w:r></w:p>";
        assertThat(read(Docx.of(body)).notices())
                .extracting(Notice::code)
                .containsExactly("unread-picture", "unread-object");
    }

    @Test
    void an_embedded_workbook_shows_its_sheet_where_it_stands() throws Exception {
        Docx document =
                Docx.of(p("前") + Docx.object("DrawAspect='Content'") + p("后")).embedded(workbook());
        assertThat(texts(document)).containsExactly("前", "合计", "12.5", "后");
        assertThat(read(document).blocks().get(1).place().locator()).isEqualTo("object[1]/Sheet1!A1");
        assertThat(read(document).notices()).isEmpty();
    }

    @Test
    void an_embedded_workbook_in_a_cell_that_only_arranges_it_is_shown_too() throws Exception {
        Docx document = Docx.of(tbl(tr(tc("", Docx.object("")), tc("")))).embedded(workbook());
        assertThat(texts(document)).containsExactly("合计", "12.5");
    }

    @Test
    void an_icon_and_a_file_that_is_no_workbook_show_nothing_and_are_counted() throws Exception {
        Docx icon = Docx.of(p("文") + Docx.object("DrawAspect='Icon'")).embedded(workbook());
        Docx broken = Docx.of(p("文") + Docx.object("")).embedded(new byte[] {'P', 'K', 3, 4});
        Docx foreign =
                Docx.of(p("文") + Docx.object("")).embedded(Docx.of(p("内")).bytes());
        for (Docx document : List.of(icon, broken, foreign)) {
            assertThat(texts(document)).containsExactly("文");
            assertThat(read(document).notices())
                    .extracting(Notice::message)
                    .containsExactly("文中嵌有 1 个对象（如电子表格），其中的内容未能读取");
        }
    }

    private static byte[] workbook() {
        return Xlsx.of(row(1, Xlsx.text("A1", "合计"), number("B1", 0, "12.5"))).bytes();
    }

    @Test
    void refuses_a_document_of_pictures_only_and_an_empty_one() {
        Docx scans = Docx.of("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>");
        assertThatThrownBy(() -> read(scans)).isInstanceOf(UnreadableFile.class).hasMessage("Word 文档里只有图片，没有可以读取的文字");
        assertThatThrownBy(() -> read(Docx.of("<w:p/>"))).hasMessage("Word 文档里没有文字");
    }

    @Test
    void refuses_xml_that_is_broken_or_nested_without_end() {
        assertThatThrownBy(() -> read(Docx.of("<w:p>"))).hasMessage("文件内部的 XML 已损坏，无法读取");
        String deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
        assertThatThrownBy(() -> read(Docx.of(deep))).hasMessage("文件内部结构嵌套过深，未予读取");
    }
}
