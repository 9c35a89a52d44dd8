package org.gouji.extract.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.html.TableGrid.RawCell;
import org.gouji.extract.html.TableGrid.RawRow;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.jsoup.nodes.Element;

/**
 * A table that holds data, as read.
 *
 * @param grid its cells; empty where it has none
 * @param inner the tables inside its cells, in order
 */
record DataTable(Optional<Block> grid, List<Element> inner) {

    /** Cells are narrow, and their lines break anywhere. */
    private static final int FULL_LINE = 0;

    private static final Pattern SPAN = Pattern.compile("\\s*(\\d{1,6})");

    /**
     * Reads a table.
     *
     * @param number the number of the table in the page, from 1
     * @param page learns of what is not text
     */
    static DataTable read(Element table, int number, Walk.Finds page) throws UnreadableFile {
        List<Element> rows = TableRole.rows(table);
        List<Element> inner = new ArrayList<>();
        List<RawRow> raw = new ArrayList<>();
        for (int left : rowsLeft(rows)) {
            int row = raw.size();
            boolean begins = row == 0 || raw.get(row - 1).rowsLeft() == 1;
            raw.add(new RawRow(left, begins, cells(rows.get(row), new CellText(number, row + 1, inner, page))));
        }
        List<Cell> cells = TableGrid.layOut(number, raw);
        return new DataTable(cells.isEmpty() ? Optional.empty() : Optional.of(new Block.Grid(cells)), inner);
    }

    /** For each row, how many rows its part of the table has from this one on. */
    private static Deque<Integer> rowsLeft(List<Element> rows) {
        Deque<Integer> left = new ArrayDeque<>();
        for (int row = rows.size() - 1; row >= 0; row--) {
            boolean goesOn = row + 1 < rows.size()
                    && Objects.equals(rows.get(row).parent(), rows.get(row + 1).parent());
            left.push(goesOn ? left.element() + 1 : 1);
        }
        return left;
    }

    private static List<RawCell> cells(Element row, CellText text) throws UnreadableFile {
        List<RawCell> cells = new ArrayList<>();
        for (Element cell : TableRole.cells(row)) {
            Walk.through(cell, FULL_LINE, text);
            cells.add(new RawCell(span(cell.attr("colspan")), span(cell.attr("rowspan")), text.take()));
        }
        return cells;
    }

    /** The number with which an attribute begins, as browsers read it; 1 where there is none. */
    private static int span(String attribute) {
        Matcher number = SPAN.matcher(attribute);
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : 1;
    }

    /** Gathers the text of one cell after the other. */
    private static final class CellText implements Walk.Finds {

        private final int table;
        private final int row;
        private final List<Element> inner;
        private final Walk.Finds page;
        private final List<String> lines = new ArrayList<>();
        private int cell = 1;

        CellText(int table, int row, List<Element> inner, Walk.Finds page) {
            this.table = table;
            this.row = row;
            this.inner = inner;
            this.page = page;
        }

        /** The text of the cell, a line a paragraph; the next text is that of the next cell. */
        String take() {
            String text = String.join("\n", lines);
            lines.clear();
            cell++;
            return text;
        }

        @Override
        public Provenance paragraph(String text) {
            lines.add(text);
            return here();
        }

        @Override
        public void table(Element table) {
            inner.add(table);
        }

        @Override
        public void link(Links.Link link, Provenance place) {
            page.link(link, place);
        }

        @Override
        public void hidden(Provenance place) {
            page.hidden(place);
        }

        @Override
        public void picture(Element image, Provenance place) {
            page.picture(image, place);
        }

        @Override
        public Provenance here() {
            return new Provenance.TableCell(table, row, cell);
        }
    }
}
