package org.gouji.testdata.draw;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Piece;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes tables with true merges: gridSpan over columns, vMerge over rows. */
final class DocxTable {

    /** The width of a table in twentieths of a point. */
    private static final double WIDTH = 8300;

    private final Piece.Table table;
    private final XWPFTable target;
    private final Cell[] above;
    private final int[] left;

    private DocxTable(XWPFDocument document, Piece.Table table) {
        this.table = table;
        this.target = document.createTable();
        this.above = new Cell[table.widths().size()];
        this.left = new int[table.widths().size()];
    }

    static void write(XWPFDocument document, Piece.Table table) {
        DocxTable writer = new DocxTable(document, table);
        writer.target.removeRow(0);
        for (int row = 0; row < table.rows().size(); row++) {
            writer.row(row);
        }
    }

    private void row(int number) {
        XWPFTableRow row = target.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setRepeatHeader(number < table.headRows() && table.look().repeatHead());
        List<Cell> cells = table.rows().get(number);
        int next = 0;
        int column = 0;
        while (column < left.length) {
            Cell cell;
            boolean continues = left[column] > 0;
            if (continues) {
                cell = above[column];
                left[column]--;
            } else if (next < cells.size()) {
                cell = cells.get(next++);
                above[column] = cell;
                left[column] = cell.rows() - 1;
            } else {
                break;
            }
            cell(row, cell, continues, column);
            column += cell.columns();
        }
    }

    private void cell(XWPFTableRow row, Cell cell, boolean continues, int column) {
        XWPFTableCell target = row.createCell();
        CTTcPr properties = target.getCTTc().isSetTcPr()
                ? target.getCTTc().getTcPr()
                : target.getCTTc().addNewTcPr();
        double sum = table.widths().stream().mapToDouble(Double::doubleValue).sum();
        double width = 0;
        for (int i = column; i < column + cell.columns(); i++) {
            width += table.widths().get(i) / sum * WIDTH;
        }
        properties.addNewTcW().setW(BigInteger.valueOf(Math.round(width)));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(continues ? STMerge.CONTINUE : STMerge.RESTART);
        }
        XWPFParagraph paragraph = target.getParagraphs().get(0);
        paragraph.setAlignment(DocxWriter.alignment(cell.align()));
        if (!continues) {
            Runs.add(paragraph, cell.text());
        }
    }
}
