package org.gouji.cli.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.extract.page.PageGeometry;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Span;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** Collects what was read on one page: cells, rulings, words, then values with the measure that they were taken for. */
final class Marks {

    /** In points; the thinnest cell is wider than two of them. */
    private static final double INSET = 1;

    private final int page;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(int page) {
        this.page = page;
    }

    static List<Mark> of(PageGeometry geometry, Disclosure disclosure, int page) {
        Marks found = new Marks(page);
        geometry.cells().forEach(box -> found.marks.add(new Mark(Mark.Layer.CELL, inside(box), "")));
        geometry.rulings().forEach(box -> found.marks.add(new Mark(Mark.Layer.RULING, box, "")));
        disclosure.outline().source().blocks().forEach(found::block);
        disclosure.statements().forEach(found::statement);
        return found.marks;
    }

    /** A little smaller, so that a cell can be told from the lines around it. */
    private static Box inside(Box cell) {
        return new Box(cell.x0() + INSET, cell.y0() + INSET, cell.x1() - INSET, cell.y1() - INSET);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            for (Span span : paragraph.spans()) {
                add(Mark.Layer.WORD, span.place(), "");
            }
        } else if (block instanceof Block.Grid grid) {
            for (Cell cell : grid.cells()) {
                if (!cell.isBlank()) {
                    add(Mark.Layer.WORD, cell.place(), "");
                }
            }
        }
    }

    private void statement(Statement statement) {
        for (Row row : statement.rows()) {
            for (Map.Entry<String, Figure> value : row.values().entrySet()) {
                add(Mark.Layer.VALUE, value.getValue().place(), statement.id() + " / " + value.getKey());
            }
        }
    }

    private void add(Mark.Layer layer, Provenance place, String label) {
        if (place instanceof Provenance.PageRegion region && region.page() == page) {
            marks.add(new Mark(layer, region.box(), label));
        }
    }
}
