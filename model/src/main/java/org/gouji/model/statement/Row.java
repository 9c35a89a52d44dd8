package org.gouji.model.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of a statement.
 *
 * @param number its number inside the statement, from 1; stable for the same document
 * @param side the side it stands on
 * @param code the classification code as printed, 类款项 joined; empty where there is none
 * @param item the label, without ordinal and white space
 * @param level how deep it is indented: 1 for 类, 2 for 款, 3 for 项, 0 where that cannot be told
 * @param values by measure, in the order of the columns; blank cells have no entry
 * @param notes texts of columns that the contract does not name, by their printed head; they give no observation
 */
public record Row(
        int number,
        Side side,
        String code,
        String item,
        int level,
        Map<String, Figure> values,
        Map<String, String> notes) {

    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    public Row(int number, Side side, String code, String item, int level, Map<String, Figure> values) {
        this(number, side, code, item, level, values, Map.of());
    }
}
