package org.gouji.extract.sheet;

import java.util.List;
import org.gouji.model.source.Block;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Block.Paragraph;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Source;

/** What was read of a workbook, as a test can compare it. */
final class Shown {

    private Shown() {}

    /** What the blocks hold: a paragraph as its text, a table as its rows, merged cells as {@code text[columns x rows]}. */
    static List<String> blocks(Source source) {
        return source.blocks().stream().map(Shown::show).toList();
    }

    private static String show(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        Grid grid = (Grid) block;
        StringBuilder shown = new StringBuilder();
        for (Cell cell : grid.cells()) {
            boolean merged = cell.columnSpan() > 1 || cell.rowSpan() > 1;
            shown.append(cell.column() == 0 && cell.row() > 0 ? " / " : cell.column() > 0 ? "|" : "");
            shown.append(cell.text());
            shown.append(merged ? "[" + cell.columnSpan() + "x" + cell.rowSpan() + "]" : "");
        }
        return shown.toString();
    }
}
