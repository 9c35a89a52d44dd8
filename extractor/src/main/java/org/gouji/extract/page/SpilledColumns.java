package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Numbers;

/**
 * Puts the columns of a sheet too wide for the paper back beside those of the page before: rows of amounts that nothing labels →
 * as high and as many as the rows of the page before → its further columns.
 */
final class SpilledColumns {

    /** Rows of one sheet stand at the same height on both pages, give or take this many points. */
    private static final double SAME = 2;

    /** Fewer rows with amounts may be alike by chance. */
    private static final int LEAST_ROWS = 2;

    private SpilledColumns() {}

    /** The pages with such columns in the table that they belong to, and what stands above them above it. */
    static List<PageLayout> joined(List<PageLayout> pages) {
        List<PageLayout> joined = new ArrayList<>();
        int home = -1;
        for (PageLayout page : pages) {
            Tabular right = firstTable(page);
            Tabular left = home < 0 ? null : lastTable(joined.get(home));
            if (left != null && right != null && isSpilled(left, right)) {
                int above = page.items().indexOf(right);
                List<Item> items = new ArrayList<>(joined.get(home).items());
                int at = items.lastIndexOf(left);
                items.set(at, beside(left, right));
                items.addAll(at, page.items().subList(0, above));
                joined.set(home, joined.get(home).with(items));
                joined.add(
                        page.with(page.items().subList(above + 1, page.items().size())));
            } else {
                home = joined.size();
                joined.add(page);
            }
        }
        return joined;
    }

    private static Tabular firstTable(PageLayout page) {
        return tables(page).findFirst().orElse(null);
    }

    private static Tabular lastTable(PageLayout page) {
        return tables(page).reduce((before, next) -> next).orElse(null);
    }

    private static Stream<Tabular> tables(PageLayout page) {
        return page.items().stream().filter(Tabular.class::isInstance).map(Tabular.class::cast);
    }

    private static boolean isSpilled(Tabular left, Tabular right) {
        boolean sameRows = left.rows() == right.rows()
                && Math.abs(left.box().y0() - right.box().y0()) < SAME
                && Math.abs(left.box().y1() - right.box().y1()) < SAME;
        if (!sameRows) {
            return false;
        }
        Set<Integer> body = left.cells().stream()
                .filter(SpilledColumns::isAmount)
                .map(Cell::row)
                .collect(Collectors.toSet());
        List<Cell> beside = right.cells().stream()
                .filter(cell -> body.contains(cell.row()) && !cell.isBlank())
                .toList();
        return body.size() >= LEAST_ROWS
                && beside.stream().anyMatch(SpilledColumns::isAmount)
                && beside.stream().allMatch(cell -> isAmount(cell) || Numbers.isNothing(cell.text()));
    }

    private static boolean isAmount(Cell cell) {
        return Numbers.parse(cell.text()).filter(number -> number.scale() > 0).isPresent();
    }

    private static Tabular beside(Tabular left, Tabular right) {
        int columns = left.xs().size() - 1;
        double shift = left.box().x1() - right.box().x0();
        List<Double> xs = new ArrayList<>(left.xs());
        right.xs().stream().skip(1).forEach(x -> xs.add(x + shift));
        List<Cell> cells = new ArrayList<>(left.cells());
        for (Cell cell : right.cells()) {
            cells.add(new Cell(
                    cell.row(), cell.column() + columns, cell.rowSpan(), cell.columnSpan(), cell.text(), cell.place()));
        }
        Box box = new Box(
                left.box().x0(),
                left.box().y0(),
                right.box().x1() + shift,
                left.box().y1());
        return new Tabular(xs, left.rows(), cells, box);
    }
}
