package org.gouji.extract.recognise.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Unit;

/**
 * A line of a table as printed: a label and the cells of its figures.
 *
 * @param lane the block in which it stands
 * @param label what names it
 * @param figures what is printed under each column of figures, blanks left out
 * @param notes the words under each column of words, by the printed head
 */
record Line(Lane lane, Labels.Label label, Map<Column, Slot> figures, Map<String, String> notes) {

    Line {
        figures = new LinkedHashMap<>(figures);
        notes = new LinkedHashMap<>(notes);
    }

    /**
     * What is printed where a line meets a column.
     *
     * @param cell the cell, or the first of several
     * @param doubt why it cannot be told what the cell says of this column, in Chinese; empty where it can
     */
    record Slot(Cell cell, String doubt) {}

    /** This line with a label that runs on. */
    Line withRest(Line rest) {
        Labels.Label whole =
                new Labels.Label(label.code(), label.item() + rest.label().item(), label.level(), label.unit());
        return new Line(lane, whole, figures, notes);
    }

    Line withCode(String code) {
        Labels.Label whole = new Labels.Label(code, label.item(), label.level(), label.unit());
        return code.equals(label.code()) ? this : new Line(lane, whole, figures, notes);
    }

    /** This line, its figures counted in a unit that stands elsewhere. */
    Line in(Unit unit) {
        return new Line(lane, label.in(unit), figures, notes);
    }

    /** This line with the figures of another. */
    Line withFigures(Line other) {
        return new Line(other.lane(), label, other.figures(), notes);
    }

    boolean isBlank() {
        return label.isBlank() && figures.isEmpty();
    }
}
