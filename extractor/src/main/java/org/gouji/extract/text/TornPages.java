package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Texts;

/**
 * Joins tables set by blanks over page breaks. Every page has columns of its own: only a head that is repeated tells that they are
 * those of the page before. The parts of a table that cannot be joined are not read, because the half of a table is wrong.
 */
final class TornPages {

    private TornPages() {}

    /**
     * The tables, those over several pages as one.
     *
     * @param tables from the top
     * @param begins the first line of each page
     */
    static List<Table> join(List<Table> tables, List<Integer> begins) {
        List<Table> joined = new ArrayList<>();
        for (Table table : tables) {
            int last = joined.size() - 1;
            boolean first = last >= 0 && page(joined.get(last).to() - 1, begins) + 1 == page(table.from(), begins);
            if (first && goesOn(joined.get(last), table)) {
                joined.set(last, joined(joined.get(last), table));
            } else {
                joined.add(headless(table) ? Table.torn(table.from(), table.to()) : table);
            }
        }
        return joined;
    }

    private static int page(int line, List<Integer> begins) {
        return (int) begins.stream().filter(begin -> begin <= line).count();
    }

    private static boolean goesOn(Table above, Table below) {
        return headless(below) || (above.grid().isPresent() && below.grid().isPresent() && sameHead(above, below));
    }

    private static boolean headless(Table table) {
        return table.grid().filter(grid -> head(grid).isEmpty()).isPresent();
    }

    /** Whether the head is repeated, perhaps without the numbers of the columns below it. */
    private static boolean sameHead(Table above, Table below) {
        List<String> first = texts(head(above.grid().orElseThrow()));
        List<String> repeated = texts(head(below.grid().orElseThrow()));
        return first.size() >= repeated.size()
                && first.subList(0, repeated.size()).equals(repeated);
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> Texts.fold(cell.text()))
                .toList();
    }

    /** The cells above the first row with an amount. */
    private static List<Cell> head(Block.Grid grid) {
        int first = firstRow(grid);
        return grid.cells().stream().filter(cell -> cell.row() < first).toList();
    }

    private static int firstRow(Block.Grid grid) {
        return grid.cells().stream()
                .filter(cell -> Numbers.parse(cell.text())
                        .filter(number -> number.scale() > 0)
                        .isPresent())
                .mapToInt(Cell::row)
                .min()
                .orElse(0);
    }

    private static Table joined(Table above, Table below) {
        boolean alike = above.grid().isPresent()
                && below.grid().isPresent()
                && !headless(below)
                && columns(above) == columns(below);
        return alike
                ? new Table(
                        above.from(),
                        below.to(),
                        Optional.of(appended(
                                above.grid().orElseThrow(), below.grid().orElseThrow())),
                        false)
                : Table.torn(above.from(), below.to());
    }

    private static int columns(Table table) {
        return table.grid().orElseThrow().cells().stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    private static Block.Grid appended(Block.Grid above, Block.Grid below) {
        int first = firstRow(below);
        List<Cell> cells = new ArrayList<>(above.cells());
        for (Cell cell : below.cells()) {
            if (cell.row() >= first) {
                int row = cell.row() - first + above.rows();
                cells.add(new Cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), cell.place()));
            }
        }
        return new Block.Grid(cells);
    }
}
