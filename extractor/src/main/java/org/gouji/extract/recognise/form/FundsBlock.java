package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Numbers;

/** The money of a form: a row for each kind of money, a column for each of budget, execution, points and rate. */
final class FundsBlock {

    /** A label of more characters than this is a text about money. */
    private static final int LONGEST_LABEL = 30;

    private FundsBlock() {}

    static List<Entry> read(GridView view, Part part, Unit declared) {
        Header header = part.header().orElseThrow();
        List<Head> values = header.heads().stream()
                .filter(head -> head.column() > 0)
                .dropWhile(head -> head.concept().isEmpty())
                .toList();
        Unit unit = unit(view, header, declared);
        List<Entry> entries = new ArrayList<>();
        for (int row = part.from(); row < part.to(); row++) {
            Line line = Line.of(view, row);
            if (line.isSignOff()) {
                continue;
            }
            List<Entry> pairs = Pairs.inCells(line, unit);
            Optional<Entry> labelled = LabelledColumns.row(line, header, unit);
            if (!pairs.isEmpty()) {
                entries.addAll(pairs);
            } else if (Pairs.hasOwnLabels(line)) {
                ownLabels(line, unit, entries);
            } else if (labelled.isPresent()) {
                entries.add(labelled.get());
            } else if (Pairs.hasSeveralKinds(line)) {
                entries.addAll(Pairs.money(line, unit, new TreeMap<>()));
            } else {
                row(view, line, values, unit).ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** A row that names its figures itself, 预算执行率 | 94% | 得分 | 9.4, tells more of the only money above it. */
    private static void ownLabels(Line line, Unit unit, List<Entry> entries) {
        for (Entry pair : Pairs.money(line, unit, new TreeMap<>())) {
            boolean adds = entries.size() == 1
                    && entries.get(0).values().keySet().stream().noneMatch(pair.values()::containsKey);
            if (adds) {
                entries.get(0).values().putAll(pair.values());
            } else {
                entries.add(pair);
            }
        }
    }

    private static Optional<Entry> row(GridView view, Line line, List<Head> heads, Unit unit) {
        Cell label = label(line, heads.get(0).column()).orElse(null);
        if (label == null || label.text().length() > LONGEST_LABEL || Figures.isNumber(label)) {
            return Optional.empty();
        }
        int shift = Math.max(0, label.column() + 1 - heads.get(0).column());
        Entry entry = new Entry(name(label, line));
        Set<Cell> taken = new HashSet<>();
        for (Head head : heads) {
            Head shifted = head.shifted(shift);
            cell(view, line, shifted)
                    .filter(cell -> cell.row() == line.row() && cell.column() > label.column() && taken.add(cell))
                    .flatMap(cell -> figure(cell, head, unit))
                    .ifPresent(figure -> entry.values().putIfAbsent(measure(head), figure));
        }
        boolean stated = entry.values().values().stream().anyMatch(Figure.Printed.class::isInstance);
        return stated || (Labels.isFundItem(label.text()) && !entry.values().isEmpty())
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** The cell under a head; where a label stands between the head and its figure, the figure. */
    private static Optional<Cell> cell(GridView view, Line line, Head head) {
        Optional<Cell> first = head.cell(view, line.row());
        return first.filter(Figures::isNumber)
                .or(() -> line.cells().stream()
                        .filter(cell -> cell.column() >= head.column() && cell.column() < head.column() + head.width())
                        .filter(Figures::isNumber)
                        .findFirst())
                .or(() -> first);
    }

    /**
     * The label nearest to the figures. Where the source lost a column of the head, it stands under the first
     * figure's head.
     */
    private static Optional<Cell> label(Line line, int firstFigure) {
        Cell found = null;
        for (Cell cell : line.printed()) {
            boolean before = cell.column() < firstFigure;
            boolean slipped = cell.column() == firstFigure && !Figures.isNumber(cell) && Labels.isFundItem(cell.text());
            if (before || slipped) {
                found = cell;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * The label of a row; a caption that stands over the whole block names the row only where it has no label of
     * its own.
     */
    private static String name(Cell label, Line line) {
        return label.row() < line.row() ? Labels.bare(label.text()) : Labels.item(label.text());
    }

    /** The measure of a column; its head as printed where the contract has none. */
    static String measure(Head head) {
        return head.concept().map(Concept::measure).orElse(head.printed());
    }

    static Optional<Figure> figure(Cell cell, Head head, Unit unit) {
        String printed = Figures.behindLabel(cell.text());
        if (head.concept().isEmpty()) {
            return Numbers.parse(printed)
                    .flatMap(value ->
                            Figures.number(cell, printed, headUnit(head).orElse(unit)));
        }
        return switch (head.concept().get()) {
            case WEIGHT, SCORE -> Figures.points(cell);
            case EXECUTION_RATE -> Figures.number(cell, printed, Figures.rateUnit(head.printed()));
            default -> Figures.number(cell, printed, headUnit(head).orElse(unit));
        };
    }

    private static Optional<Unit> headUnit(Head head) {
        return Labels.moneyUnit(head.printed());
    }

    /** The unit that the head, a caption beside it or one over it prints, else the one that the form declares. */
    private static Unit unit(GridView view, Header header, Unit declared) {
        List<Cell> above = Line.of(view, header.top() - 1).printed();
        Stream<Cell> over = above.size() == 1 ? above.stream() : Stream.empty();
        return Stream.concat(Line.of(view, header.top()).printed().stream(), over)
                .flatMap(cell -> Labels.moneyUnit(cell.text()).stream())
                .findFirst()
                .orElse(declared);
    }
}
