package org.gouji.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Lays a Word table out as a grid: columns from the widths of gridSpan, rows from vMerge. */
final class WordTable {

    private final XWPFTable table;
    private final int number;

    WordTable(XWPFTable table, int number) {
        this.table = table;
        this.number = number;
    }

    Block.Grid grid() {
        List<Cell> cells = new ArrayList<>();
        Map<Integer, Integer> open = new HashMap<>();
        int row = 0;
        for (XWPFTableRow tableRow : table.getRows()) {
            int column = tableRow.getCtRow().getTrPr() != null
                            && tableRow.getCtRow().getTrPr().sizeOfGridBeforeArray() > 0
                    ? tableRow.getCtRow()
                            .getTrPr()
                            .getGridBeforeArray(0)
                            .getVal()
                            .intValue()
                    : 0;
            int position = 0;
            for (XWPFTableCell tableCell : tableRow.getTableCells()) {
                CTTcPr properties = tableCell.getCTTc().getTcPr();
                int span = properties != null && properties.isSetGridSpan()
                        ? properties.getGridSpan().getVal().intValue()
                        : 1;
                position++;
                boolean merged = properties != null && properties.isSetVMerge();
                boolean continues = merged && properties.getVMerge().getVal() != STMerge.RESTART;
                Integer above = open.get(column);
                if (continues && above != null) {
                    Cell first = cells.get(above);
                    cells.set(
                            above,
                            new Cell(
                                    first.row(),
                                    first.column(),
                                    row - first.row() + 1,
                                    first.columnSpan(),
                                    first.text(),
                                    first.place()));
                } else {
                    open.remove(column);
                    if (merged) {
                        open.put(column, cells.size());
                    }
                    cells.add(new Cell(
                            row,
                            column,
                            1,
                            span,
                            tableCell.getText().strip(),
                            new Provenance.TableCell(number, row + 1, position)));
                }
                column += span;
            }
            row++;
        }
        return new Block.Grid(cells);
    }
}
