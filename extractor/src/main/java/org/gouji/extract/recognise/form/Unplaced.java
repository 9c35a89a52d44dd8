package org.gouji.extract.recognise.form;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;

/** The figures of the money of a form that none of its entries has taken: they are told, so that none is dropped silently. */
final class Unplaced {

    /** The blocks that hold money. */
    private static final Set<Part.Kind> MONEY = EnumSet.of(Part.Kind.FREE, Part.Kind.FUNDS, Part.Kind.KINDS_OF_MONEY);

    private Unplaced() {}

    /** A notice for each. */
    static List<Notice> in(GridView view, List<Part> parts, List<Entry> entries) {
        Set<Provenance> placed = new HashSet<>();
        entries.forEach(entry -> entry.values().values().forEach(figure -> placed.add(figure.place())));
        return parts.stream()
                .filter(part -> MONEY.contains(part.kind()))
                .flatMap(part -> view.grid().cells().stream()
                        .filter(cell -> cell.row() >= part.from() && cell.row() < part.to()))
                .filter(cell -> isAmountOrRate(cell) && !placed.contains(cell.place()))
                .map(cell -> Notice.at(
                        cell.place(),
                        "unplaced-figure",
                        "绩效自评表资金部分的“" + cell.text().strip() + "”不知属于哪一项，未予采用"))
                .toList();
    }

    /** Whether a cell states an amount or a rate; bare whole numbers are codes, years and ordinals as well. */
    private static boolean isAmountOrRate(Cell cell) {
        String printed = Figures.behindLabel(cell.text());
        boolean marked = printed.indexOf('.') >= 0 || printed.indexOf('%') >= 0 || printed.indexOf('％') >= 0;
        return marked
                && Figures.number(cell, printed, Unit.NONE)
                        .filter(Figure.Printed.class::isInstance)
                        .isPresent();
    }
}
