package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.model.text.Texts;

/** Takes page numbers and running heads and feet off the pages. */
final class RunningHeads {

    /** In a picture the dashes may be read as something else: 一10一, -2-=. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—―·.]*第?\\d{1,4}页?[-–—―·.]*|[-–—―一=_~]{1,3}\\d{1,4}[-–—―一=_~]{1,3}"
                    + "|第\\d{1,4}页,?共\\d{1,4}页|\\d{1,4}/\\d{1,4}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Running heads and feet stand within this part of the page's height from its edges. */
    private static final double MARGIN = 0.12;

    /** A line that stands at the edge of this many pages runs. */
    private static final int REPEATED = 4;

    private RunningHeads() {}

    static List<PageLayout> strip(List<PageLayout> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PageLayout page : pages) {
            for (PageLayout.Item item : edges(page)) {
                seen.merge(key(item), 1, Integer::sum);
            }
        }
        List<PageLayout> stripped = new ArrayList<>();
        for (PageLayout page : pages) {
            List<PageLayout.Item> items = new ArrayList<>(page.items());
            for (PageLayout.Item item : edges(page)) {
                if (isPageNumber(item) || seen.get(key(item)) >= Math.max(REPEATED, pages.size() / 2)) {
                    items.remove(item);
                }
            }
            if (!items.isEmpty() && isPageNumber(items.get(items.size() - 1))) {
                items.remove(items.size() - 1);
            }
            stripped.add(page.with(items));
        }
        return stripped;
    }

    private static List<PageLayout.Item> edges(PageLayout page) {
        double height = page.height();
        return page.items().stream()
                .filter(PageLayout.Free.class::isInstance)
                .filter(item -> item.box().y1() < MARGIN * height || item.box().y0() > (1 - MARGIN) * height)
                .toList();
    }

    private static boolean isPageNumber(PageLayout.Item item) {
        return item instanceof PageLayout.Free free
                && PAGE_NUMBER.matcher(Texts.fold(free.line().text())).matches();
    }

    private static String key(PageLayout.Item item) {
        String text =
                item instanceof PageLayout.Free free ? Texts.fold(free.line().text()) : "";
        return Math.round(item.box().y0() / 4) + DIGITS.matcher(text).replaceAll("#");
    }
}
