package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Texts;

/** The indicators of a form and the total under them. */
final class IndicatorBlock {

    private final GridView view;
    private final Header header;
    private final Head name;

    private IndicatorBlock(GridView view, Header header) {
        this.view = view;
        this.header = header;
        this.name = header.head(Concept.LEVEL3).orElseThrow();
    }

    /**
     * The rows of a block.
     *
     * @param before the block above; where this one goes on with it, its head printed again on another page, a blank
     *     caption continues that of the block above
     */
    static List<Entry> read(GridView view, Part part, Optional<Part> before) {
        IndicatorBlock block = new IndicatorBlock(view, part.header().orElseThrow());
        Captions above = before.filter(part::continues)
                .flatMap(open -> new IndicatorBlock(view, open.header().orElseThrow()).lastCaptions(open))
                .orElse(Captions.NONE);
        return block.read(part, above);
    }

    /** The captions that hold for the last row of a block; empty where that row is no indicator and so closes it. */
    private Optional<Captions> lastCaptions(Part part) {
        Captions captions = Captions.NONE;
        boolean open = false;
        for (int row = part.from(); row < part.to(); row++) {
            Line line = Line.of(view, row);
            captions = captions(line, captions);
            open = item(line).isPresent();
        }
        return open ? Optional.of(captions) : Optional.empty();
    }

    private Captions captions(Line line, Captions above) {
        return item(line).isPresent() || isCaptionOnly(line)
                ? above.next(caption(Concept.LEVEL1, line.row()), caption(Concept.LEVEL2, line.row()))
                : above;
    }

    private List<Entry> read(Part part, Captions above) {
        List<Entry> entries = new ArrayList<>();
        Captions captions = above;
        for (int row = part.from(); row < part.to(); row++) {
            Line line = Line.of(view, row);
            if (line.own().isEmpty()) {
                continue; // all that it prints is of a row above: edges that do not quite meet part a row in two
            }
            if (begins(line, Labels::isTotal)) {
                entries.add(total(line));
                continue;
            }
            if (begins(line, Labels::isSubtotal)) {
                entries.add(subtotal(line, captions));
                continue;
            }
            Optional<Cell> item = item(line);
            captions = captions(line, captions);
            if (item.isPresent()) {
                entry(line, item.get(), captions).ifPresent(entries::add);
            } else {
                entries.addAll(Pairs.total(line));
            }
        }
        return entries;
    }

    /** The name of the indicator of a row; empty for rows that span the columns otherwise and for fillers. */
    private Optional<Cell> item(Line line) {
        return name.cell(view, line.row())
                .filter(cell -> !cell.isBlank() && !Labels.isFiller(cell.text()))
                .filter(cell -> !(covers(cell, Concept.LEVEL1) || covers(cell, Concept.ACTUAL)) || isGivenPoints(line))
                .filter(cell -> !covers(cell, Concept.WEIGHT) && !covers(cell, Concept.SCORE))
                .filter(cell -> !line.isSignOff());
    }

    /** Whether a weight or a score is printed in a row: one label over all levels, 预算执行率, or as far as the result, names an indicator. */
    private boolean isGivenPoints(Line line) {
        return Stream.of(Concept.WEIGHT, Concept.SCORE)
                .flatMap(points -> header.head(points).stream())
                .flatMap(head -> head.cell(view, line.row()).stream())
                .anyMatch(cell -> cell.row() == line.row() && Figures.isNumber(cell));
    }

    /** Whether the cell covers the column of a concept that is not the name itself. */
    private boolean covers(Cell cell, Concept concept) {
        int column = header.column(concept);
        return column >= 0 && cell.column() <= column && cell.column() + cell.columnSpan() > column;
    }

    /** Whether a row has captions and no indicator: an empty line of the form. */
    private boolean isCaptionOnly(Line line) {
        return header.has(Concept.LEVEL1)
                && line.first().filter(cell -> !covers(cell, Concept.LEVEL3)).isPresent();
    }

    private Optional<Cell> caption(Concept level, int row) {
        return header.head(level).flatMap(head -> head.cell(view, row)).filter(cell -> !cell.isBlank());
    }

    private Optional<Entry> entry(Line line, Cell item, Captions captions) {
        Entry entry = new Entry(Labels.item(item.text()));
        captions.level1().flatMap(Figures::words).ifPresent(text -> entry.values()
                .put(Concept.LEVEL1.measure(), text));
        captions.level2().flatMap(Figures::words).ifPresent(text -> entry.values()
                .put(Concept.LEVEL2.measure(), text));
        int captionsOnly = entry.values().size();
        for (Head head : header.heads()) {
            head.cell(view, line.row())
                    .filter(cell -> !cell.isBlank() && !cell.equals(item) && isValue(head))
                    .ifPresent(cell -> put(entry, head, cell, line));
        }
        if (!entry.values().containsKey(Concept.TARGET.measure())) {
            described(line).ifPresent(target -> describe(entry, target));
        }
        return entry.values().size() > captionsOnly ? Optional.of(entry) : Optional.empty();
    }

    private static void describe(Entry entry, Figure target) {
        entry.values().put(Concept.TARGET.measure(), target);
        entry.values().remove(Concept.UNIT.measure());
    }

    /** What a target without a number says, where the form has it in the column of the units: 单位（文字描述）. */
    private Optional<Figure> described(Line line) {
        return header.head(Concept.UNIT)
                .filter(head -> head.printed().contains("描述"))
                .flatMap(head -> head.cell(view, line.row()))
                .flatMap(Figures::words);
    }

    private boolean isValue(Head head) {
        return !head.is(Concept.LEVEL1)
                && !head.is(Concept.LEVEL2)
                && !head.is(Concept.LEVEL3)
                && (head.concept().isPresent() || head.column() > 0)
                && !Labels.isSignOff(head.printed());
    }

    private void put(Entry entry, Head head, Cell cell, Line line) {
        Optional<Concept> concept = head.concept().or(() -> standIn(head, line));
        Optional<Figure> figure = concept.flatMap(known -> figure(cell, known, line));
        if (figure.isPresent()) {
            entry.values().putIfAbsent(concept.orElseThrow().measure(), figure.get());
        } else if (!Numbers.isNothing(cell.text()) && cell.row() == line.row()) {
            entry.notes().putIfAbsent(head.printed(), Texts.squeeze(cell.text()));
        }
    }

    /** The concept of a column that holds the target where the column for the adjusted target is blank. */
    private Optional<Concept> standIn(Head head, Line line) {
        return head.spare().filter(concept -> concept == Concept.TARGET).filter(concept -> header.head(concept)
                .flatMap(target -> target.cell(view, line.row()))
                .filter(cell -> !Numbers.isNothing(cell.text()))
                .isEmpty());
    }

    /** Points that several rows share are those of the first. */
    private Optional<Figure> figure(Cell cell, Concept concept, Line line) {
        return switch (concept) {
            case WEIGHT, SCORE -> cell.row() == line.row() ? Figures.points(cell) : Optional.empty();
            case TARGET, ACTUAL -> Figures.value(cell, unit(line));
            default -> Figures.words(cell);
        };
    }

    private Unit unit(Line line) {
        return header.head(Concept.UNIT)
                .flatMap(head -> head.cell(view, line.row()))
                .filter(cell -> !Numbers.isNothing(cell.text()))
                .map(cell -> new Unit(Texts.squeeze(cell.text())))
                .orElse(Unit.NONE);
    }

    private static boolean begins(Line line, Predicate<String> label) {
        return line.own().stream().limit(1).anyMatch(cell -> label.test(cell.text()));
    }

    /** The points of the indicators under one caption, added up by the form itself. */
    private Entry subtotal(Line line, Captions captions) {
        Entry entry = new Entry(Labels.item(line.own().get(0).text()));
        captions.level1().flatMap(Figures::words).ifPresent(text -> entry.values()
                .put(Concept.LEVEL1.measure(), text));
        points(entry, line);
        return entry;
    }

    private Entry total(Line line) {
        Entry entry = new Entry(Pairs.TOTAL);
        points(entry, line);
        line.rightOf(line.own().get(0)).stream()
                .filter(cell -> Labels.isGrade(cell.text()))
                .findFirst()
                .flatMap(Figures::words)
                .ifPresent(grade -> entry.values().put("grade", grade));
        return entry;
    }

    /** The weight and the score of a row of totals. */
    private void points(Entry entry, Line line) {
        Cell label = line.own().get(0);
        List<Cell> numbers =
                line.rightOf(label).stream().filter(Figures::isNumber).toList();
        if (numbers.size() == 2 && header.has(Concept.WEIGHT) && header.has(Concept.SCORE)) {
            put(entry, Concept.WEIGHT, numbers.get(0));
            put(entry, Concept.SCORE, numbers.get(1));
        } else {
            under(Concept.WEIGHT, label, line).ifPresent(cell -> put(entry, Concept.WEIGHT, cell));
            under(Concept.SCORE, label, line).ifPresent(cell -> put(entry, Concept.SCORE, cell));
        }
        boolean none = Stream.of(Concept.WEIGHT, Concept.SCORE)
                .noneMatch(points -> entry.values().containsKey(points.measure()));
        if (none && numbers.size() == 1) {
            put(entry, Concept.SCORE, numbers.get(0));
        }
    }

    private static void put(Entry entry, Concept concept, Cell cell) {
        Figures.points(cell).ifPresent(figure -> entry.values().put(concept.measure(), figure));
    }

    /**
     * The cell of the total under a head; merged cells and sources that lost the blanks of the row have it
     * elsewhere.
     */
    private Optional<Cell> under(Concept concept, Cell label, Line line) {
        return header.head(concept).flatMap(head -> head.cell(view, line.row())).filter(cell -> !cell.equals(label));
    }

    /** The captions that hold for a row. */
    private record Captions(Optional<Cell> level1, Optional<Cell> level2) {

        static final Captions NONE = new Captions(Optional.empty(), Optional.empty());

        /** A blank caption continues the one above, the second only under the same first. */
        Captions next(Optional<Cell> first, Optional<Cell> second) {
            boolean same = first.isEmpty() || first.map(Captions::text).equals(level1.map(Captions::text));
            return new Captions(first.or(() -> level1), same ? second.or(() -> level2) : second);
        }

        private static String text(Cell cell) {
            return Texts.fold(cell.text());
        }
    }
}
