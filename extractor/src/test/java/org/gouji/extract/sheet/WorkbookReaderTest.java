package org.gouji.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.extract.sheet.Shown.blocks;
import static org.gouji.extract.sheet.Xlsx.drawn;
import static org.gouji.extract.sheet.Xlsx.number;
import static org.gouji.extract.sheet.Xlsx.row;
import static org.gouji.extract.sheet.Xlsx.sheetData;
import static org.gouji.extract.sheet.Xlsx.text;

import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance.SheetCell;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

    private static Source read(Xlsx workbook) throws UnreadableFile {
        return WorkbookReader.ofXlsx().read("a.xlsx", workbook.bytes());
    }

    private static List<String> codes(Source source) {
        return source.notices().stream().map(Notice::code).toList();
    }

    @Test
    void titles_and_notes_are_lines_and_what_lies_between_is_a_table() throws Exception {
        Source source = read(Xlsx.of(
                row(1, text("A1", "收入决算表")),
                row(2, text("A2", "部门：某局"), text("C2", "金额单位："), text("D2", "万元")),
                row(3, text("A3", "项目"), text("B3", "合计"), text("C3", "事业收入")),
                row(4, text("A4", "档案馆"), number("B4", 0, "12.5"), number("C4", 0, "3")),
                row(5, text("A5", "合计"), number("B5", 0, "12.5"), number("C5", 0, "3")),
                row(6, text("A6", "注：本表反映收入情况。"))));

        assertThat(blocks(source))
                .containsExactly("收入决算表", "部门：某局", "金额单位：万元", "项目|合计|事业收入 / 档案馆|12.5|3 / 合计|12.5|3", "注：本表反映收入情况。");
        assertThat(source.format()).isEqualTo(Format.XLSX);
        assertThat(source.pages()).isEqualTo(1);
    }

    @Test
    void lines_at_the_sides_of_cells_say_what_the_table_is() throws Exception {
        Source source = read(Xlsx.of(
                        row(1, text("A1", "决算表"), text("B1", "公开01表"), text("C1", "2023年度")),
                        row(2, drawn("A2", "项目"), drawn("B2", "金额")),
                        row(3, drawn("A3", "合计"), drawn("B3", "")),
                        row(4, text("A4", "单位负责人"), text("B4", "经办"), text("C4", "复核")))
                .styles("<borders><border/><border><left style='thin'/><right/></border></borders>"
                        + "<cellXfs><xf/><xf borderId='1'/></cellXfs>"));

        assertThat(blocks(source)).containsExactly("决算表", "公开01表", "2023年度", "项目|金额 / 合计|", "单位负责人", "经办", "复核");
    }

    @Test
    void tables_on_one_sheet_are_told_apart() throws Exception {
        Source source = read(Xlsx.of(
                row(1, text("A1", "表一")),
                row(2, text("A2", "项目"), text("B2", "金额")),
                row(3, text("A3", "甲"), number("B3", 0, "1")),
                row(5, text("A5", "表二")),
                row(6, text("A6", "项目"), text("B6", "金额")),
                row(7, text("A7", "乙"), number("B7", 0, "2"))));

        assertThat(blocks(source)).containsExactly("表一", "项目|金额 / 甲|1", "表二", "项目|金额 / 乙|2");
    }

    @Test
    void merged_cells_have_their_spans_and_what_they_cover_is_not_shown() throws Exception {
        Source source = read(
                Xlsx.of(
                                row(1, text("A1", "项目"), text("B1", "支出"), text("C1", "盖住了")),
                                row(2, text("B2", "基本"), text("C2", "项目")),
                                row(3, text("A3", "合计"), number("B3", 0, "1"), number("C3", 0, "2")))
                        .after(
                                "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='C1:D9'/></mergeCells>"));

        assertThat(blocks(source)).containsExactly("项目[1x2]|支出[2x1]|基本|项目 / 合计|1|2");
    }

    @Test
    void numbers_are_shown_by_their_formats_and_the_stored_ones_kept_where_they_differ() throws Exception {
        Source source = read(Xlsx.of(
                        row(1, text("A1", "金额"), number("B1", 0, "63")),
                        row(2, text("A2", "执行率"), number("B2", 1, "0.6512")))
                .formats("#,##0.00", "0.0%"));

        List<Cell> cells = ((Grid) source.blocks().get(0)).cells();
        assertThat(cells.get(1).text()).isEqualTo("63.00");
        assertThat(cells.get(1).place()).isEqualTo(new SheetCell(1, "Sheet1", 1, 2));
        assertThat(cells.get(3).text()).isEqualTo("65.1%");
        assertThat(cells.get(3).place()).isEqualTo(new SheetCell(1, "Sheet1", 2, 2, "0.6512"));
    }

    @Test
    void a_formula_counts_with_the_result_that_was_saved() throws Exception {
        Source source = read(Xlsx.of(
                row(1, text("A1", "甲"), "<c r='B1'><f>SUM([1]x!A1:A2)</f><v>12.5</v></c>"),
                row(2, text("A2", "乙"), "<c r='B2' t='e'><f>A1/0</f><v>#DIV/0!</v></c>"),
                row(3, text("A3", "丙"), "<c r='B3'><f>SUM(B1)</f></c>"),
                row(4, text("A4", "丁"), "<c r='B4' t='str'><f>\"\"</f><v></v></c>"),
                row(5, text("A5", "戊"), "<c r='B5' t='b'><v>1</v></c>"),
                row(6, text("A6", "己"), number("B6", 0, "7"))));

        assertThat(blocks(source)).containsExactly("甲|12.5 / 乙|#DIV/0! / 丙|=SUM(B1) / 丁| / 戊|TRUE / 己|7");
        assertThat(codes(source)).containsExactly("uncalculated-formula");
    }

    @Test
    void shared_texts_are_whole_without_readings_and_escapes() throws Exception {
        Source source = read(Xlsx.of(row(1, "<c r='A1' t='s'><v>0</v></c>", "<c r='B1' t='s'><v>7</v></c>"))
                .strings("<si><r><t>收入</t></r><r><t>合计_x000D_\n（元）</t></r><rPh><t>ﾖﾐ</t></rPh></si>"));

        assertThat(blocks(source)).containsExactly("收入合计", "（元）");
    }

    @Test
    void cells_may_leave_out_where_they_stand() throws Exception {
        Source source = read(Xlsx.of(
                "<row><c t='str'><v>甲</v></c><c><v>1</v></c></row><row><c t='str'><v>乙</v></c><c><v>2</v></c></row>"));

        assertThat(blocks(source)).containsExactly("甲|1 / 乙|2");
    }

    @Test
    void a_hidden_sheet_is_left_out_with_a_notice() throws Exception {
        Source source = read(Xlsx.of(row(1, text("A1", "看得见")))
                .sheet("草稿", "state='hidden'", sheetData(row(1, text("A1", "看不见"))))
                .sheet("字典", "state='veryHidden'", sheetData()));

        assertThat(blocks(source)).containsExactly("看得见");
        assertThat(source.notices()).extracting(Notice::message).containsExactly("工作表“草稿”被隐藏，未予读取");
        assertThat(source.pages()).isEqualTo(3);
    }

    @Test
    void hidden_sheets_are_read_where_there_is_nothing_else() throws Exception {
        Source source = read(Xlsx.of().sheet("决算", "state='hidden'", sheetData(row(1, text("A1", "看不见")))));

        assertThat(blocks(source)).containsExactly("看不见");
        assertThat(codes(source)).containsExactly("hidden-sheet");
    }

    @Test
    void hidden_rows_and_columns_are_read_with_a_notice() throws Exception {
        Source source = read(Xlsx.of(
                        row(1, text("A1", "甲"), number("B1", 0, "1")),
                        "<row r='2' hidden='1'>" + text("A2", "乙") + number("B2", 0, "2") + "</row>")
                .after("<cols><col min='2' max='2' hidden='1'/></cols>"));

        assertThat(blocks(source)).containsExactly("甲|1 / 乙|2");
        assertThat(source.notices())
                .extracting(Notice::message)
                .containsExactly("工作表“Sheet1”有内容的 1 行、1 列被隐藏，其中的内容已照常读取");
    }

    @Test
    void a_sheet_that_begins_with_a_table_is_titled_by_its_name() throws Exception {
        String table =
                sheetData(row(1, text("A1", "甲"), number("B1", 0, "1")), row(2, text("A2", "乙"), number("B2", 0, "2")));

        assertThat(blocks(read(Xlsx.of().sheet("收入决算表", "", table)))).containsExactly("收入决算表", "甲|1 / 乙|2");
        assertThat(blocks(read(Xlsx.of().sheet("工作表2", "", table)))).containsExactly("甲|1 / 乙|2");
    }

    @Test
    void what_stands_beside_a_table_with_lines_is_no_part_of_it() throws Exception {
        Source source = read(Xlsx.of(
                        row(1, drawn("A1", "项目"), drawn("B1", "金额")),
                        row(2, drawn("A2", "甲"), drawn("B2", "1"), text("F2", "核对无误")),
                        row(3, drawn("A3", "乙"), drawn("B3", "2")))
                .styles("<borders><border/><border><left style='thin'/></border></borders>"
                        + "<cellXfs><xf/><xf borderId='1'/></cellXfs>"));

        assertThat(blocks(source)).containsExactly("项目|金额 / 甲|1 / 乙|2", "核对无误");
    }

    @Test
    void a_text_box_is_read_where_it_begins() throws Exception {
        Source source = read(
                Xlsx.of(row(1, text("A1", "上")), row(5, text("A5", "下")))
                        .ofSheet(
                                "drawing",
                                "<wsDr><twoCellAnchor><from><col>0</col><row>2</row></from><sp><txBody><p><r><t>本表</t></r><r><t>为空</t></r></p>"
                                        + "</txBody></sp></twoCellAnchor><twoCellAnchor><from><col>1</col><row>7</row></from><pic/></twoCellAnchor></wsDr>"));

        assertThat(blocks(source)).containsExactly("上", "本表为空", "下");
        assertThat(source.notices()).extracting(Notice::message).containsExactly("工作表“Sheet1”有 1 幅图片，图片里的内容未能读取");
    }

    @Test
    void a_note_is_told_of_and_not_taken_for_a_cell() throws Exception {
        Source source = read(
                Xlsx.of(row(1, text("A1", "甲")))
                        .ofSheet(
                                "comments",
                                "<comments><commentList><comment ref='B2'><text><t>待核</t></text></comment></commentList></comments>"));

        assertThat(blocks(source)).containsExactly("甲");
        assertThat(source.notices())
                .containsExactly(Notice.at(new SheetCell(1, "Sheet1", 2, 2), "cell-note", "单元格有批注，不属于表内数据，未予采用：“待核”"));
    }

    @Test
    void blank_rows_cost_nothing_however_many_are_formatted() throws Exception {
        StringBuilder blank = new StringBuilder();
        for (int row = 4; row < 200_000; row++) {
            blank.append("<row r='" + row + "'><c r='A" + row + "' s='1'/><c r='B" + row + "' s='1'/></row>");
        }
        Source source = read(Xlsx.of(
                        row(1, drawn("A1", "项目"), drawn("B1", "金额")),
                        row(2, drawn("A2", "甲"), drawn("B2", "1")),
                        blank.toString(),
                        row(200_000, drawn("A200000", "乙"), drawn("B200000", "2")))
                .styles("<borders><border/><border><left style='thin'/></border></borders>"
                        + "<cellXfs><xf/><xf borderId='1'/></cellXfs>"));

        assertThat(blocks(source)).containsExactly("项目|金额 / 甲|1", "| / | / 乙|2");
    }

    @Test
    void more_cells_than_any_disclosure_has_are_refused() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 50_001; row++) {
            rows.append("<row>").append("<c><v>1</v></c>".repeat(10)).append("</row>");
        }
        refused(Xlsx.of(rows.toString()), Reason.TOO_LARGE, "工作簿过大，超过 500000 个非空单元格，未予读取");
    }

    @Test
    void entities_are_not_expanded() {
        refused(Xlsx.of("<x>&bomb;</x>"), Reason.DAMAGED, "文件内部的 XML 已损坏，无法读取");
    }

    @Test
    void a_workbook_without_anything_is_refused() {
        refused(Xlsx.of(), Reason.EMPTY, "工作簿里没有内容");
    }

    private static void refused(Xlsx workbook, Reason reason, String message) {
        assertThatThrownBy(() -> read(workbook))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(reason))
                .hasMessage(message);
    }
}
