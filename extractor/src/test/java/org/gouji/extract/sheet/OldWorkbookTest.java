package org.gouji.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Block.Paragraph;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance.SheetCell;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

class OldWorkbookTest {

    private static byte[] workbook(Consumer<HSSFSheet> content) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            content.accept(workbook.createSheet("Sheet1"));
            return bytes(workbook);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static Source read(byte[] bytes) throws UnreadableFile {
        return WorkbookReader.ofXls().read("a.xls", bytes);
    }

    private static Cell cell(HSSFSheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    private static List<String> texts(Source source) {
        return source.blocks().stream()
                .flatMap(block -> block instanceof Grid grid
                        ? grid.cells().stream().map(org.gouji.model.source.Cell::text)
                        : List.of(((Paragraph) block).text()).stream())
                .toList();
    }

    @Test
    void cells_are_shown_by_their_formats_with_their_merges() throws Exception {
        Source source = read(workbook(sheet -> {
            cell(sheet, 0, 0).setCellValue("项目");
            cell(sheet, 0, 1).setCellValue("金额");
            cell(sheet, 0, 2).setCellValue("比率");
            cell(sheet, 1, 0).setCellValue("甲");
            Cell amount = cell(sheet, 1, 1);
            amount.setCellValue(1234567.891);
            amount.setCellStyle(sheet.getWorkbook().createCellStyle());
            amount.getCellStyle()
                    .setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("#,##0.00_ "));
            cell(sheet, 1, 2).setCellValue(0.5);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            cell(sheet, 2, 1).setCellValue(12345);
            cell(sheet, 2, 2).setCellValue(true);
        }));

        assertThat(source.format()).isEqualTo(Format.XLS);
        assertThat(texts(source)).containsExactly("项目", "金额", "比率", "甲", "1,234,567.89", "0.5", "12345", "TRUE");
        Grid grid = (Grid) source.blocks().get(0);
        assertThat(grid.cells().get(3).rowSpan()).isEqualTo(2);
        assertThat(grid.cells().get(4).place()).isEqualTo(new SheetCell(1, "Sheet1", 2, 2, "1234567.891"));
    }

    @Test
    void formulas_count_with_their_results() throws Exception {
        Source source = read(workbook(sheet -> {
            cell(sheet, 0, 0).setCellValue("甲");
            cell(sheet, 0, 1).setCellFormula("1+2");
            cell(sheet, 1, 0).setCellFormula("\"乙\"&\"丙\"");
            cell(sheet, 1, 1).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));

        assertThat(texts(source)).containsExactly("甲", "3", "乙丙", "#DIV/0!");
    }

    @Test
    void long_texts_run_over_several_records() throws Exception {
        List<String> texts = List.of("收".repeat(6_000), "a".repeat(9_000) + "支", "结余", "年".repeat(32_000));
        Source source = read(workbook(sheet -> {
            for (int i = 0; i < texts.size(); i++) {
                cell(sheet, i, 0).setCellValue(texts.get(i));
            }
        }));

        assertThat(texts(source)).isEqualTo(texts);
    }

    @Test
    void hidden_rows_columns_and_sheets_are_told_of() throws Exception {
        byte[] bytes = workbook(sheet -> {
            cell(sheet, 0, 0).setCellValue("甲");
            cell(sheet, 0, 1).setCellValue(1);
            cell(sheet, 1, 0).setCellValue("乙");
            cell(sheet, 1, 1).setCellValue(2);
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            HSSFWorkbook workbook = sheet.getWorkbook();
            cell(workbook.createSheet("草稿"), 0, 0).setCellValue("看不见");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });

        Source source = read(bytes);

        assertThat(texts(source)).containsExactly("甲", "1", "乙", "2");
        assertThat(source.notices())
                .extracting(Notice::message)
                .containsExactly("工作表“Sheet1”有内容的 1 行、1 列被隐藏，其中的内容已照常读取", "工作表“草稿”被隐藏，未予读取");
    }

    @Test
    void text_boxes_and_notes_are_told_apart() throws Exception {
        Source source = read(workbook(sheet -> {
            cell(sheet, 0, 0).setCellValue("上");
            cell(sheet, 9, 0).setCellValue("下");
            var patriarch = sheet.createDrawingPatriarch();
            patriarch
                    .createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 4, (short) 3, 6))
                    .setString(new HSSFRichTextString("本表为空"));
            var note = patriarch.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 2, (short) 6, 5));
            note.setString(new HSSFRichTextString("待核"));
            cell(sheet, 2, 1).setCellComment(note);
        }));

        assertThat(texts(source)).containsExactly("上", "本表为空", "下");
        assertThat(source.notices())
                .containsExactly(Notice.at(new SheetCell(1, "Sheet1", 3, 2), "cell-note", "单元格有批注，不属于表内数据，未予采用：“待核”"));
    }

    @Test
    void a_password_is_asked_for() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] bytes;
        try {
            bytes = workbook(sheet -> cell(sheet, 0, 0).setCellValue("甲"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        refused(bytes, Reason.ENCRYPTED, "工作簿设有打开密码，请先解除密码");
    }

    @Test
    void a_workbook_that_was_cut_off_is_damaged() {
        byte[] whole = workbook(sheet -> cell(sheet, 0, 0).setCellValue("甲".repeat(8_000)));

        refused(Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED, "文件已损坏或不完整，无法打开");
    }

    private static void refused(byte[] bytes, Reason reason, String message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(reason))
                .hasMessage(message);
    }
}
