package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.recognise.table.Line.Slot;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.text.Texts;

/** Reads tables in which a line is an item and a column a measure. */
final class ListReader {

    private static final String FINAL = "final";

    private final Form form;
    private final FigureUnits units;
    private final List<Notice> diagnostics;

    /** The measure of each column, where the form knows one. */
    private final Map<Column, Optional<String>> measures = new HashMap<>();

    private ListReader(Table table, Form form, List<Notice> diagnostics) {
        this.form = form;
        this.units = FigureUnits.of(table, form);
        this.diagnostics = diagnostics;
    }

    static List<Row> rows(Table table, List<Line> lines, Form form, List<Notice> diagnostics) {
        ListReader reader = new ListReader(table, form, diagnostics);
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<String, Figure> values = reader.values(line);
            if (!values.isEmpty() || !Words.isNothing(line.label().item())) {
                rows.add(reader.row(rows.size() + 1, line, values));
            }
        }
        return rows;
    }

    private Row row(int number, Line line, Map<String, Figure> values) {
        Side side = form.shape() == Form.Shape.SIDES ? line.lane().side() : Side.NONE;
        Labels.Label label = line.label();
        return new Row(number, side, label.code(), item(label.item()), label.level(), values, line.notes());
    }

    private String item(String printed) {
        String folded = Texts.fold(printed);
        return form.items().stream()
                .filter(alias -> !alias.item().isEmpty() && alias.printed().is(folded))
                .map(Form.Alias::item)
                .findFirst()
                .orElse(printed);
    }

    private Map<String, Figure> values(Line line) {
        Map<String, Figure> values = new LinkedHashMap<>();
        for (Map.Entry<Column, Slot> entry : line.figures().entrySet()) {
            Column column = entry.getKey();
            String measure = measures.computeIfAbsent(column, known -> form.measure(known.terms()))
                    .or(() -> onlyFigure(line.lane()))
                    .orElse(column.head());
            String free = values.containsKey(measure) ? column.head() : measure;
            figure(line, column, measure, entry.getValue()).ifPresent(figure -> values.put(free, figure));
        }
        return values;
    }

    /** What the only figure of a line is in a form that has one for each line, whatever its head is called: 本年支出, 2023年. */
    private Optional<String> onlyFigure(Lane lane) {
        return lane.values().size() == 1 && FINAL.equals(form.columns().get(0).id())
                ? Optional.of(FINAL)
                : Optional.empty();
    }

    private Optional<Figure> figure(Line line, Column column, String measure, Slot slot) {
        if (!slot.doubt().isEmpty()) {
            return Optional.of(Figures.unread(slot.cell(), slot.doubt(), diagnostics));
        }
        return Figures.read(slot.cell(), units.of(line, column, measure), diagnostics);
    }
}
