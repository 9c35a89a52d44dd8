package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;

/**
 * Tables whose columns are set by blanks, as {@code pdftotext -layout} writes them: pages → lines between two captions → the columns
 * that the rows cover → heads over them → rows, a table over several pages as one. A table in which a figure could not be told from
 * its neighbours, or has no head, is none; and so is one of which a page could not be read, because the half of a table is wrong.
 */
final class BlankTables {

    /** A figure with places behind several blanks. */
    private static final Pattern APART = Pattern.compile("\\S {2,}[-(]?[\\d,]*\\d\\.\\d");

    /** A text with fewer such lines has no tables of this kind. */
    private static final int LEAST = 3;

    /** A table as far as it was read. */
    private record Part(int from, int to, Optional<TypedTable> table, boolean open) {

        Part with(int end, Optional<TypedTable> longer, boolean goesOn) {
            return new Part(from, end, longer, goesOn);
        }
    }

    private final List<Line> lines;
    private final List<Part> parts = new ArrayList<>();

    private BlankTables(List<Line> lines) {
        this.lines = lines;
    }

    /** The tables in these lines, from the top. */
    static List<Table> in(List<Line> lines) {
        long apart = lines.stream()
                .filter(line -> APART.matcher(line.text()).find())
                .limit(LEAST)
                .count();
        return apart < LEAST ? List.of() : new BlankTables(lines).find();
    }

    private List<Table> find() {
        TypedLines typed = TypedLines.fitting(lines);
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).text().startsWith("\f")) {
                page(begin, TypedRegion.of(lines.subList(begin, i), typed));
                begin = i;
            }
        }
        return parts.stream().map(BlankTables::table).toList();
    }

    private void page(int begin, List<TypedRegion> regions) {
        for (int i = 0; i < regions.size(); i++) {
            TypedRegion region = regions.get(i);
            boolean open = i + 1 == regions.size() && !region.noted();
            Part above = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (i == 0 && above != null && above.open() && !region.captioned()) {
                goOn(above, region, begin, open);
            } else if (region.isTable() || region.isForm()) {
                parts.add(new Part(begin + region.from(), begin + region.to(), read(region, begin), open));
            }
        }
        if (regions.isEmpty() || regions.get(regions.size() - 1).noted()) {
            close();
        }
    }

    private static Optional<TypedTable> read(TypedRegion region, int begin) {
        return region.isForm() ? Optional.empty() : TypedTable.of(region, begin);
    }

    private void close() {
        if (!parts.isEmpty()) {
            Part last = parts.get(parts.size() - 1);
            parts.set(parts.size() - 1, last.with(last.to(), last.table(), false));
        }
    }

    /** Takes the first lines of a page, which nothing announces, for the rest of the table above, under the same head or none. */
    private void goOn(Part above, TypedRegion region, int begin, boolean open) {
        int end = begin + region.to();
        Optional<TypedTable> own = region.isTable() || region.isRest() ? read(region, begin) : Optional.empty();
        Optional<TypedTable> longer = own.isPresent()
                ? above.table()
                        .filter(own.get()::isUnderHeadOf)
                        .map(table -> table.with(own.get().rows()))
                : above.table().flatMap(table -> table.with(region, begin));
        if (own.isPresent() || region.hasFigures()) {
            parts.set(parts.size() - 1, above.with(end, longer, open));
        }
    }

    private static Table table(Part part) {
        return part.table()
                .map(table -> new Table(part.from(), part.to(), Optional.of(grid(table)), false))
                .orElseGet(() -> Table.torn(part.from(), part.to()));
    }

    private static Block.Grid grid(TypedTable table) {
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (var placed : table.allRows()) {
            for (var cell : placed) {
                Provenance place = new Provenance.TextLine(cell.line() + 1);
                cells.add(new Cell(row, cell.column(), 1, cell.span(), cell.text(), place));
            }
            row++;
        }
        return new Block.Grid(cells);
    }
}
