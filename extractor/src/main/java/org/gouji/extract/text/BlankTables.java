package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.extract.page.Pages;
import org.gouji.extract.text.Typewriter.Typed;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Provenance.PageRegion;

/**
 * Tables whose columns are set by blanks, as {@code pdftotext -layout} writes them: lines with figures set apart → pages as a
 * typewriter sets them → tables as on a page without rulings → each cell at the line where it stands. A table in which a figure
 * could not be told from its neighbours is none.
 */
final class BlankTables {

    /** A figure with places behind several blanks. */
    private static final Pattern APART = Pattern.compile("\\S {2,}[-(]?[\\d,]*\\d\\.\\d");

    /** A text with fewer such lines has no tables of this kind. */
    private static final int LEAST = 3;

    /** Rows are attributed to lines by their tops, which are exact but for this, in points. */
    private static final double EXACT = 0.2;

    private final List<Line> lines;

    /** For each page the first of its lines. */
    private final List<Integer> begins = new ArrayList<>();

    private final List<Typed> typed = new ArrayList<>();

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

    /** Pages are numbered from 1, two by two: the columns of one say nothing about those of the next. */
    private List<Table> find() {
        Typewriter typewriter = Typewriter.fitting(lines);
        Pages pages = new Pages();
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).text().startsWith("\f")) {
                Typed page = typewriter.page(2 * typed.size() + 1, lines.subList(begin, i));
                begins.add(begin);
                typed.add(page);
                pages.add(page.content());
                pages.add(typewriter.page(2 * typed.size(), List.of()).content());
                begin = i;
            }
        }
        List<Table> found = pages.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(block -> table((Block.Grid) block))
                .toList();
        return TornPages.join(found, begins).stream()
                .map(table -> goesOnUnread(table) ? Table.torn(table.from(), table.to()) : table)
                .toList();
    }

    /** Whether a page break follows a table, and then a line of several words that is no caption: too little to be seen as its rest. */
    private boolean goesOnUnread(Table table) {
        int next = table.to();
        boolean breaks = false;
        while (next < lines.size() && !TextReader.isProse(lines.get(next))) {
            breaks |= begins.contains(next);
            next++;
        }
        breaks |= begins.contains(next);
        return breaks
                && next < lines.size()
                && lines.get(next).parts().size() > 1
                && lines.get(next).text().indexOf('：') < 0;
    }

    /** The table, each cell with its line. */
    private Table table(Block.Grid grid) {
        List<Cell> cells = new ArrayList<>();
        boolean torn = false;
        int from = lines.size();
        int to = 0;
        for (Cell cell : grid.cells()) {
            PageRegion region = (PageRegion) cell.place();
            torn |= !cell.isBlank()
                    && typed.get(page(region.page())).isTorn(region.box(), Draft.isNumeric(cell.text()));
            int line = line(region.page(), region.box().y0());
            from = Math.min(from, line);
            to = Math.max(to, line(region.page(), region.box().y1() - Typewriter.SIZE) + 1);
            Provenance place = lines.get(line).place();
            cells.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), place));
        }
        return torn ? Table.torn(from, to) : new Table(from, to, Optional.of(new Block.Grid(cells)), false);
    }

    private static int page(int number) {
        return number / 2;
    }

    private int line(int page, double top) {
        int onPage = (int) Math.floor((top + EXACT) / Typewriter.PITCH);
        return Math.min(lines.size() - 1, begins.get(page(page)) + Math.max(0, onPage));
    }
}
