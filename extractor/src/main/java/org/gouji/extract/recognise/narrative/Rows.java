package org.gouji.extract.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;

/** Collects the figures of a section into rows: one row an item, a figure that is repeated once. */
final class Rows {

    private record Key(Item item, String measure, String value, String unit) {}

    private final Map<Item, List<Map<String, Figure>>> rows = new LinkedHashMap<>();
    private final Set<Key> seen = new HashSet<>();

    void add(Item item, String measure, Figure figure) {
        if (!seen.add(key(item, measure, figure))) {
            return;
        }
        List<Map<String, Figure>> lines = rows.computeIfAbsent(item, any -> new ArrayList<>());
        lines.stream()
                .filter(line -> !line.containsKey(measure))
                .findFirst()
                .orElseGet(() -> added(lines))
                .put(measure, figure);
    }

    private static Map<String, Figure> added(List<Map<String, Figure>> lines) {
        lines.add(new LinkedHashMap<>());
        return lines.get(lines.size() - 1);
    }

    private static Key key(Item item, String measure, Figure figure) {
        if (figure instanceof Figure.Printed printed) {
            BigDecimal value = printed.amount().value().stripTrailingZeros();
            return new Key(
                    item,
                    measure,
                    value.toPlainString(),
                    printed.amount().unit().symbol());
        }
        return new Key(item, measure, figure instanceof Figure.Words words ? words.text() : "", "");
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows in the order in which their items are named first. */
    List<Row> rows() {
        List<Row> all = new ArrayList<>();
        rows.forEach((item, lines) -> lines.forEach(
                values -> all.add(new Row(all.size() + 1, Side.NONE, item.code(), item.name(), 0, values))));
        return all;
    }
}
