package org.gouji.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Tells the tables that hold data from those that only arrange a page. A table arranges where it says so, where it has one
 * column or one short row, where the tables in it hold most of what it holds, or where a single cell does.
 */
final class TableRole {

    private static final Set<String> PRESENTATION = Set.of("presentation", "none");

    /** A table of one row with so many cells sets a text to the left, the middle and the right. */
    private static final int ENDS = 3;

    /** A table that arranges a page around its text has few rows. */
    private static final int FEW_ROWS = 4;

    /** The text of a page has more characters than any cell of a short table. */
    private static final int TEXT_OF_A_PAGE = 600;

    /** In per cent: a cell that has this share of a table's characters is the page. */
    private static final int NEARLY_ALL = 90;

    private TableRole() {}

    /** The rows of a table that are shown, in the order in which they are shown. */
    static List<Element> rows(Element table) {
        List<Element> head = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "thead" -> collect(child, head);
                case "tfoot" -> collect(child, foot);
                case "tbody" -> collect(child, body);
                default -> add(child, body);
            }
        }
        head.addAll(body);
        head.addAll(foot);
        return head;
    }

    private static void collect(Element part, List<Element> rows) {
        if (!Invisible.isHidden(part)) {
            part.children().forEach(row -> add(row, rows));
        }
    }

    private static void add(Element row, List<Element> rows) {
        if (row.normalName().equals("tr") && !Invisible.isHidden(row)) {
            rows.add(row);
        }
    }

    /** The cells of a row that are shown. */
    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(cell -> !Invisible.isHidden(cell))
                .toList();
    }

    /** Whether a table only arranges what is in it: it is read cell by cell, as if it were not there. */
    static boolean arranges(Element table) {
        List<Element> rows = rows(table);
        boolean narrow = rows.stream().allMatch(row -> cells(row).size() <= 1);
        boolean line = rows.size() == 1 && cells(rows.get(0)).size() <= ENDS;
        return narrow
                || line
                || PRESENTATION.contains(table.attr("role"))
                || isAroundTables(table)
                || isAroundText(rows);
    }

    private static boolean isAroundTables(Element table) {
        List<Element> inner = outermostTables(table);
        int inside = inner.stream().mapToInt(TableRole::letters).sum();
        return !inner.isEmpty() && 2 * inside >= letters(table);
    }

    private static List<Element> outermostTables(Element table) {
        List<Element> inner = new ArrayList<>();
        table.filter((node, depth) -> {
            if (depth == 0
                    || !(node instanceof Element element)
                    || !element.normalName().equals("table")) {
                return FilterResult.CONTINUE;
            }
            inner.add(element);
            return FilterResult.SKIP_CHILDREN;
        });
        return inner;
    }

    private static boolean isAroundText(List<Element> rows) {
        if (rows.size() > FEW_ROWS) {
            return false;
        }
        List<Integer> letters = rows.stream()
                .flatMap(row -> cells(row).stream())
                .map(TableRole::letters)
                .toList();
        int most = letters.stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = letters.stream().mapToInt(Integer::intValue).sum();
        return most >= TEXT_OF_A_PAGE && 100L * most >= (long) NEARLY_ALL * all;
    }

    private static int letters(Element element) {
        return element.text().length();
    }
}
