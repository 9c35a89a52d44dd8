package org.gouji.testdata.draw;

import java.util.ArrayList;
import java.util.List;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Piece;

/** The rows of a table as word processors keep them: a cell over several rows has a box in each. */
final class WordRows {

    /** The width of a table in twentieths of a point: what a page of A4 has between its margins. */
    static final int WIDTH = 8300;

    /**
     * What a cell takes of one row.
     *
     * @param cell what is printed, in the first of its rows
     * @param column where it begins, from 0
     * @param continues whether it began in a row above
     */
    record Box(Cell cell, int column, boolean continues) {

        /** The column behind it. */
        int end() {
            return column + cell.columns();
        }

        boolean isMergedDown() {
            return cell.rows() > 1;
        }

        String text() {
            return continues ? "" : cell.text();
        }
    }

    private final Box[] open;
    private final int[] left;

    private WordRows(int columns) {
        open = new Box[columns];
        left = new int[columns];
    }

    /** The boxes of every row, from left to right. */
    static List<List<Box>> of(Piece.Table table) {
        WordRows rows = new WordRows(table.widths().size());
        return table.rows().stream().map(rows::row).toList();
    }

    /**
     * How wide neighbouring columns are, in twentieths of a point.
     *
     * @param widths of all columns, in any unit
     * @param from the first of the columns, from 0
     * @param to the column behind the last
     */
    static long width(List<Double> widths, int from, int to) {
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        return Math.round(widths.subList(from, to).stream()
                .mapToDouble(width -> width / sum * WIDTH)
                .reduce(0, Double::sum));
    }

    private List<Box> row(List<Cell> cells) {
        List<Box> boxes = new ArrayList<>();
        int next = 0;
        int column = 0;
        while (column < left.length && (left[column] > 0 || next < cells.size())) {
            boolean continues = left[column] > 0;
            Box box = new Box(continues ? open[column].cell() : cells.get(next++), column, continues);
            left[column] = continues ? left[column] - 1 : box.cell().rows() - 1;
            open[column] = box;
            boxes.add(box);
            column = box.end();
        }
        return boxes;
    }
}
