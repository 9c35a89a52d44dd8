package org.gouji.testdata.draw;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.gouji.testdata.paper.Cell;

/** The styles of a workbook: a format for numbers, an alignment, lines or none. */
final class SheetStyles {

    private record Look(String format, HorizontalAlignment align, boolean ruled) {}

    private final Workbook workbook;
    private final Map<Look, CellStyle> known = new HashMap<>();

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(String format, HorizontalAlignment align, boolean ruled) {
        return known.computeIfAbsent(new Look(format, align, ruled), this::create);
    }

    private CellStyle create(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(look.align());
        style.setWrapText(true);
        if (look.ruled()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    static HorizontalAlignment alignment(Cell.Align align) {
        return switch (align) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }
}
