package org.gouji.testdata.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Piece;

/**
 * Draws a table over as many pages as it needs: lay out the cells as on one endless page, cut that into stretches that fit, draw
 * each stretch.
 */
final class TableDrawing {

    private static final double PAD = 3;

    private final Piece.Table table;
    private final Letters letters;
    private final Sheets sheets;
    private final double size;
    private final double leading;
    private final List<Placed> cells = new ArrayList<>();
    private final double[] lefts;
    private final double[] tops;

    TableDrawing(Piece.Table table, Letters letters, Sheets sheets) throws IOException {
        this.table = table;
        this.letters = letters;
        this.sheets = sheets;
        this.size = table.look().fontSize();
        this.leading = size * 1.35;
        this.lefts = lefts(table.widths(), sheets.width());
        this.tops = new double[table.rows().size() + 1];
        place();
        measure();
    }

    void draw() throws IOException {
        int headRows = table.headRows();
        double head = tops[headRows];
        double from = 0;
        while (from < tops[tops.length - 1]) {
            boolean repeats = from > 0 && table.look().repeatHead();
            double to = cut(from, sheets.room() - (repeats ? head : 0));
            if (to <= from) {
                sheets.next();
                continue;
            }
            if (repeats) {
                stretch(0, head, true);
            }
            stretch(from, to, false);
            from = to;
            if (from < tops[tops.length - 1]) {
                sheets.next();
            }
        }
        sheets.down(leading);
    }

    /** How far down a page that begins here and has this much room reaches. */
    private double cut(double from, double room) {
        int row = 0;
        while (row < tops.length - 1 && tops[row + 1] - from <= room) {
            row++;
        }
        double whole = tops[row];
        if (!table.look().splitRows() || row == tops.length - 1) {
            return whole;
        }
        int lines = (int) ((room - (whole - from) - PAD) / leading);
        double inside = whole + PAD + lines * leading;
        return lines > 0 && inside + leading < tops[row + 1] ? inside : whole;
    }

    private void stretch(double from, double to, boolean again) throws IOException {
        double top = sheets.y();
        CellDrawing drawing = new CellDrawing(sheets.ink(), letters, table.look(), size, leading);
        double right = lefts[lefts.length - 1];
        for (Placed cell : cells) {
            double upper = Math.max(from, tops[cell.row]);
            double lower = Math.min(to, tops[cell.row + cell.cell.rows()]);
            if (upper >= lower) {
                continue;
            }
            double x0 = Sheets.MARGIN + lefts[cell.column];
            double x1 = Sheets.MARGIN + lefts[cell.column + cell.cell.columns()];
            drawing.border(
                    x0,
                    top - (lower - from),
                    x1,
                    top - (upper - from),
                    cell.column == 0,
                    lefts[cell.column + cell.cell.columns()] == right);
            List<String> lines = again ? cell.lines : cell.take(fits(cell, upper, lower));
            drawing.text(lines, cell.cell.align(), x0 + PAD, top - (lower - from), x1 - PAD, top - (upper - from));
        }
        sheets.down(to - from);
    }

    /** How many lines of its text a cell gets in the stretch that ends there. */
    private int fits(Placed cell, double upper, double lower) {
        boolean last = lower == tops[cell.row + cell.cell.rows()];
        return last ? Integer.MAX_VALUE : (int) ((lower - upper - PAD + 0.01) / leading);
    }

    private void place() throws IOException {
        boolean[][] taken = new boolean[table.rows().size()][table.widths().size()];
        for (int row = 0; row < taken.length; row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                for (int r = row; r < row + cell.rows(); r++) {
                    for (int c = column; c < column + cell.columns(); c++) {
                        taken[r][c] = true;
                    }
                }
                double width = lefts[column + cell.columns()] - lefts[column] - 2 * PAD;
                cells.add(new Placed(cell, row, column, letters.wrap(cell.text(), size, width, 0)));
                column += cell.columns();
            }
        }
    }

    private void measure() {
        double[] heights = new double[tops.length - 1];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = leading + 2 * PAD;
        }
        for (Placed cell : cells) {
            double need = cell.lines.size() * leading + 2 * PAD;
            for (int row = cell.row; row < cell.row + cell.cell.rows() - 1; row++) {
                need -= heights[row];
            }
            int last = cell.row + cell.cell.rows() - 1;
            heights[last] = Math.max(heights[last], need);
        }
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
    }

    private static double[] lefts(List<Double> widths, double total) {
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        double[] lefts = new double[widths.size() + 1];
        for (int i = 0; i < widths.size(); i++) {
            lefts[i + 1] = lefts[i] + widths.get(i) / sum * total;
        }
        return lefts;
    }

    /** A cell with its place, its lines, and how many of them are drawn already. */
    private static final class Placed {

        private final Cell cell;
        private final int row;
        private final int column;
        private final List<String> lines;
        private int drawn;

        Placed(Cell cell, int row, int column, List<String> lines) {
            this.cell = cell;
            this.row = row;
            this.column = column;
            this.lines = lines;
        }

        List<String> take(int most) {
            int from = drawn;
            drawn = most > lines.size() - from ? lines.size() : from + most;
            return lines.subList(from, drawn);
        }
    }
}
