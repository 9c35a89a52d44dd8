package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;

/**
 * Puts tables that stand side by side on a page one behind the other, each behind its own title: tables at one height → the lines
 * above them up to one that reaches over several → the parts of those lines to the table below them.
 *
 * <p>Tables that share what stands above them, a title over both or 部门：… at the left and 单位：… at the right, stay as they are.
 */
final class TablesAbreast {

    /** Tables stand side by side where they share this part of the height of the lower one. */
    private static final double SHARED = 0.5;

    /** What a table says beside its title, 单位：万元, has a colon; a title has none. */
    private static final String CAPTION = "：";

    private final List<Item> items;
    private final List<Tabular> tables;

    private TablesAbreast(List<Item> items, List<Tabular> tables) {
        this.items = items;
        this.tables = tables.stream()
                .sorted(Comparator.comparingDouble(table -> table.box().x0()))
                .toList();
    }

    /** What stands on a page, from top to bottom but for tables with titles of their own beside each other. */
    static List<Item> inReadingOrder(List<Item> items) {
        List<Item> ordered = items;
        for (Item item : items) {
            if (item instanceof Tabular first) {
                List<Tabular> tables = beside(first, items);
                if (tables.size() > 1 && tables.get(0).equals(first)) {
                    ordered = new TablesAbreast(ordered, tables).parted();
                }
            }
        }
        return ordered;
    }

    private static List<Tabular> beside(Tabular table, List<Item> items) {
        return items.stream()
                .filter(Tabular.class::isInstance)
                .map(Tabular.class::cast)
                .filter(other -> other.equals(table) || isBeside(table.box(), other.box()))
                .toList();
    }

    private static boolean isBeside(Box one, Box other) {
        double shared = Math.min(one.y1(), other.y1()) - Math.max(one.y0(), other.y0());
        return shared > SHARED * Math.min(one.height(), other.height())
                && (one.x1() <= other.x0() || other.x1() <= one.x0());
    }

    private List<Item> parted() {
        int last = tables.stream().mapToInt(items::indexOf).max().orElseThrow();
        int first = tables.stream().mapToInt(items::indexOf).min().orElseThrow();
        while (first > 0 && items.get(first - 1) instanceof Free line && isParted(line.line())) {
            first--;
        }
        List<List<Item>> sides = new ArrayList<>();
        tables.forEach(table -> sides.add(new ArrayList<>()));
        for (Item item : items.subList(first, last + 1)) {
            if (item instanceof Free line && isParted(line.line())) {
                line.line().segments().forEach(part -> sides.get(side(part)).add(new Free(part)));
            } else if (!tables.contains(item)) {
                return items;
            }
        }
        if (!sides.stream().allMatch(TablesAbreast::isTitled)) {
            return items;
        }
        List<Item> ordered = new ArrayList<>(items.subList(0, first));
        for (int side = 0; side < sides.size(); side++) {
            ordered.addAll(sides.get(side));
            ordered.add(tables.get(side));
        }
        ordered.addAll(items.subList(last + 1, items.size()));
        return ordered;
    }

    private static boolean isTitled(List<Item> lines) {
        return lines.stream()
                .anyMatch(
                        item -> item instanceof Free line && !line.line().text().contains(CAPTION));
    }

    /** Whether no part of a line reaches from one table to the next. */
    private boolean isParted(TextLine line) {
        return line.segments().stream().allMatch(part -> {
            int side = side(part);
            return (side == 0 || part.box().x0() > tables.get(side - 1).box().x1())
                    && (side == tables.size() - 1
                            || part.box().x1() < tables.get(side + 1).box().x0());
        });
    }

    /** The table that a part of a line stands over, or the nearest. */
    private int side(TextLine part) {
        return IntStream.range(0, tables.size())
                .boxed()
                .min(Comparator.comparingDouble(side ->
                        Math.abs(tables.get(side).box().centreX() - part.box().centreX())))
                .orElseThrow();
    }
}
