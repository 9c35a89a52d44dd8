package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/**
 * Finds what a text says twice of one item: 某项 12 万元，主要用于……。年初预算为 13 万元，支出决算为 12 万元. Where both amounts are the
 * same they are one figure; where they are not, the second stands in a row of its own behind the first, and is all that it has.
 */
public final class Retellings {

    private static final Set<String> AMOUNT = Set.of("amount");

    private Retellings() {}

    /**
     * An item told twice.
     *
     * @param first the row with everything that is said of the item
     * @param again the row with the amount that is said again
     */
    public record Retelling(Row first, Row again) {}

    /** All of a statement of the text, in order. */
    public static List<Retelling> in(Statement statement) {
        List<Retelling> found = new ArrayList<>();
        List<Row> rows = statement.rows();
        for (int at = 1; at < rows.size(); at++) {
            if (isRetold(rows.get(at - 1), rows.get(at))) {
                found.add(new Retelling(rows.get(at - 1), rows.get(at)));
            }
        }
        return found;
    }

    /** The rows without those that only say an amount again. */
    public static List<Row> once(Statement statement) {
        List<Row> once = new ArrayList<>();
        Row before = null;
        for (Row row : statement.rows()) {
            if (before == null || !isRetold(before, row)) {
                once.add(row);
            }
            before = row;
        }
        return once;
    }

    private static boolean isRetold(Row first, Row again) {
        return first.item().equals(again.item())
                && first.code().equals(again.code())
                && again.values().keySet().equals(AMOUNT)
                && first.values().containsKey("amount")
                && first.values().keySet().stream()
                        .anyMatch(measure -> measure.endsWith("budget") || measure.equals("completion"));
    }
}
