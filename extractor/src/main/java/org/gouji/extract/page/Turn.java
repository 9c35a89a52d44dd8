package org.gouji.extract.page;

import org.gouji.model.source.Box;

/**
 * How a page has to be turned so that its text stands upright: tables too wide for the paper are sometimes set sideways on a
 * page that is shown upright.
 *
 * @param quarters clockwise quarter turns, 0 to 3
 * @param width of the sheet as shown, in points
 * @param height of the sheet as shown, in points
 */
public record Turn(int quarters, double width, double height) {

    /** The page is shown as it is read. */
    public static final Turn NONE = new Turn(0, 0, 0);

    /** A box of the page as shown, where it stands after the turn. */
    public Box upright(Box shown) {
        return switch (quarters) {
            case 1 -> new Box(height - shown.y1(), shown.x0(), height - shown.y0(), shown.x1());
            case 2 -> new Box(width - shown.x1(), height - shown.y1(), width - shown.x0(), height - shown.y0());
            case 3 -> new Box(shown.y0(), width - shown.x1(), shown.y1(), width - shown.x0());
            default -> shown;
        };
    }

    /** A box of the turned page, where it stands on the page as shown. */
    public Box asShown(Box upright) {
        return switch (quarters) {
            case 1 -> new Box(upright.y0(), height - upright.x1(), upright.y1(), height - upright.x0());
            case 2 -> upright(upright);
            case 3 -> new Box(width - upright.y1(), upright.x0(), width - upright.y0(), upright.x1());
            default -> upright;
        };
    }

    boolean isNone() {
        return quarters == 0;
    }
}
