package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.extract.text.Draft.Placed;

/**
 * A table set by blanks, every cell of which could be told from the next.
 *
 * @param columns what its rows cover
 * @param slots its columns, those in which nothing is printed included
 * @param head its cells, by their rows
 * @param rows the cells of its rows; those of a head before
 */
record TypedTable(List<TypedColumn> columns, List<TypedColumn> slots, TypedHeadCells head, List<List<Placed>> rows) {

    /** The table of a region; nothing where a figure could be that of two columns, or of none. */
    static Optional<TypedTable> of(TypedRegion region, int firstLine) {
        TypedParts parts = TypedParts.of(region.lines());
        List<TypedColumn> columns = TypedColumn.of(parts.body());
        boolean labels = columns.stream().anyMatch(column -> !column.figures());
        if (parts.heads().isEmpty() || !(labels || parts.body().size() == 1)) {
            return Optional.empty();
        }
        return TypedHeadOver.of(parts, columns).flatMap(head -> rows(parts, columns, head.slots(), firstLine)
                .map(rows -> new TypedTable(
                        columns,
                        head.slots(),
                        TypedHeadCells.of(head.head(), head.slots(), parts.numberRow(), firstLine),
                        rows)));
    }

    /** This table with the rows of a region that goes on with it under no head of its own. */
    Optional<TypedTable> with(TypedRegion rest, int firstLine) {
        TypedParts parts = TypedParts.of(rest.lines());
        List<TypedColumn> theirs = TypedColumn.of(parts.body());
        return TypedSeam.places(slots, columns, theirs).flatMap(places -> {
            List<TypedColumn> moved = new ArrayList<>(Collections.nCopies(slots.size(), TypedHeadOver.NOWHERE));
            IntStream.range(0, theirs.size()).forEach(at -> moved.set(places.get(at), theirs.get(at)));
            return rows(parts, theirs, moved, firstLine).map(this::with);
        });
    }

    /** This table with further rows. */
    TypedTable with(List<List<Placed>> more) {
        List<List<Placed>> all = new ArrayList<>(rows);
        all.addAll(more);
        return new TypedTable(columns, slots, head, all);
    }

    /** Whether another has the same head. */
    boolean isUnderHeadOf(TypedTable other) {
        return head.letters().equals(other.head.letters()) && slots.size() == other.slots.size();
    }

    /** All rows, with blank cells where nothing is printed. */
    List<List<Placed>> allRows() {
        List<List<Placed>> all = new ArrayList<>(head.rows());
        all.addAll(rows);
        return all;
    }

    private static Optional<List<List<Placed>>> rows(
            TypedParts parts, List<TypedColumn> columns, List<TypedColumn> slots, int firstLine) {
        List<List<Placed>> rows = new ArrayList<>();
        for (List<TypedWord> row : TypedRows.of(parts.body(), columns)) {
            Optional<List<Placed>> cells = cells(row, columns, slots, firstLine);
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            rows.add(cells.get());
        }
        return Optional.of(rows);
    }

    /** The cells of a row; nothing where two figures, or a figure and a word, would be one. */
    private static Optional<List<Placed>> cells(
            List<TypedWord> row, List<TypedColumn> columns, List<TypedColumn> slots, int firstLine) {
        TypedRow cells = new TypedRow(columns, slots);
        boolean told = row.stream().filter(word -> !word.isLabel()).allMatch(cells::add)
                && row.stream().filter(TypedWord::isLabel).allMatch(cells::add);
        return told ? Optional.of(cells.placed(firstLine, row.get(0).line())) : Optional.empty();
    }
}
