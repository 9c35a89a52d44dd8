package org.gouji.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.sheet.Xlsx.row;
import static org.gouji.extract.sheet.Xlsx.sheetData;
import static org.gouji.extract.sheet.Xlsx.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.model.source.Block;
import org.gouji.model.source.Block.Paragraph;
import org.junit.jupiter.api.Test;

class EmbeddedSheetsTest {

    private static final Xlsx TWO_SHEETS =
            Xlsx.of(row(1, text("A1", "底稿"))).sheet("决算表", "", sheetData(row(1, text("A1", "正表"))));

    private static List<String> shown(byte[] file) {
        return new EmbeddedSheets().shown(file).map(EmbeddedSheetsTest::texts).orElse(List.of());
    }

    private static List<String> texts(EmbeddedSheets.Shown shown) {
        return shown.blocks().stream().map(block -> ((Paragraph) block).text()).toList();
    }

    private static byte[] old(int front) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("底稿");
            workbook.createSheet("Sheet2").createRow(0).createCell(0).setCellValue("正表");
            workbook.createSheet("Sheet3");
            workbook.setActiveSheet(front);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] compound(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(content), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_workbook_shows_the_sheet_in_front_and_no_other() throws Exception {
        assertThat(shown(TWO_SHEETS.inFront(1).bytes())).containsExactly("正表");
        assertThat(shown(TWO_SHEETS.inFront(0).bytes())).containsExactly("底稿");
        assertThat(shown(old(1))).containsExactly("正表");
    }

    @Test
    void a_workbook_of_today_may_be_wrapped_in_an_old_compound_file() throws Exception {
        assertThat(shown(compound("Package", TWO_SHEETS.inFront(1).bytes()))).containsExactly("正表");
    }

    @Test
    void a_table_is_not_called_after_its_sheet_whose_name_the_page_does_not_show() {
        String[] rows = IntStream.rangeClosed(1, 4)
                .mapToObj(row -> row(row, text("A" + row, "项目"), text("B" + row, "金额"), text("C" + row, "备注")))
                .toArray(String[]::new);
        Xlsx workbook = Xlsx.of(row(1, text("A1", "底稿"))).sheet("收入决算表", "", sheetData(rows));
        assertThat(new EmbeddedSheets().shown(workbook.inFront(1).bytes()))
                .hasValueSatisfying(
                        shown -> assertThat(shown.blocks()).hasSize(1).first().isInstanceOf(Block.Grid.class));
    }

    @Test
    void a_blank_sheet_a_missing_one_and_what_is_no_workbook_show_nothing() throws Exception {
        assertThat(shown(old(2))).isEmpty();
        assertThat(shown(TWO_SHEETS.inFront(7).bytes())).isEmpty();
        assertThat(shown(compound("CONTENTS", new byte[] {1}))).isEmpty();
        assertThat(shown(compound("Workbook", new byte[] {1}))).isEmpty();
        assertThat(shown(compound("Package", new byte[] {1}))).isEmpty();
        assertThat(shown(new byte[0])).isEmpty();
    }
}
