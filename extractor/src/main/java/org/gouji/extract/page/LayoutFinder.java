package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;

/** Takes a page apart: tables from its rulings → glyphs to cells → lines of the rest → tables without rulings. */
final class LayoutFinder {

    private final PageContent content;
    private final List<CellIndex> tables = new ArrayList<>();
    private final Map<RuledTable.Area, List<Glyph>> inCells = new HashMap<>();
    private final List<Glyph> free = new ArrayList<>();

    private LayoutFinder(PageContent content) {
        this.content = content;
        for (RuledTable table : TableFinder.find(content.rulings())) {
            tables.add(new CellIndex(table));
        }
    }

    static PageLayout layout(PageContent content) {
        LayoutFinder finder = new LayoutFinder(content);
        for (List<Glyph> run : GlyphRuns.of(content.glyphs())) {
            finder.place(run);
        }
        return new PageLayout(content.number(), content.width(), content.height(), finder.items());
    }

    /** A run of digits goes where its middle is: a figure too wide for its cell is still one figure. */
    private void place(List<Glyph> run) {
        Box box = run.get(0).box().union(run.get(run.size() - 1).box());
        for (CellIndex table : tables) {
            int cell = table.at(box.centreX(), box.centreY());
            if (cell >= 0) {
                inCells.computeIfAbsent(table.table().cells().get(cell), key -> new ArrayList<>())
                        .addAll(run);
                return;
            }
        }
        free.addAll(run);
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>(AlignedTables.find(Lines.of(content.number(), free)));
        for (CellIndex table : tables) {
            items.add(tabular(table.table()));
        }
        items.sort(Comparator.comparingDouble(item -> item.box().y0()));
        return items;
    }

    private Tabular tabular(RuledTable table) {
        List<Cell> cells = new ArrayList<>();
        for (RuledTable.Area area : table.cells()) {
            List<TextLine> lines = Lines.of(content.number(), inCells.getOrDefault(area, List.of()));
            Box box = lines.stream().map(TextLine::box).reduce(Box::union).orElse(null);
            cells.add(new Cell(
                    area.row(),
                    area.column(),
                    area.rowSpan(),
                    area.columnSpan(),
                    CellText.of(lines, area.box().width()),
                    new Provenance.PageRegion(content.number(), box == null ? area.box() : box)));
        }
        return new Tabular(table.xs(), table.ys().size() - 1, cells, table.box());
    }

    /** A line as an item, for {@link AlignedTables}. */
    static Item item(TextLine line) {
        return new Free(line);
    }
}
