package org.gouji.extract.recognise.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gouji.model.statement.Figure;

/** A row of a form before it has its number. */
record Entry(String item, Map<String, Figure> values, Map<String, String> notes) {

    /** What a blank form prints as well: it says nothing of a result. */
    private static final Set<String> PREPRINTED = Set.of("level1", "level2", "weight", "comparator", "unit");

    Entry(String item) {
        this(item, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    static Entry of(String item, String measure, Figure figure) {
        Entry entry = new Entry(item);
        entry.values().put(measure, figure);
        return entry;
    }

    /** Whether somebody has filled the row in. */
    boolean isFilledIn() {
        return !PREPRINTED.containsAll(values.keySet());
    }

    /**
     * Whether another entry only adds to this one: the pieces of a total, or of a row that is printed as labels
     * with values.
     */
    boolean takes(Entry other) {
        return item.equals(other.item)
                && !values.containsKey(Concept.LEVEL1.measure())
                && !other.values.containsKey(Concept.LEVEL1.measure())
                && other.values.entrySet().stream()
                        .allMatch(entry -> sameNumber(values.get(entry.getKey()), entry.getValue()));
    }

    private static boolean sameNumber(Figure mine, Figure other) {
        return mine == null
                || (mine instanceof Figure.Printed a
                        && other instanceof Figure.Printed b
                        && a.amount().equals(b.amount()));
    }
}
