package org.gouji.cli.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Span;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** Collects what was read on one page: words, then cells, then values with the measure that they were taken for. */
final class Marks {

    private final int page;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(int page) {
        this.page = page;
    }

    static List<Mark> of(Disclosure disclosure, int page) {
        Marks found = new Marks(page);
        disclosure.outline().source().blocks().forEach(found::block);
        disclosure.statements().forEach(found::statement);
        return found.marks;
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            for (Span span : paragraph.spans()) {
                add(Mark.Layer.WORD, span.place(), "");
            }
        } else if (block instanceof Block.Grid grid) {
            for (Cell cell : grid.cells()) {
                add(Mark.Layer.CELL, cell.place(), "");
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
