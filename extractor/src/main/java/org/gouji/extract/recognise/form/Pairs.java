package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;

/** Labels with their value beside them or behind a colon in the same cell. */
final class Pairs {

    /** The item of a total. */
    static final String TOTAL = "总分";

    private static final Phrase IN_CELL = Phrase.of("(?s)(.+?)[:：]\\s*([-\\d（(].*)");

    private Pairs() {}

    /** Money behind its label in one cell, {@code 基本支出：549.88}. */
    static List<Entry> inCells(Line line, Unit unit) {
        List<Entry> entries = new ArrayList<>();
        for (Cell cell : line.own()) {
            Phrase.Search pair = IN_CELL.search(cell.text());
            if (pair.matches() && Labels.isFundItem(pair.group(1))) {
                Figures.number(cell, pair.group(2), unit)
                        .ifPresent(figure -> entries.add(Entry.of(Labels.item(pair.group(1)), "amount", figure)));
            }
        }
        return entries;
    }

    /** The rows of a part without a head. */
    static List<Entry> read(GridView view, Part part, Unit declared) {
        List<Entry> entries = new ArrayList<>();
        Map<Integer, Concept> columns = new TreeMap<>();
        for (int row = part.from(); row < part.to(); row++) {
            Line line = Line.of(view, row);
            Unit unit = line.printed().stream()
                    .flatMap(cell -> Labels.moneyUnit(cell.text()).stream())
                    .findFirst()
                    .orElse(declared);
            entries.addAll(inCells(line, unit));
            entries.addAll(total(line));
            entries.addAll(money(line, unit, columns));
        }
        return entries;
    }

    /** The total score and the grade, where they stand beside their labels or behind them in one cell. */
    static List<Entry> total(Line line) {
        List<Entry> entries = new ArrayList<>();
        for (Cell label : line.own()) {
            totalIn(label).ifPresent(entries::add);
            Optional<Cell> value = line.next(label);
            if (Labels.isTotalOfPair(label.text())) {
                value.filter(Figures::isNumber)
                        .flatMap(cell -> Figures.points(cell))
                        .ifPresent(score -> entries.add(Entry.of(TOTAL, Concept.SCORE.measure(), score)));
            } else if (Labels.isGradeLabel(label.text())) {
                value.filter(cell -> Labels.isGrade(cell.text()))
                        .flatMap(Figures::words)
                        .ifPresent(grade -> entries.add(Entry.of(TOTAL, "grade", grade)));
            }
        }
        return entries;
    }

    /** The total score behind its label, {@code 总分：98.9分}. */
    static Optional<Entry> totalIn(Cell cell) {
        Phrase.Search pair = IN_CELL.search(cell.text());
        return pair.matches() && Labels.isTotal(pair.group(1))
                ? Figures.points(cell, pair.group(2)).map(score -> Entry.of(TOTAL, Concept.SCORE.measure(), score))
                : Optional.empty();
    }

    /**
     * Money beside its label, and the points for spending it beside theirs. A label that names a measure (预算数：, 执行数：) gives
     * it to the figures below it as well: its row is named by the caption to its left.
     */
    static List<Entry> money(Line line, Unit unit, Map<Integer, Concept> columns) {
        List<Entry> entries = new ArrayList<>();
        boolean spending = line.own().stream().anyMatch(Pairs::namesSpending);
        for (Cell label : line.own()) {
            boolean total = Labels.isTotalOfPair(label.text());
            Optional<Concept> measure =
                    Heads.ofFunds(label.text()).filter(concept -> !concept.isPoints() || (spending && !total));
            Optional<Figure> figure =
                    beside(line, label).filter(Figures::isNumber).flatMap(cell -> figure(cell, label, measure, unit));
            measure.filter(concept -> !concept.isPoints()).ifPresent(concept -> columns.put(label.column(), concept));
            if (figure.isEmpty() || !(measure.isPresent() || Labels.isFundItem(label.text()))) {
                continue;
            }
            String item = measure.isPresent() ? caption(line, label) : Labels.item(label.text());
            String name = measure.or(() -> Optional.ofNullable(columns.get(label.column())))
                    .map(Concept::measure)
                    .orElse("amount");
            entries.add(Entry.of(item, name, figure.get()));
        }
        return entries;
    }

    /** Whether a row names rates and points itself, 预算执行率 | 94% | 得分 | 9.4, whatever money the heads above it name. */
    static boolean hasOwnLabels(Line line) {
        List<Concept> named = line.own().stream()
                .filter(label -> line.next(label).filter(Figures::isNumber).isPresent())
                .flatMap(label -> Heads.ofFunds(label.text()).stream())
                .toList();
        return named.size() >= 2 && named.stream().noneMatch(Concept::isMoney);
    }

    /** Whether a row sets kinds of money side by side, each with its figure: 一般公共预算 | 50 | 基本支出 | 30. */
    static boolean hasSeveralKinds(Line line) {
        return line.own().stream()
                        .filter(label -> Labels.isFundItem(label.text()))
                        .filter(label ->
                                beside(line, label).filter(Figures::isNumber).isPresent())
                        .count()
                >= 2;
    }

    /** Whether a label is one of money or of the rate at which it was spent; points in its row are the points for that. */
    private static boolean namesSpending(Cell label) {
        return Heads.ofFunds(label.text())
                .filter(concept -> !concept.isPoints())
                .isPresent();
    }

    private static Optional<Figure> figure(Cell cell, Cell label, Optional<Concept> measure, Unit money) {
        if (measure.filter(Concept::isPoints).isPresent()) {
            return Figures.points(cell);
        }
        boolean rate = measure.equals(Optional.of(Concept.EXECUTION_RATE));
        return Figures.number(cell, rate ? Figures.rateUnit(label.text()) : money);
    }

    private static Optional<Cell> beside(Line line, Cell label) {
        return line.rightOf(label).stream().findFirst();
    }

    /**
     * The caption of the block in which a row stands, or else the first label of the row; never the name of a
     * person.
     */
    private static String caption(Line line, Cell label) {
        return line.printed().stream()
                .filter(cell -> cell.column() <= label.column() && !line.isSignOff())
                .findFirst()
                .map(cell -> Labels.bare(cell.text()))
                .orElse(Labels.bare(label.text()));
    }
}
