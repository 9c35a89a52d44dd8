package org.gouji.testdata.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.testdata.draw.WordRows.Box;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Piece;

/** Writes tables with true merges; amounts and rates are stored as numbers and shown by their formats, codes and words are texts. */
final class SheetTable {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d[\\d,]*\\.\\d+");
    private static final Pattern RATE = Pattern.compile("-?\\d+(\\.\\d+)?%");

    private final Sheet sheet;
    private final SheetStyles styles;
    private final boolean ruled;

    SheetTable(Sheet sheet, SheetStyles styles, boolean ruled) {
        this.sheet = sheet;
        this.styles = styles;
        this.ruled = ruled;
    }

    /** Writes a table from a row on; returns the row below it. */
    int write(Piece.Table table, int top) {
        int columns = table.widths().size();
        List<List<Box>> rows = WordRows.of(table);
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(top + i);
            draw(row, columns);
            rows.get(i).stream().filter(box -> !box.continues()).forEach(box -> write(row, box.column(), box.cell()));
        }
        return top + table.rows().size();
    }

    private void draw(Row row, int columns) {
        for (int column = 0; column < columns && ruled; column++) {
            row.createCell(column).setCellStyle(styles.of("@", HorizontalAlignment.LEFT, true));
        }
    }

    private void write(Row row, int column, Cell cell) {
        if (cell.columns() > 1 || cell.rows() > 1) {
            int bottom = row.getRowNum() + cell.rows() - 1;
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), bottom, column, column + cell.columns() - 1));
        }
        if (cell.text().isEmpty()) {
            return;
        }
        var target = row.createCell(column);
        HorizontalAlignment align = SheetStyles.alignment(cell.align());
        if (AMOUNT.matcher(cell.text()).matches()) {
            target.setCellValue(Double.parseDouble(cell.text().replace(",", "")));
            target.setCellStyle(styles.of(format(cell.text()), align, ruled));
        } else if (RATE.matcher(cell.text()).matches()) {
            String digits = cell.text().replace("%", "");
            target.setCellValue(new BigDecimal(digits).movePointLeft(2).doubleValue());
            target.setCellStyle(styles.of(format(digits) + "%", align, ruled));
        } else {
            target.setCellValue(cell.text());
            target.setCellStyle(styles.of("@", align, ruled));
        }
    }

    /** The format that shows a number as it is printed here. */
    private static String format(String printed) {
        String whole = printed.contains(",") ? "#,##0" : "0";
        int point = printed.indexOf('.');
        return point < 0 ? whole : whole + '.' + "0".repeat(printed.length() - point - 1);
    }
}
