package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Provenance.PageRegion;
import org.gouji.model.source.Span;

/** The pages that were turned to be read; gives what was found on them the places where it is shown. */
final class TurnedPages {

    private final Map<Integer, Turn> turns = new HashMap<>();

    void add(PageContent page) {
        if (!page.turn().isNone()) {
            turns.put(page.number(), page.turn());
        }
    }

    List<Block> asShown(List<Block> blocks) {
        return turns.isEmpty() ? blocks : blocks.stream().map(this::asShown).toList();
    }

    private Block asShown(Block block) {
        if (block instanceof Block.Grid grid) {
            return new Block.Grid(grid.cells().stream().map(this::asShown).toList());
        }
        Block.Paragraph paragraph = (Block.Paragraph) block;
        return isTurned(paragraph) ? asShown(paragraph) : paragraph;
    }

    private Cell asShown(Cell cell) {
        return new Cell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), asShown(cell.place()));
    }

    private boolean isTurned(Block.Paragraph paragraph) {
        return paragraph.spans().stream()
                .anyMatch(span -> span.place() instanceof PageRegion region && turns.containsKey(region.page()));
    }

    /** Each character gets a span of its own: a longer one is cut along the line, which now runs across. */
    private Block.Paragraph asShown(Block.Paragraph paragraph) {
        List<Span> spans = new ArrayList<>();
        for (Span span : paragraph.spans()) {
            for (int i = span.start(); i < span.end(); i++) {
                spans.add(new Span(i, i + 1, asShown(paragraph.place(i, i + 1))));
            }
        }
        return new Block.Paragraph(paragraph.text(), spans);
    }

    private Provenance asShown(Provenance place) {
        return place instanceof PageRegion region && turns.containsKey(region.page())
                ? new PageRegion(region.page(), turns.get(region.page()).asShown(region.box()), region.confidence())
                : place;
    }
}
