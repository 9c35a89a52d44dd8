package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Provenance.PageRegion;
import org.gouji.model.text.Texts;

/**
 * Takes page numbers and running heads and feet off the pages: lines at the edges of pages → those that say the same at one height →
 * those of enough pages, or of every second page of a few where they are set apart from what a page says.
 */
final class RunningHeads {

    /** Running heads and feet stand within this part of the page's height from its edges. */
    private static final double MARGIN = 0.12;

    /** A line that stands at the edge of this many pages runs, whatever it is. */
    private static final int REPEATED = 4;

    /** Lines of one height differ by less than this, in points. */
    private static final int SAME_HEIGHT = 4;

    /** What stands above a table, 单位：万元, has a colon, folded. */
    private static final String CAPTION = ":";

    private final Map<String, Integer> seen = new HashMap<>();
    private final int pages;

    private RunningHeads(List<PageLayout> pages) {
        this.pages = pages.size();
        for (PageLayout page : pages) {
            edges(page).flatMap(line -> keys(page, line)).forEach(key -> seen.merge(key, 1, Integer::sum));
        }
    }

    static List<PageLayout> strip(List<PageLayout> pages) {
        RunningHeads heads = new RunningHeads(pages);
        return pages.stream().map(heads::strip).toList();
    }

    private PageLayout strip(PageLayout page) {
        List<Item> items = new ArrayList<>(page.items());
        items.removeAll(edges(page).filter(RunningHeads::isPageNumber).toList());
        if (!items.isEmpty() && items.get(items.size() - 1) instanceof Free last && isPageNumber(last)) {
            items.remove(items.size() - 1);
        }
        List<Item> rest = List.copyOf(items);
        edges(page).filter(line -> runs(page, line, rest)).forEach(items::remove);
        return page.with(items);
    }

    private static Stream<Free> edges(PageLayout page) {
        double height = page.height();
        return page.items().stream()
                .filter(item -> item.box().y1() < MARGIN * height || item.box().y0() > (1 - MARGIN) * height)
                .filter(Free.class::isInstance)
                .map(Free.class::cast);
    }

    private boolean runs(PageLayout page, Free line, List<Item> items) {
        int times = keys(page, line).mapToInt(seen::get).max().orElse(0);
        return !captions(line, items)
                && (times >= Math.max(REPEATED, pages / 2)
                        || (times > 1 && 2 * times >= pages && isSetApart(line, items)));
    }

    /** Whether a line says what the table below it counts in: every page of tables may begin with it. */
    private static boolean captions(Free line, List<Item> items) {
        return Captions.isUnit(line.line())
                && items.stream().skip(items.indexOf(line)).anyMatch(Tabular.class::isInstance);
    }

    /** Whether a line is the first or last of its page and neither a title, which is larger, nor a caption of what stands next to it. */
    private static boolean isSetApart(Free line, List<Item> items) {
        int at = items.indexOf(line);
        boolean edge = at == 0 || at == items.size() - 1;
        return edge
                && items.size() > 1
                && !Texts.fold(line.line().text()).contains(CAPTION)
                && line.line().size() < Captions.TITLE * size(items.get(at == 0 ? 1 : at - 1));
    }

    /** The size of the print, in points; a table has many, of which the smallest is that of one line. */
    private static double size(Item item) {
        if (item instanceof Tabular table) {
            return table.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .mapToDouble(cell -> height(cell.place()))
                    .min()
                    .orElse(0);
        }
        return ((Free) item).line().size();
    }

    private static double height(Provenance place) {
        return place instanceof PageRegion region ? region.box().height() : 0;
    }

    private static boolean isPageNumber(Free line) {
        return PageNumber.isIn(line.line().text());
    }

    /** What a line says at its height: word for word, and with its page number counted from its page. */
    private static Stream<String> keys(PageLayout page, Free line) {
        String height = Math.round(line.box().y0() / SAME_HEIGHT) + " ";
        String text = Texts.fold(line.line().text());
        return Stream.of(height + text, height + PageNumber.relative(line.line(), page.number()))
                .distinct();
    }
}
