package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.page.PageLayout.Item;

/**
 * Finds tables that no upright line rules: lines whose words stand in columns. Three steps: runs of lines that have wide gaps →
 * the white columns that all of them leave free → cells.
 */
final class AlignedTables {

    /** Fewer lines that happen to align make no table. */
    private static final int LEAST_ROWS = 3;

    private AlignedTables() {}

    /** The lines as they are, except where some of them make a table. */
    static List<Item> find(List<TextLine> lines) {
        List<Item> items = new ArrayList<>();
        List<AlignedRow> open = new ArrayList<>();
        for (TextLine line : lines) {
            AlignedRow row = AlignedRow.of(line);
            if (!open.isEmpty() && !row.follows(open.get(open.size() - 1))) {
                close(open, items);
            }
            if (row.words().size() > 1 || (!open.isEmpty() && row.isShortBeside(open.get(0)))) {
                open.add(row);
            } else {
                close(open, items);
                items.add(LayoutFinder.item(line));
            }
        }
        close(open, items);
        return items;
    }

    private static void close(List<AlignedRow> open, List<Item> items) {
        long parted = open.stream().filter(row -> row.words().size() > 1).count();
        AlignedTable table = parted >= LEAST_ROWS ? AlignedTable.of(open) : null;
        if (table != null && table.looksLikeOne()) {
            items.add(table.tabular());
        } else {
            open.forEach(row -> items.add(LayoutFinder.item(row.line())));
        }
        open.clear();
    }
}
