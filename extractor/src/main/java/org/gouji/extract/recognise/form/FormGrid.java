package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Cell;

/**
 * The grid of one form, pages joined.
 *
 * @param exhibit where the form begins
 * @param view all its rows
 */
record FormGrid(Exhibit exhibit, GridView view) {

    /**
     * The forms among the tables of a document: a table that follows another without a word between and names no
     * project or department continues it, and
     * one table that names several projects one after the other is several forms.
     */
    static List<FormGrid> of(List<Exhibit> exhibits) {
        List<FormGrid> forms = new ArrayList<>();
        List<Exhibit> open = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            if (!open.isEmpty() && !continues(exhibit, open)) {
                forms.addAll(split(open));
                open.clear();
            }
            open.add(exhibit);
        }
        if (!open.isEmpty()) {
            forms.addAll(split(open));
        }
        return forms;
    }

    private static boolean continues(Exhibit exhibit, List<Exhibit> open) {
        GridView view = new GridView(exhibit.grid());
        if (!exhibit.before().isEmpty() || !exhibit.isInFileOf(open.get(0)) || isNamed(view)) {
            return false;
        }
        boolean alike = view.columns() == open.get(open.size() - 1).grid().columns() || hasIndicators(view);
        return alike && open.stream().map(page -> new GridView(page.grid())).anyMatch(FormGrid::begins);
    }

    private static boolean begins(GridView view) {
        return isNamed(view) || hasIndicators(view) || OverviewForm.is(view);
    }

    private static boolean isNamed(GridView view) {
        return Particulars.firstRow(view).isPresent();
    }

    private static boolean hasIndicators(GridView view) {
        return IntStream.range(0, view.rows())
                .anyMatch(row -> Headers.indicators(view, row).isPresent());
    }

    private static List<FormGrid> split(List<Exhibit> pages) {
        Exhibit first = pages.get(0);
        GridView whole = new GridView(CutCaptions.joined(join(pages)));
        List<FormGrid> forms = new ArrayList<>();
        int from = 0;
        for (int start : starts(whole)) {
            if (start > from) {
                forms.add(new FormGrid(first, new GridView(whole.rows(from, start))));
                from = start;
            }
        }
        forms.add(new FormGrid(first, from == 0 ? whole : new GridView(whole.rows(from, whole.rows()))));
        return forms;
    }

    /** The rows at which a further form begins: those that name a project after indicators have been seen. */
    private static List<Integer> starts(GridView view) {
        List<Integer> starts = new ArrayList<>();
        boolean indicators = false;
        for (int row = 0; row < view.rows(); row++) {
            if (indicators && Particulars.namesProject(Line.of(view, row))) {
                starts.add(withTitle(view, row));
                indicators = false;
            }
            indicators = indicators || Headers.indicators(view, row).isPresent();
        }
        return starts;
    }

    private static int withTitle(GridView view, int row) {
        boolean titled = row > 0
                && Line.of(view, row - 1).printed().size() == 1
                && Particulars.isTitle(Line.of(view, row - 1).printed().get(0).text());
        return titled ? row - 1 : row;
    }

    private static Grid join(List<Exhibit> pages) {
        if (pages.size() == 1) {
            return pages.get(0).grid();
        }
        List<Cell> cells = new ArrayList<>();
        int rows = 0;
        for (Exhibit page : pages) {
            for (Cell cell : page.grid().cells()) {
                cells.add(at(cell, cell.row() + rows));
            }
            rows += page.grid().rows();
        }
        return new Grid(cells);
    }

    private static Cell at(Cell cell, int row) {
        return new Cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), cell.place());
    }
}
