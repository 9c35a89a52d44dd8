package org.gouji.testdata.draw;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gouji.testdata.draw.WordRows.Box;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Piece;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes tables with true merges: gridSpan over columns, vMerge over rows. */
final class DocxTable {

    private final XWPFTable target;
    private final List<Double> widths;

    private DocxTable(XWPFDocument document, Piece.Table table) {
        this.target = document.createTable();
        this.widths = table.widths();
    }

    static void write(XWPFDocument document, Piece.Table table) {
        DocxTable writer = new DocxTable(document, table);
        writer.target.removeRow(0);
        List<List<Box>> rows = WordRows.of(table);
        for (int row = 0; row < rows.size(); row++) {
            writer.row(rows.get(row), row < table.headRows() && table.look().repeatHead());
        }
    }

    private void row(List<Box> boxes, boolean repeats) {
        XWPFTableRow row = target.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setRepeatHeader(repeats);
        boxes.forEach(box -> cell(row.createCell(), box));
    }

    private void cell(XWPFTableCell target, Box box) {
        Cell cell = box.cell();
        CTTcPr properties = target.getCTTc().isSetTcPr()
                ? target.getCTTc().getTcPr()
                : target.getCTTc().addNewTcPr();
        long width = WordRows.width(widths, box.column(), box.end());
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (box.isMergedDown()) {
            properties.addNewVMerge().setVal(box.continues() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        XWPFParagraph paragraph = target.getParagraphs().get(0);
        paragraph.setAlignment(DocxWriter.alignment(cell.align()));
        Runs.add(paragraph, box.text());
    }
}
