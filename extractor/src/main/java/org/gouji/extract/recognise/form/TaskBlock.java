package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Texts;

/** The tasks of the year (重点工作任务) with the money that was approved for each and spent on it. */
final class TaskBlock {

    private TaskBlock() {}

    static List<Entry> read(GridView view, Part part, Unit declared) {
        Header header = part.header().orElseThrow();
        Head name = header.head(Concept.TASK).orElseThrow();
        List<Entry> entries = new ArrayList<>();
        for (int row = part.from(); row < part.to(); row++) {
            Line line = Line.of(view, row);
            Optional<Cell> label =
                    name.cell(view, row).filter(cell -> cell.row() == line.row() && !Labels.isFiller(cell.text()));
            if (label.isPresent() && !line.isSignOff()) {
                Entry entry = row(view, line, header, label.get(), declared);
                if (!entry.values().isEmpty()) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private static Entry row(GridView view, Line line, Header header, Cell label, Unit declared) {
        Entry entry = new Entry(Labels.item(label.text()));
        for (Head head : header.heads()) {
            Cell cell = head.cell(view, line.row()).orElse(label);
            if (cell.equals(label) || cell.row() != line.row() || cell.isBlank()) {
                continue;
            }
            Optional<Figure> figure =
                    head.concept().flatMap(concept -> figure(cell, head, concept, unit(view, header, head, declared)));
            if (figure.isPresent()) {
                entry.values().put(head.concept().orElseThrow().measure(), figure.get());
            } else if (head.concept().isEmpty() && !Labels.isSignOff(head.printed())) {
                entry.notes().putIfAbsent(head.printed(), Texts.squeeze(cell.text()));
            }
        }
        return entry;
    }

    private static Optional<Figure> figure(Cell cell, Head head, Concept concept, Unit unit) {
        return switch (concept) {
            case WEIGHT, SCORE -> Figures.points(cell);
            case EXECUTION_RATE -> Figures.number(cell, Figures.rateUnit(head.printed()));
            default -> Figures.number(cell, unit);
        };
    }

    /** The unit printed in the head of the column or in the group over it. */
    private static Unit unit(GridView view, Header header, Head head, Unit declared) {
        for (int row = header.bottom(); row >= header.top(); row--) {
            Optional<Unit> printed = view.at(row, head.column()).flatMap(cell -> Labels.moneyUnit(cell.text()));
            if (printed.isPresent()) {
                return printed.get();
            }
        }
        return Line.of(view, header.top()).printed().stream()
                .flatMap(cell -> Labels.moneyUnit(cell.text()).stream())
                .findFirst()
                .orElse(declared);
    }
}
