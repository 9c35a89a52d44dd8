package org.gouji.extract.scan;

/**
 * A line of text cut out of a page, as Tesseract gets it.
 *
 * @param area where on the page the ink stands
 * @param image the line, black on white, with white around it
 * @param scale how many pixels of the image there are to one of the page
 * @param margin how many pixels of white there are on every side of the image
 */
record Strip(Area area, GreyImage image, double scale, int margin) {

    /** An image wider than this, in pixels, is no line of text. */
    private static final int WIDEST = 12_000;

    /**
     * How large a line is cut. Tesseract squeezes the image to the height that it was taught with, so the share of white above and
     * below says how large the letters come out; it reads the same line differently at different shares.
     *
     * @param letters the height of the letters, in pixels
     * @param margin the white on every side, in pixels
     */
    record Cut(double letters, int margin) {

        /** The best for Chinese and for figures. */
        static final Cut USUAL = new Cut(36, 12);

        /** Nearly as good; what both agree on is right. */
        static final Cut SMALLER = new Cut(30, 16);
    }

    /**
     * Cuts a line out of a page, and stretches its levels so that thin strokes are as black as thick ones.
     *
     * @param letterHeight how high letters are on the page, in pixels
     */
    static Strip cut(GreyImage page, Area area, double letterHeight, Cut cut) {
        double high = Math.max(letterHeight, area.height());
        double scale = Math.min(cut.letters() / high, (double) WIDEST / area.width());
        int width = (int) Math.ceil(area.width() * scale);
        int height = (int) Math.ceil(area.height() * scale);
        int black = page.darkest(area);
        GreyImage image = new GreyImage(width + 2 * cut.margin(), height + 2 * cut.margin());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double level = page.between(area.x0() + (x + 0.5) / scale - 0.5, area.y0() + (y + 0.5) / scale - 0.5);
                image.set(x + cut.margin(), y + cut.margin(), stretched(level, black));
            }
        }
        return new Strip(area, image, scale, cut.margin());
    }

    private static int stretched(double level, int black) {
        double stretched = (level - black) * GreyImage.WHITE / Math.max(1, GreyImage.PAPER - black);
        return (int) Math.max(0, Math.min(GreyImage.WHITE, Math.round(stretched)));
    }

    /** The column of the page that a column of the image comes from. */
    double column(double x) {
        double column = area.x0() + (x - margin) / scale;
        return Math.max(area.x0(), Math.min(area.x1(), column));
    }
}
