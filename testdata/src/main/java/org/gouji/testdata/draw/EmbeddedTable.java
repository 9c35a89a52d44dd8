package org.gouji.testdata.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.testdata.paper.Piece;

/** A table in a workbook of its own, as word processors embed it: the sheet of the table in front, a draft behind it. */
final class EmbeddedTable {

    private static final double DRAFT = 987.65;

    private EmbeddedTable() {}

    /** The table as XLSX. */
    static byte[] xlsx(Piece.Table table) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            return written(workbook, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table as XLS. */
    static byte[] xls(Piece.Table table) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            return written(workbook, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Workbook workbook, Piece.Table table) throws IOException {
        var draft = workbook.createSheet("Sheet1").createRow(0);
        draft.createCell(0).setCellValue("合计");
        draft.createCell(1).setCellValue(DRAFT);
        new SheetTable(workbook.createSheet("Sheet2"), new SheetStyles(workbook), true).write(table, 0);
        workbook.setActiveSheet(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
