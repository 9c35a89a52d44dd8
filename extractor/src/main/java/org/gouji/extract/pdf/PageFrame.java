package org.gouji.extract.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.extract.page.Frame;
import org.gouji.extract.page.Ruling;
import org.gouji.model.source.Box;

/**
 * Turns the coordinates of a page's content into points from the top left of the sheet (the MediaBox), turned as it is shown;
 * so other tools count, {@code pdftotext -bbox} for one. A page may show only a part of its sheet (the CropBox).
 */
final class PageFrame implements Frame {

    /** What stands less than this far outside of the shown part counts as inside, in points: boxes are rounded. */
    private static final double ROUNDING = 1;

    /** Slant of an image, in parts of its size, that nobody sees. */
    private static final double SLANTED = 0.001;

    /** Further out than any page reaches, in points. */
    private static final double FAR = 1e9;

    private final PDRectangle sheet;
    private final int rotation;
    private final Box shown;

    PageFrame(PDPage page) {
        this.sheet = page.getMediaBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
        this.shown = shown(page.getCropBox());
    }

    /** A part without area, or a sheet without, is a mistake of the producer's. */
    private Box shown(PDRectangle crop) {
        PDRectangle part = hasArea(crop) ? crop : sheet;
        return hasArea(part)
                ? box(part.getLowerLeftX(), part.getLowerLeftY(), part.getUpperRightX(), part.getUpperRightY())
                : new Box(-FAR, -FAR, FAR, FAR);
    }

    private static boolean hasArea(PDRectangle rectangle) {
        return rectangle.getWidth() > 0 && rectangle.getHeight() > 0;
    }

    double width() {
        return rotation % 180 == 0 ? sheet.getWidth() : sheet.getHeight();
    }

    double height() {
        return rotation % 180 == 0 ? sheet.getHeight() : sheet.getWidth();
    }

    /** The part of the sheet that is shown. */
    Box shown() {
        return shown;
    }

    /** Whether the middle of something is shown. */
    boolean shows(Box box) {
        return box.centreX() > shown.x0() - ROUNDING
                && box.centreX() < shown.x1() + ROUNDING
                && box.centreY() > shown.y0() - ROUNDING
                && box.centreY() < shown.y1() + ROUNDING;
    }

    /** As much of these lines as is shown. */
    List<Ruling> shown(List<Ruling> rulings) {
        return rulings.stream().flatMap(ruling -> shown(ruling).stream()).toList();
    }

    private Optional<Ruling> shown(Ruling ruling) {
        boolean level = ruling.horizontal();
        double from = Math.max(ruling.from(), level ? shown.x0() : shown.y0());
        double to = Math.min(ruling.to(), level ? shown.x1() : shown.y1());
        Ruling part = new Ruling(level, ruling.at(), from, to);
        return from < to && shows(part.box()) ? Optional.of(part) : Optional.empty();
    }

    private double x(double userX, double userY) {
        return switch (rotation) {
            case 90 -> userY - sheet.getLowerLeftY();
            case 180 -> sheet.getUpperRightX() - userX;
            case 270 -> sheet.getUpperRightY() - userY;
            default -> userX - sheet.getLowerLeftX();
        };
    }

    private double y(double userX, double userY) {
        return switch (rotation) {
            case 90 -> userX - sheet.getLowerLeftX();
            case 180 -> userY - sheet.getLowerLeftY();
            case 270 -> sheet.getUpperRightX() - userX;
            default -> sheet.getUpperRightY() - userY;
        };
    }

    /** How many clockwise quarter turns a glyph drawn with this matrix needs to stand upright on the page as shown. */
    int quarters(Transform rendering) {
        double right = rendering.a();
        double up = rendering.b();
        int drawn = Math.abs(right) >= Math.abs(up) ? (right >= 0 ? 0 : 2) : (up > 0 ? 1 : 3);
        return Math.floorMod(drawn - rotation / 90, 4);
    }

    /** Whether an image drawn with this matrix shows neither turned nor mirrored nor slanted. */
    boolean isUpright(Transform drawing) {
        double across = Math.abs(drawing.b()) + Math.abs(drawing.c());
        double along = Math.abs(drawing.a()) + Math.abs(drawing.d());
        double determinant = (double) drawing.a() * drawing.d() - (double) drawing.b() * drawing.c();
        return determinant > 0 && Math.min(across, along) < SLANTED * Math.sqrt(determinant) && quarters(drawing) == 0;
    }

    /** The unit square of this matrix, which an image fills. */
    Box square(Transform drawing) {
        return box(drawing.x(0, 0), drawing.y(0, 0), drawing.x(1, 1), drawing.y(1, 1));
    }

    @Override
    public Box box(double userX0, double userY0, double userX1, double userY1) {
        double ax = x(userX0, userY0);
        double ay = y(userX0, userY0);
        double bx = x(userX1, userY1);
        double by = y(userX1, userY1);
        return new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
}
