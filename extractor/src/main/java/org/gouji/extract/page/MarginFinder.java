package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;

/**
 * Finds the margins of each page: where several of its long lines begin and end → else, beside a table, what lines and
 * table reach → else those of the other pages of that width.
 */
final class MarginFinder {

    /** A line of running text is at least this part of the page wide. */
    private static final double LONG = 0.5;

    /** With fewer long lines than this, a page does not show its margins by itself. */
    private static final int ENOUGH = 6;

    /** Lines end at one margin where their ends are nearer than this, in points: a character of body text. */
    private static final double TOGETHER = 12;

    /** Where nothing is known, text keeps this part of the page's width free on each side: 2.5 cm of A4. */
    private static final double CUSTOMARY = 0.12;

    private final Map<Long, Margins> byWidth = new HashMap<>();
    private final Map<Integer, Margins> byPage = new HashMap<>();

    private MarginFinder() {}

    /** The margins by page number. */
    static Map<Integer, Margins> find(List<PageLayout> pages) {
        MarginFinder finder = new MarginFinder();
        pages.forEach(finder::fromText);
        for (PageLayout page : pages) {
            finder.byPage.computeIfAbsent(page.number(), number -> finder.fromRest(page));
        }
        return finder.byPage;
    }

    private void fromText(PageLayout page) {
        List<Box> lines = longLines(page);
        if (lines.size() >= ENOUGH) {
            Margins margins = new Margins(shared(lines, Box::x0), -shared(lines, box -> -box.x1()));
            byPage.put(page.number(), margins);
            byWidth.merge(Math.round(page.width()), margins, Margins::widest);
        }
    }

    private Margins fromRest(PageLayout page) {
        Margins customary = new Margins(CUSTOMARY * page.width(), (1 - CUSTOMARY) * page.width());
        if (page.items().stream().noneMatch(Tabular.class::isInstance)) {
            return byWidth.getOrDefault(Math.round(page.width()), customary);
        }
        return page.items().stream()
                .filter(item -> item instanceof Tabular || item.box().width() > LONG * page.width())
                .map(item -> new Margins(item.box().x0(), item.box().x1()))
                .reduce(Margins::widest)
                .orElse(customary);
    }

    private static List<Box> longLines(PageLayout page) {
        List<Box> found = new ArrayList<>();
        for (Item item : page.items()) {
            if (item instanceof Free free
                    && item.box().width() > LONG * page.width()
                    && free.line().segments().size() == 1) {
                found.add(item.box());
            }
        }
        return found;
    }

    /** The smallest position that is not one line's alone. */
    private static double shared(List<Box> lines, ToDoubleFunction<Box> position) {
        List<Double> sorted = lines.stream()
                .map(position::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            if (sorted.get(i + 1) - sorted.get(i) < TOGETHER) {
                return sorted.get(i);
            }
        }
        return sorted.get(0);
    }
}
