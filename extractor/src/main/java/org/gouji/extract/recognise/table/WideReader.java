package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.recognise.table.Line.Slot;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Texts;

/**
 * Reads tables in which a column is an item. What measure a figure is stands among the heads above it (预算数 above the items,
 * or 原值 below them) or at the beginning of its line (决算数).
 */
final class WideReader {

    private final Table table;
    private final Form form;
    private final List<Notice> diagnostics;

    /** The figures by item, in the order in which the items appear. */
    private final Map<String, Map<String, Figure>> items = new LinkedHashMap<>();

    private WideReader(Table table, Form form, List<Notice> diagnostics) {
        this.table = table;
        this.form = form;
        this.diagnostics = diagnostics;
    }

    static List<Row> rows(Table table, List<Line> lines, Form form, List<Notice> diagnostics) {
        WideReader reader = new WideReader(table, form, diagnostics);
        lines.forEach(reader::read);
        List<Row> rows = new ArrayList<>();
        reader.items.forEach((item, values) -> rows.add(new Row(rows.size() + 1, Side.NONE, "", item, 0, values)));
        return rows;
    }

    private void read(Line line) {
        Optional<String> measureOfLine = form.measure(List.of(line.label().item()));
        for (Map.Entry<Column, Slot> entry : line.figures().entrySet()) {
            Column column = entry.getKey();
            String measure = measureAbove(column).or(() -> measureOfLine).orElse(usual());
            Map<String, Figure> values = items.computeIfAbsent(item(column), item -> new LinkedHashMap<>());
            figure(column, entry.getValue()).ifPresent(figure -> values.putIfAbsent(measure, figure));
        }
    }

    private String usual() {
        return form.columns().get(0).id();
    }

    private Optional<String> measureAbove(Column column) {
        return column.path().stream()
                .map(head -> form.measure(List.of(head)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The item of a column: what its heads say besides the measure, in the words of the contract. */
    private String item(Column column) {
        List<String> heads = column.path().stream()
                .filter(head -> form.measure(List.of(head)).isEmpty())
                .map(head -> Texts.label(Units.ofLabel(head).text()))
                .filter(head -> !named(Texts.fold(head)).filter(String::isEmpty).isPresent())
                .toList();
        if (heads.isEmpty()) {
            return named("合计").orElse("合计");
        }
        String leaf = heads.get(heads.size() - 1);
        return named(Texts.fold(String.join("/", heads)))
                .or(() -> named(Texts.fold(leaf)))
                .orElse(leaf);
    }

    private Optional<String> named(String folded) {
        return form.items().stream()
                .filter(alias -> alias.printed().matcher(folded).matches())
                .map(Form.Alias::item)
                .findFirst();
    }

    private Optional<Figure> figure(Column column, Slot slot) {
        if (!slot.doubt().isEmpty()) {
            return Optional.of(Figures.unread(slot.cell(), slot.doubt(), diagnostics));
        }
        Unit unit = ListReader.unitOf(column).orElse(table.caption().unit());
        return Figures.read(slot.cell(), unit, diagnostics);
    }
}
