package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;

/**
 * Rows of money that print a label before the figure of every column: {@code 预算数：| 640 | 到位数：| 640 | 执行数：| 608} below 预算安排情况,
 * 资金到位情况 and 资金执行情况.
 */
final class LabelledColumns {

    /** The label and the figure that stand under one head; a column of a rate has no label. */
    private record Pair(Head head, Optional<Cell> label, Cell figure) {}

    private LabelledColumns() {}

    /** The row; empty where its columns have no labels of their own, or labels that do not go together. */
    static Optional<Entry> row(Line line, Header header, Unit unit) {
        List<Pair> pairs = new ArrayList<>();
        for (Head head : header.heads()) {
            pair(line, head).ifPresent(pairs::add);
        }
        List<Cell> labels =
                pairs.stream().flatMap(pair -> pair.label().stream()).toList();
        if (labels.size() < 2) {
            return Optional.empty();
        }
        return name(line, labels).map(name -> {
            Entry entry = new Entry(name);
            for (Pair pair : pairs) {
                figure(pair, unit)
                        .ifPresent(figure -> entry.values().putIfAbsent(FundsBlock.measure(pair.head()), figure));
            }
            return entry;
        });
    }

    private static Optional<Pair> pair(Line line, Head head) {
        Optional<Cell> label = Optional.empty();
        for (Cell cell : line.own()) {
            boolean under = cell.column() >= head.column() && cell.column() < head.column() + head.width();
            if (under && Figures.isNumber(cell)) {
                return Optional.of(new Pair(head, label, cell));
            }
            label = under ? Optional.of(cell) : label;
        }
        return Optional.empty();
    }

    /** What all the labels say; the first label of the row where they only say which figure each is: 预算数, 执行数. */
    private static Optional<String> name(Line line, List<Cell> labels) {
        Set<String> names =
                labels.stream().map(label -> Labels.item(label.text())).collect(Collectors.toSet());
        if (names.size() == 1) {
            return names.stream().findFirst();
        }
        boolean kinds = labels.stream().anyMatch(label -> Labels.isFundItem(label.text()));
        return kinds ? Optional.empty() : line.first().map(cell -> Labels.bare(cell.text()));
    }

    private static Optional<Figure> figure(Pair pair, Unit unit) {
        return FundsBlock.figure(pair.figure(), pair.head(), unit);
    }
}
