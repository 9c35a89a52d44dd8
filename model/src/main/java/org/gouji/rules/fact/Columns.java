package org.gouji.rules.fact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;

/** The columns of a statement that have numbers, and how precisely each is printed, unit by unit. */
final class Columns {

    private final Map<String, Map<String, Integer>> decimals = new LinkedHashMap<>();
    private final List<String> measures;

    Columns(List<Row> rows) {
        for (Row row : rows) {
            row.values().forEach((measure, figure) -> {
                if (figure instanceof Figure.Printed printed) {
                    add(measure, printed.amount());
                }
            });
        }
        measures = List.copyOf(decimals.keySet());
    }

    private void add(String measure, Amount amount) {
        decimals.computeIfAbsent(measure, column -> new HashMap<>())
                .merge(amount.unit().symbol(), amount.value().scale(), Math::max);
    }

    /** The columns, in the order in which their first numbers stand. */
    List<String> measures() {
        return measures;
    }

    /** The most decimals that any figure of this unit has in the column; {@code otherwise} where it has none. */
    int decimals(String measure, String unit, int otherwise) {
        return decimals.getOrDefault(measure, Map.of()).getOrDefault(unit, otherwise);
    }
}
