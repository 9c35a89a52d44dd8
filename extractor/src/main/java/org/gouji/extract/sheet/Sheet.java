package org.gouji.extract.sheet;

import java.util.List;
import org.gouji.model.source.Provenance.SheetCell;

/**
 * A sheet of a workbook, without the cells that are covered by merged ones.
 *
 * @param name its name and number
 * @param rows the rows in which something is printed or drawn, from the top
 * @param merges its merged areas; no two of them overlap
 * @param boxes the text boxes that lie on it, from the top
 */
record Sheet(SheetName name, List<SheetRow> rows, List<Merge> merges, List<TextBox> boxes) {

    Sheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        boxes = List.copyOf(boxes);
    }

    /** Whether nothing is printed on it. */
    boolean isBlank() {
        return boxes.isEmpty() && rows.stream().allMatch(SheetRow::isBlank);
    }

    /**
     * Which sheet it is.
     *
     * @param number its number in the workbook, from 1, sheets of every kind counted
     * @param hidden whether its tab is not shown
     */
    record SheetName(int number, String name, boolean hidden) {

        SheetCell place(int row, int column) {
            return new SheetCell(number, name, row, column);
        }
    }

    /**
     * Rows that are alike: one with printed cells, or several that are drawn and blank.
     *
     * @param first the number of the first, from 1
     * @param last the number of the last; that of the first where something is printed
     * @param printed the cells with something in them, from the left
     * @param drawn the columns that have lines at their sides
     */
    record SheetRow(int first, int last, List<SheetEntry> printed, Columns drawn) {

        SheetRow {
            printed = List.copyOf(printed);
        }

        boolean isBlank() {
            return printed.isEmpty();
        }
    }

    /**
     * A range of columns, which count from 1.
     *
     * @param last less than {@code first} where there are none
     */
    record Columns(int first, int last) {

        static final Columns NONE = new Columns(Integer.MAX_VALUE, 0);

        boolean isEmpty() {
            return last < first;
        }

        boolean contains(int column) {
            return column >= first && column <= last;
        }

        Columns and(int column) {
            return union(new Columns(column, column));
        }

        Columns within(Columns other) {
            Columns common = new Columns(Math.max(first, other.first), Math.min(last, other.last));
            return common.isEmpty() ? NONE : common;
        }

        Columns union(Columns other) {
            return new Columns(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /**
     * What a cell shows.
     *
     * @param column from 1
     * @param text its characters, not blank
     * @param stored the stored number where it is another than the shown one; else empty
     */
    record SheetEntry(int column, String text, String stored) {}

    /** A text that lies on the sheet, by the cell in which it begins. */
    record TextBox(int row, int column, String text) {}
}
