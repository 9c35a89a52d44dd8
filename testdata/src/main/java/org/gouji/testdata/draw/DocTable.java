package org.gouji.testdata.draw;

import java.util.ArrayList;
import java.util.List;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Piece;
import org.gouji.testdata.word97.DocFile;
import org.gouji.testdata.word97.Row;

/** Writes tables whose cells say where they end, and which of them are merged with those above. */
final class DocTable {

    /** The width of a table in twentieths of a point. */
    private static final double WIDTH = 8300;

    private final DocFile file;
    private final List<Integer> edges = new ArrayList<>();
    private final Cell[] above;
    private final int[] left;

    private DocTable(DocFile file, Piece.Table table) {
        this.file = file;
        this.above = new Cell[table.widths().size()];
        this.left = new int[table.widths().size()];
        double sum = table.widths().stream().mapToDouble(Double::doubleValue).sum();
        double edge = 0;
        edges.add(0);
        for (double width : table.widths()) {
            edge += width / sum * WIDTH;
            edges.add((int) Math.round(edge));
        }
    }

    static void write(DocFile file, Piece.Table table) {
        DocTable writer = new DocTable(file, table);
        table.rows().forEach(writer::row);
    }

    private void row(List<Cell> cells) {
        Row row = Row.from(0);
        int next = 0;
        int column = 0;
        while (column < left.length && (left[column] > 0 || next < cells.size())) {
            boolean continues = left[column] > 0;
            if (!continues) {
                above[column] = cells.get(next++);
                left[column] = above[column].rows();
            }
            left[column]--;
            Cell cell = above[column];
            file.cell(continues ? "" : DocWriter.printable(cell.text()));
            column += cell.columns();
            row.to(edges.get(column), cell.rows() == 1 ? 0 : continues ? Row.CONTINUES_ABOVE : Row.BEGINS);
        }
        file.endRow(row);
    }
}
