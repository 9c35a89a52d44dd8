package org.gouji.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.source.Box;

/**
 * A page taken apart: its tables with the text of each cell, and the lines beside them.
 *
 * @param content what stands on the page
 * @param items tables and lines from top to bottom
 */
record PageLayout(PageContent content, List<Item> items) {

    /** Something that is read as a whole. */
    sealed interface Item {
        Box box();
    }

    /** A line outside tables. */
    record Free(TextLine line) implements Item {
        @Override
        public Box box() {
            return line.box();
        }
    }

    /** A table; for each of its cells, in their order, the lines in it. */
    record Tabular(RuledTable table, List<List<TextLine>> lines) implements Item {
        @Override
        public Box box() {
            return table.box();
        }
    }

    static PageLayout of(PageContent content) {
        List<RuledTable> tables = TableFinder.find(content.rulings());
        Map<RuledTable.Area, List<Glyph>> inCells = new HashMap<>();
        List<Glyph> free = new ArrayList<>();
        for (Glyph glyph : content.glyphs()) {
            RuledTable.Area area = cellAt(tables, glyph.box());
            (area == null ? free : inCells.computeIfAbsent(area, key -> new ArrayList<>())).add(glyph);
        }
        List<Item> items = new ArrayList<>();
        for (RuledTable table : tables) {
            List<List<TextLine>> lines = new ArrayList<>();
            for (RuledTable.Area area : table.cells()) {
                lines.add(Lines.of(content.number(), inCells.getOrDefault(area, List.of())));
            }
            items.add(new Tabular(table, lines));
        }
        for (TextLine line : Lines.of(content.number(), free)) {
            items.add(new Free(line));
        }
        items.sort(Comparator.comparingDouble(item -> item.box().y0()));
        return new PageLayout(content, items);
    }

    private static RuledTable.Area cellAt(List<RuledTable> tables, Box box) {
        for (RuledTable table : tables) {
            if (table.box().contains(box.centreX(), box.centreY())) {
                for (RuledTable.Area area : table.cells()) {
                    if (area.box().contains(box.centreX(), box.centreY())) {
                        return area;
                    }
                }
            }
        }
        return null;
    }
}
