package org.gouji.testdata.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.testdata.paper.Cell;

/**
 * Rows of indicators, each cell of which is written as printed. The columns tell what the cells are: measures of the contract,
 * {@code item}, or {@code -} for what gives no observation. A cell that covers several rows counts for each of them.
 */
final class IndicatorBody {

    private static final Set<String> NUMBERS = Set.of("weight", "score");
    private static final Set<String> EITHER = Set.of("target", "actual");

    private final List<String> columns;
    private final Ledger ledger;
    private final Map<Integer, String> above = new HashMap<>();
    private final Map<Integer, Integer> left = new HashMap<>();

    IndicatorBody(String columns, Ledger ledger) {
        this.columns = List.of(columns.split(" ", -1));
        this.ledger = ledger;
    }

    /** Takes note of where the cells of a head reach down into the rows below. */
    void head(List<Cell> cells) {
        place(cells);
    }

    /** Reads a row and notes what it states. */
    List<Cell> row(String line) {
        List<Cell> cells = Cells.row(line);
        List<String> texts = place(cells);
        String item = bare(texts.get(columns.indexOf("item")));
        if (!item.isEmpty()) {
            for (int i = 0; i < columns.size(); i++) {
                state(item, columns.get(i), bare(texts.get(i)), texts);
            }
        }
        return cells;
    }

    private void state(String item, String measure, String text, List<String> texts) {
        if (text.isEmpty() || text.matches("[—/-]") || measure.equals("item") || measure.equals("-")) {
            return;
        }
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        if (NUMBERS.contains(measure) && number) {
            ledger.literal(item, measure, text + '分');
        } else if (EITHER.contains(measure) && number) {
            int unit = columns.indexOf("unit");
            ledger.literal(item, measure, text + (unit < 0 ? "" : bare(texts.get(unit))));
        } else {
            ledger.words(item, measure, text);
        }
    }

    /** The text at each column, from this row or from a cell above that reaches down to it. */
    private List<String> place(List<Cell> cells) {
        List<String> texts = new ArrayList<>();
        int next = 0;
        while (texts.size() < columns.size()) {
            int column = texts.size();
            if (left.getOrDefault(column, 0) > 0) {
                left.merge(column, -1, Integer::sum);
                texts.add(above.get(column));
                continue;
            }
            Cell cell = cells.get(next++);
            for (int i = 0; i < cell.columns(); i++) {
                above.put(column + i, cell.text());
                left.put(column + i, cell.rows() - 1);
                texts.add(i == 0 ? cell.text() : "");
            }
        }
        return texts;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
