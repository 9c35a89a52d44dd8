package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Block.Grid;

/**
 * Parts tables that stand in one grid, one below the other, as on a sheet that holds all of them: a new one begins with each
 * title that has a head below it.
 */
final class StackedTables {

    private StackedTables() {}

    /** The tables of a grid from the top; the grid itself where it holds one. */
    static List<Exhibit> apart(Exhibit exhibit) {
        GridView view = new GridView(exhibit.grid());
        List<Exhibit> tables = new ArrayList<>();
        int from = 0;
        for (int row = 1; row < view.rows(); row++) {
            if (isNewTitle(view, from, row) && hasHead(view, row)) {
                tables.add(part(exhibit, view.rows(from, row), from, false));
                from = row;
            }
        }
        tables.add(from == 0 ? exhibit : part(exhibit, view.rows(from, view.rows()), from, true));
        return tables;
    }

    private static Exhibit part(Exhibit whole, Grid grid, int from, boolean last) {
        return new Exhibit(
                grid, whole.section(), from == 0 ? whole.before() : List.of(), last ? whole.after() : List.of());
    }

    /** Whether a row prints the title of another statement than the one that is open. */
    private static boolean isNewTitle(GridView view, int from, int row) {
        Optional<String> title = title(view, row);
        return title.isPresent()
                && !Titles.isContinued(title.get())
                && !title.map(Titles::key).equals(title(view, from).map(Titles::key));
    }

    private static Optional<String> title(GridView view, int row) {
        List<String> texts = HeadRows.texts(view, row);
        return texts.size() == 1 && view.covering(row).stream().allMatch(cell -> cell.row() == row)
                ? Titles.in(texts.get(0)).map(Titles.Title::text).filter(text -> Titles.statement(text)
                        .isPresent())
                : Optional.empty();
    }

    private static boolean hasHead(GridView view, int row) {
        return !HeadFinder.find(new GridView(view.rows(row, view.rows()))).isMissing();
    }
}
