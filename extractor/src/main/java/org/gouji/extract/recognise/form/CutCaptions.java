package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Joins captions over several rows that a page break cuts in two, 产出 above 指标, 满意度指 above 标（10分）: what stands below is no
 * caption by itself, and both together are one.
 */
final class CutCaptions {

    private static final String POINTS = "(?:\\(\\d+(?:\\.\\d+)?分?\\))?";

    private static final Phrase TAIL = Phrase.of("(?=.)(?:指?标)?" + POINTS);

    private static final Phrase CAPTION = Phrase.of("\\p{IsHan}{2,}指标" + POINTS);

    private CutCaptions() {}

    static Grid joined(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        GridView view = new GridView(grid);
        for (Cell cell : grid.cells()) {
            Optional<Cell> rest = below(view, cell).filter(other -> isRest(cell, other));
            Optional<Cell> head = above(view, cell).filter(other -> isRest(other, cell));
            if (rest.isPresent()) {
                cells.add(new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan() + rest.get().rowSpan(),
                        cell.columnSpan(),
                        cell.text() + rest.get().text(),
                        cell.place()));
            } else if (head.isEmpty()) {
                cells.add(cell);
            }
        }
        return new Grid(cells);
    }

    private static Optional<Cell> below(GridView view, Cell cell) {
        int row = cell.row() + cell.rowSpan();
        return view.at(row, cell.column()).filter(other -> other.row() == row && isAsWide(cell, other));
    }

    private static Optional<Cell> above(GridView view, Cell cell) {
        return view.at(cell.row() - 1, cell.column()).filter(other -> isAsWide(cell, other));
    }

    private static boolean isAsWide(Cell cell, Cell other) {
        return cell.column() == other.column() && cell.columnSpan() == other.columnSpan();
    }

    private static boolean isRest(Cell cell, Cell rest) {
        String head = Texts.fold(cell.text());
        String tail = Texts.fold(rest.text());
        return TAIL.is(tail) && CAPTION.is(head + tail) && (!CAPTION.is(head) || tail.startsWith("("));
    }
}
