package org.gouji.extract.scan;

import java.io.IOException;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.Turn;
import org.gouji.model.source.Box;

/**
 * Reads a picture on a page: levels of grey → on white paper → turned, where a sheet went into the scanner sideways or upside down,
 * the way its longest lines are read best → read.
 */
final class PictureReader {

    /** Finer pictures, in pixels to the inch, are read no better, only slower. */
    private static final int FINE = 300;

    /** A page larger than this, in points, both ways is one of which the file does not say how large it is. */
    private static final double LARGEST = 1250;

    /** The width of A4, in points. */
    private static final double A4 = 595;

    private static final double POINTS_PER_INCH = 72;

    /** The lines of a sheet that lies upright are read this surely, of 100; those of one that does not are read at about 85. */
    private static final double UPRIGHT = 95;

    /** A sheet is turned where it is then read surer by this much, of 100. */
    private static final double BETTER = 5;

    /** So many lines show how a sheet lies. */
    private static final int LINES = 16;

    private static final int QUARTERS = 4;

    private final PageContent page;
    private final Box place;
    private final GreyImage grey;
    private final double dpi;
    private final Tesseract tesseract;

    private PictureReader(PageContent page, Picture picture, Tesseract tesseract) {
        double finest = dpi(picture);
        int side = Math.max(1, (int) (finest / FINE));
        this.page = page;
        this.place = picture.place();
        this.dpi = finest / side;
        this.grey = Paper.whitened(GreyImage.of(picture.image()).reduced(side), dpi);
        this.tesseract = tesseract;
    }

    /** The page with what a picture shows that is all of it. */
    static PageContent page(PageContent page, Picture picture, Tesseract tesseract) throws IOException {
        return new PictureReader(page, picture, tesseract).upright();
    }

    /** The page with the table that a picture on it shows; the same page where the picture shows none. */
    static PageContent table(PageContent page, Picture picture, Tesseract tesseract) throws IOException {
        return new PictureReader(page, picture, tesseract).turned(0).read(page, true, tesseract);
    }

    private static double dpi(Picture picture) {
        Box place = picture.place();
        boolean vague = Math.min(place.width(), place.height()) > LARGEST;
        double width = vague ? A4 : place.width();
        double shorter = vague
                ? Math.min(picture.image().getWidth(), picture.image().getHeight())
                : picture.image().getWidth();
        return shorter * POINTS_PER_INCH / width;
    }

    private PageContent upright() throws IOException {
        ScannedPage asItLies = turned(0);
        int quarters = page.turn().equals(Turn.NONE) ? quarters(asItLies) : 0;
        return quarters == 0
                ? asItLies.read(page, false, tesseract)
                : turned(quarters).read(page.turned(turn(quarters)), false, tesseract);
    }

    /** By how many quarters the sheet has to be turned, clockwise, to be read best. */
    private int quarters(ScannedPage asItLies) throws IOException {
        double legibility = asItLies.legibility(LINES, tesseract);
        if (legibility >= UPRIGHT) {
            return 0;
        }
        int best = 0;
        double most = legibility + BETTER;
        for (int quarters = 1; quarters < QUARTERS; quarters++) {
            double now = turned(quarters).legibility(LINES, tesseract);
            if (now > most) {
                most = now;
                best = quarters;
            }
        }
        return best;
    }

    private ScannedPage turned(int quarters) {
        Box upright = turn(quarters).upright(place);
        return ScannedPage.of(upright, grey.turnedByQuarters(quarters), dpi);
    }

    private Turn turn(int quarters) {
        return new Turn(quarters, page.width(), page.height());
    }
}
