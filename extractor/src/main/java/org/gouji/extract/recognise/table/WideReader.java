package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final String TOTAL = "合计";

    private final Table table;
    private final Form form;
    private final int latestYear;
    private final List<Notice> diagnostics;

    /** The figures by item, in the order in which the items appear. */
    private final Map<String, Map<String, Figure>> items = new LinkedHashMap<>();

    private WideReader(Table table, Form form, int latestYear, List<Notice> diagnostics) {
        this.table = table;
        this.form = form;
        this.latestYear = latestYear;
        this.diagnostics = diagnostics;
    }

    static List<Row> rows(Table table, List<Line> lines, Form form, List<Notice> diagnostics) {
        int latestYear =
                HeadPattern.latestYear(lines.stream().map(line -> line.label().item()));
        WideReader reader = new WideReader(table, form, latestYear, diagnostics);
        lines.forEach(reader::read);
        reader.moveTotalOfMore();
        List<Row> rows = new ArrayList<>();
        reader.items.forEach((item, values) -> rows.add(new Row(rows.size() + 1, Side.NONE, "", item, 0, values)));
        return rows;
    }

    /** A total of the subject of the form and of others stands behind all that it adds up, not before the total of the subject. */
    private void moveTotalOfMore() {
        if (named(TOTAL).filter(items::containsKey).isPresent() && items.containsKey(TOTAL)) {
            items.put(TOTAL, items.remove(TOTAL));
        }
    }

    private void read(Line line) {
        String label = line.label().item();
        boolean plain = label.isEmpty() || Words.isTotal(label);
        Optional<String> beside = form.measure(HeadPattern.terms(List.of(label), latestYear));
        Optional<Unit> rate = Units.ofRate(line.label());
        for (Map.Entry<Column, Slot> entry : line.figures().entrySet()) {
            Column column = entry.getKey();
            Optional<String> above = measureAbove(column);
            String measure = above.or(() -> beside).orElse(plain ? usual() : label);
            String item = above.isPresent() && !plain && beside.isEmpty() ? label + "/" + item(column) : item(column);
            Unit unit = rate.orElseGet(() -> unit(column, measure));
            figure(entry.getValue(), unit).ifPresent(figure -> put(item, measure, column, figure));
        }
    }

    /** Two figures for one item and measure are both kept, the second under its printed head. */
    private void put(String item, String measure, Column column, Figure figure) {
        Map<String, Figure> values = items.computeIfAbsent(item, name -> new LinkedHashMap<>());
        if (values.putIfAbsent(measure, figure) != null && values.putIfAbsent(column.head(), figure) != null) {
            values.putIfAbsent(column.head() + "/" + measure, figure);
        }
    }

    private String usual() {
        return form.columns().get(0).id();
    }

    private Optional<String> measureAbove(Column column) {
        return column.terms().stream()
                .map(head -> form.measure(List.of(head)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The item of a column: what its heads say besides the measure, in the words of the contract. */
    private String item(Column column) {
        List<String> heads = heads(column).filter(head -> !isSubject(head)).toList();
        if (heads.isEmpty()) {
            return named(TOTAL).orElse(TOTAL);
        }
        String leaf = heads.get(heads.size() - 1);
        return isTotalOfMore(column)
                ? leaf
                : named(String.join("/", heads)).or(() -> named(leaf)).orElse(leaf);
    }

    /** What the heads of a column say besides the measure, from the top. */
    private Stream<String> heads(Column column) {
        return IntStream.range(0, column.path().size())
                .filter(row -> form.measure(List.of(column.terms().get(row))).isEmpty())
                .mapToObj(
                        row -> Texts.label(Units.ofLabel(column.path().get(row)).text()));
    }

    /** Whether a head says only what the whole form is about. */
    private boolean isSubject(String head) {
        return named(head).filter(String::isEmpty).isPresent();
    }

    /**
     * Whether a column is a total of the subject of the form and of others, 会议费 beside “三公”经费: it stands beside the heads
     * of the subject, and a total of its own stands under them.
     */
    private boolean isTotalOfMore(Column column) {
        return isTotal(column)
                && heads(column).noneMatch(this::isSubject)
                && table.head().values().stream()
                        .filter(other -> isTotal(other) && measureAbove(other).equals(measureAbove(column)))
                        .anyMatch(other -> heads(other).anyMatch(this::isSubject));
    }

    private boolean isTotal(Column column) {
        List<String> heads = heads(column).filter(head -> !isSubject(head)).toList();
        return heads.size() == 1 && Words.isTotal(heads.get(0));
    }

    private Optional<String> named(String printed) {
        String folded = Texts.fold(printed);
        return form.items().stream()
                .filter(alias -> alias.printed().is(folded))
                .map(Form.Alias::item)
                .findFirst();
    }

    private Optional<Figure> figure(Slot slot, Unit unit) {
        if (!slot.doubt().isEmpty()) {
            return Optional.of(Figures.unread(slot.cell(), slot.doubt(), diagnostics));
        }
        return Figures.read(slot.cell(), unit, diagnostics);
    }

    private Unit unit(Column column, String measure) {
        Unit otherwise =
                measure.equals(Form.COUNT) ? Unit.NONE : table.caption().unit();
        return Units.ofColumn(column).orElse(otherwise);
    }
}
