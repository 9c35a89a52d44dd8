package org.gouji.extract.recognise.form;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;

/** The money and the points of a form that none of its entries has taken: they are told, so that none is dropped silently. */
final class Unplaced {

    /** The blocks that hold money. */
    private static final Set<Part.Kind> MONEY = EnumSet.of(Part.Kind.FREE, Part.Kind.FUNDS, Part.Kind.KINDS_OF_MONEY);

    private static final List<Concept> POINTS = List.of(Concept.WEIGHT, Concept.SCORE);

    private Unplaced() {}

    /** A notice for each. */
    static List<Notice> in(GridView view, List<Part> parts, List<Entry> entries) {
        Set<Provenance> placed = new HashSet<>();
        entries.forEach(entry -> entry.values().values().forEach(figure -> placed.add(figure.place())));
        Stream<Notice> money = parts.stream()
                .filter(part -> MONEY.contains(part.kind()))
                .flatMap(part -> view.grid().cells().stream()
                        .filter(cell -> cell.row() >= part.from() && cell.row() < part.to()))
                .filter(cell -> isAmountOrRate(cell) && !placed.contains(cell.place()))
                .map(cell -> notice("资金", cell));
        Stream<Notice> points = parts.stream()
                .flatMap(part -> points(view, part))
                .filter(cell -> !placed.contains(cell.place()))
                .map(cell -> notice("指标", cell));
        return Stream.concat(money, points).toList();
    }

    private static Notice notice(String block, Cell cell) {
        String message = "绩效自评表" + block + "部分的“" + cell.text().strip() + "”不知属于哪一项，未予采用";
        return Notice.at(cell.place(), "unplaced-figure", message);
    }

    /** The numbers in the columns of the weights and the scores. */
    private static Stream<Cell> points(GridView view, Part part) {
        List<Head> heads = part.header().stream()
                .flatMap(header -> POINTS.stream().flatMap(concept -> header.head(concept).stream()))
                .toList();
        return IntStream.range(part.from(), part.to()).boxed().flatMap(row -> heads.stream()
                .flatMap(head -> head.cell(view, row).stream())
                .filter(cell -> cell.row() == row && Figures.isNumber(cell)));
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
