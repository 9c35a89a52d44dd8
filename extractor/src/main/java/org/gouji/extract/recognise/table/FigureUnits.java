package org.gouji.extract.recognise.table;

import java.util.Optional;
import org.gouji.model.statement.Unit;

/**
 * In which unit a figure of a table is, where its cell does not say: its line, its column and the table may each state one.
 *
 * @param declared the unit of the table
 * @param counts whether the table has a column of counts, 数量, so that 辆 behind a label speaks of that and not of money
 */
record FigureUnits(Unit declared, boolean counts) {

    static FigureUnits of(Table table, Form form) {
        boolean counts = table.head().values().stream()
                .map(column -> form.measure(column.terms()))
                .anyMatch(measure -> measure.filter(Form.COUNT::equals).isPresent());
        return new FigureUnits(table.caption().unit(), counts);
    }

    /** The unit of a figure of this line in this column, which holds this measure; a count is never in the money of the table. */
    Unit of(Line line, Column column, String measure) {
        Optional<Unit> ofLine = line.label().unit();
        Optional<Unit> ofColumn = Units.ofColumn(column);
        if (measure.equals(Form.COUNT)) {
            return ofLine.or(() -> ofColumn).filter(unit -> !unit.isMoney()).orElse(Unit.NONE);
        }
        boolean rate = ofColumn.filter(unit -> !unit.isMoney()).isPresent();
        boolean elsewhere = counts && ofLine.filter(unit -> !unit.isMoney()).isPresent();
        return rate || elsewhere
                ? ofColumn.orElse(declared)
                : ofLine.or(() -> ofColumn).orElse(declared);
    }
}
