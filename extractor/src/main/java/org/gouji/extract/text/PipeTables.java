package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables that were written with bars between their cells, | a | b |, as those that write Markdown do. */
final class PipeTables {

    private static final Pattern ROW = Pattern.compile("\\|.*\\|");

    /** The line below the heads: |---|:--:|. */
    private static final Pattern RULE = Pattern.compile("[|:\\s-]*-{2,}[|:\\s-]*");

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private PipeTables() {}

    /** The same lines, in those of such tables a tab for each bar between cells, and without the rules below the heads. */
    static List<Line> tabbed(List<Line> lines) {
        List<Line> tabbed = new ArrayList<>(lines.size());
        for (Line line : lines) {
            String stripped = line.text().indexOf('|') < 0 ? "" : line.stripped();
            if (!ROW.matcher(stripped).matches()) {
                tabbed.add(line);
            } else if (!RULE.matcher(stripped).matches()) {
                tabbed.add(new Line(line.number(), cells(stripped.substring(1, stripped.length() - 1))));
            }
        }
        return tabbed;
    }

    private static String cells(String row) {
        String tabs = BAR.matcher(row.replace('\t', ' ')).replaceAll("\t");
        return BREAK.matcher(tabs).replaceAll(" ").replace("\\|", "|");
    }
}
