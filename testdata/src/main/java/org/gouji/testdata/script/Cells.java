package org.gouji.testdata.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.testdata.paper.Cell;

/** Reads rows written as {@code 项目[2x1] | 合计[1x2] | }: cells with how many columns and rows they cover. */
final class Cells {

    private static final Pattern SPAN = Pattern.compile("(.*?)\\[(\\d+)x(\\d+)]");

    private Cells() {}

    /** The cells of a head, all centred. */
    static List<Cell> head(String line) {
        return row(line).stream().map(cell -> cell.aligned(Cell.Align.CENTRE)).toList();
    }

    /** The cells of a row; {@code \n} in a cell breaks its line. */
    static List<Cell> row(String line) {
        List<Cell> cells = new ArrayList<>();
        for (String part : line.split("\\|", -1)) {
            String text = part.strip();
            Matcher span = SPAN.matcher(text);
            if (span.matches()) {
                String bare = span.group(1).replace("\\n", "\n");
                cells.add(Cell.of(bare).spanning(Integer.parseInt(span.group(2)), Integer.parseInt(span.group(3))));
            } else {
                cells.add(Cell.of(text.replace("\\n", "\n")));
            }
        }
        return cells;
    }
}
