package org.gouji.rules.fact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;

/** The columns of a statement that have numbers, and how precisely each is printed, unit by unit. */
final class Columns {

    private final Map<String, Map<String, Integer>> decimals = new LinkedHashMap<>();
    private final boolean ofMoney;
    private List<String> additive; // known when all figures are

    Columns(Statement statement) {
        this.ofMoney = Names.isTable(statement.id()) && statement.unit().isMoney();
    }

    /** Takes a figure; of what was not read surely at least its places are known. */
    void add(Fact fact) {
        if (fact.figure() instanceof Figure.Printed printed) {
            decimals.computeIfAbsent(fact.measure(), column -> new HashMap<>())
                    .merge(
                            printed.amount().unit().symbol(),
                            printed.amount().value().scale(),
                            Math::max);
        }
    }

    /** Whether figures of these units may be sums: percentages are none, nor are bare numbers in a table whose money has a unit. */
    private static boolean isAdditive(Set<String> units, boolean ofMoney) {
        return units.stream().anyMatch(unit -> unit.isEmpty() ? !ofMoney : !unit.equals(Unit.PERCENT.symbol()));
    }

    /** The columns whose figures may be added up, in the order in which their first numbers stand; rates may not. */
    List<String> additive() {
        if (additive == null) {
            additive = decimals.entrySet().stream()
                    .filter(column -> isAdditive(column.getValue().keySet(), ofMoney))
                    .map(Map.Entry::getKey)
                    .toList();
        }
        return additive;
    }

    /** The most decimals that any figure of this unit has in the column; {@code otherwise} where it has none. */
    int decimals(String measure, String unit, int otherwise) {
        return decimals.getOrDefault(measure, Map.of()).getOrDefault(unit, otherwise);
    }
}
