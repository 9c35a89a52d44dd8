package org.gouji.extract.scan;

/**
 * Makes the paper of a picture white where it is grey, coloured or in shadow: how light the paper is in each square → levels
 * stretched so that it is white, from square to square without a step. A page that is white for the most part is left as it is.
 */
final class Paper {

    /** How wide a square is, in inches: wider than a title is high, narrower than a shadow. */
    private static final double SQUARE = 0.5;

    /** So much of a square, of 100, is darker than what is taken for its paper: ink, and the darker half of the noise. */
    private static final int DARKER = 60;

    /** Darker than this, of 255, is no paper but a picture or a field. */
    private static final int DARKEST = 120;

    /** A page is stretched where this part of its squares is not white: on white paper no more of it is shaded. */
    private static final double SHADED = 0.25;

    private final GreyImage grey;
    private final int side;
    private final int columns;
    private final int rows;
    private final int[] levels;

    private Paper(GreyImage grey, int side) {
        this.grey = grey;
        this.side = side;
        this.columns = (grey.width() + side - 1) / side;
        this.rows = (grey.height() + side - 1) / side;
        this.levels = new int[columns * rows];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = level(at % columns * side, at / columns * side);
        }
    }

    /**
     * The picture on white paper.
     *
     * @param dpi how many pixels there are to an inch
     */
    static GreyImage whitened(GreyImage grey, double dpi) {
        Paper paper = new Paper(grey, Math.max(1, (int) (SQUARE * dpi)));
        return paper.isWhite() ? grey : paper.stretched();
    }

    private int level(int x0, int y0) {
        int[] counts = new int[GreyImage.WHITE + 1];
        int x1 = Math.min(x0 + side, grey.width());
        int y1 = Math.min(y0 + side, grey.height());
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                counts[grey.at(x, y)]++;
            }
        }
        long darker = (long) (x1 - x0) * (y1 - y0) * DARKER / 100;
        int level = -1;
        for (long seen = 0; seen <= darker && level < GreyImage.WHITE; ) {
            seen += counts[++level];
        }
        return level < DARKEST ? GreyImage.WHITE : level;
    }

    private boolean isWhite() {
        int shaded = 0;
        for (int level : levels) {
            shaded += level < GreyImage.PAPER ? 1 : 0;
        }
        return shaded < SHADED * levels.length;
    }

    private GreyImage stretched() {
        GreyImage white = grey.copy();
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                int level = (int) Math.round(grey.at(x, y) * GreyImage.WHITE / paper(x, y));
                white.set(x, y, Math.min(GreyImage.WHITE, level));
            }
        }
        return white;
    }

    /** How light the paper is at a pixel, from the squares whose middles are around it. */
    private double paper(int x, int y) {
        double column = Math.max(0, (x + 0.5) / side - 0.5);
        double row = Math.max(0, (y + 0.5) / side - 0.5);
        double right = column - (int) column;
        double low = row - (int) row;
        double above = at((int) column, (int) row) * (1 - right) + at((int) column + 1, (int) row) * right;
        double below = at((int) column, (int) row + 1) * (1 - right) + at((int) column + 1, (int) row + 1) * right;
        return above * (1 - low) + below * low;
    }

    private int at(int column, int row) {
        return levels[Math.min(row, rows - 1) * columns + Math.min(column, columns - 1)];
    }
}
