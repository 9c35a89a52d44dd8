package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;

/** Fills the cells of a ruled table with the glyphs that stand in them. */
final class TableFill {

    private final RuledTable table;

    /** For each square of the lattice, from the left and from the top, the place of its cell in the table's list. */
    private final int[] owners;

    /** For each cell its glyphs. */
    private final List<List<Glyph>> glyphs;

    TableFill(RuledTable table) {
        this.table = table;
        int columns = table.xs().size() - 1;
        this.owners = new int[(table.ys().size() - 1) * columns];
        this.glyphs = new ArrayList<>(table.cells().size());
        Arrays.fill(owners, -1);
        for (RuledTable.Area area : table.cells()) {
            for (int row = area.row(); row < area.row() + area.rowSpan(); row++) {
                int from = row * columns + area.column();
                Arrays.fill(owners, from, from + area.columnSpan(), glyphs.size());
            }
            glyphs.add(new ArrayList<>());
        }
    }

    /** Puts glyphs into the cell at this point of the page; false where the point is in none. */
    boolean takes(List<Glyph> run, double x, double y) {
        int column = interval(table.xs(), x);
        int row = interval(table.ys(), y);
        int cell = column < 0 || row < 0 ? -1 : owners[row * (table.xs().size() - 1) + column];
        return cell >= 0 && glyphs.get(cell).addAll(run);
    }

    private static int interval(List<Double> edges, double position) {
        int found = Collections.binarySearch(edges, position);
        int edge = found >= 0 ? found : -found - 2;
        return edge < 0 || edge >= edges.size() - 1 ? -1 : edge;
    }

    /** The table with its text. */
    Tabular tabular(int page) {
        List<Cell> cells = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            cells.add(cell(table.cells().get(i), Lines.of(page, glyphs.get(i)), page));
        }
        return new Tabular(table.xs(), table.ys().size() - 1, cells, table.box());
    }

    private static Cell cell(RuledTable.Area area, List<TextLine> lines, int page) {
        Provenance place = lines.stream()
                .<Provenance>map(TextLine::place)
                .reduce(Provenance::joined)
                .orElseGet(() -> new Provenance.PageRegion(page, area.box()));
        return new Cell(
                area.row(),
                area.column(),
                area.rowSpan(),
                area.columnSpan(),
                CellText.of(lines, area.box().width()),
                place);
    }
}
