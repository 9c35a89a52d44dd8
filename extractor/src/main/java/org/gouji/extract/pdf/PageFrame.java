package org.gouji.extract.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.extract.page.Frame;
import org.gouji.model.source.Box;

/** Turns the coordinates of a page's content into points from the top left of the page as it is shown. */
final class PageFrame implements Frame {

    private final PDRectangle crop;
    private final int rotation;

    PageFrame(PDPage page) {
        this.crop = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    double width() {
        return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
    }

    double height() {
        return rotation % 180 == 0 ? crop.getHeight() : crop.getWidth();
    }

    double x(double userX, double userY) {
        return switch (rotation) {
            case 90 -> userY - crop.getLowerLeftY();
            case 180 -> crop.getUpperRightX() - userX;
            case 270 -> crop.getUpperRightY() - userY;
            default -> userX - crop.getLowerLeftX();
        };
    }

    double y(double userX, double userY) {
        return switch (rotation) {
            case 90 -> userX - crop.getLowerLeftX();
            case 180 -> userY - crop.getLowerLeftY();
            case 270 -> crop.getUpperRightX() - userX;
            default -> crop.getUpperRightY() - userY;
        };
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
