package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.model.source.Box;

/** Takes a page apart: tables from its rulings, drawn or missing → glyphs to cells → lines of the rest. */
final class LayoutFinder {

    private final PageContent content;
    private final List<TableFill> tables = new ArrayList<>();
    private final List<Glyph> free = new ArrayList<>();

    private LayoutFinder(PageContent content, List<Ruling> missing) {
        this.content = content;
        List<Ruling> rulings = new ArrayList<>(content.rulings());
        rulings.addAll(missing);
        for (RuledTable table : TableFinder.find(rulings)) {
            tables.add(new TableFill(table));
        }
    }

    /**
     * The tables and lines of a page.
     *
     * @param missing lines that its tables do without and that part their columns all the same
     */
    static PageLayout layout(PageContent content, List<Ruling> missing) {
        LayoutFinder finder = new LayoutFinder(content, missing);
        for (List<Glyph> run : GlyphRuns.of(content.glyphs())) {
            finder.place(run);
        }
        return new PageLayout(content.number(), content.width(), content.height(), finder.items());
    }

    /** A run of digits goes where its middle is: a figure too wide for its cell is still one figure. */
    private void place(List<Glyph> run) {
        Box box = run.get(0).box().union(run.get(run.size() - 1).box());
        for (TableFill table : tables) {
            if (table.takes(run, box.centreX(), box.centreY())) {
                return;
            }
        }
        free.addAll(run);
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (TextLine line : Lines.of(content.number(), free)) {
            items.add(new Free(line));
        }
        for (TableFill table : tables) {
            items.add(table.tabular(content.number()));
        }
        items.sort(Comparator.comparingDouble(item -> item.box().y0()));
        return TablesAbreast.inReadingOrder(items);
    }
}
