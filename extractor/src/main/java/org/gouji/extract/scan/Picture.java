package org.gouji.extract.scan;

import java.awt.image.BufferedImage;
import org.gouji.model.source.Box;

/**
 * A picture on a page, upright.
 *
 * @param image what it shows
 * @param place where it stands, in points from the top left of the page
 */
public record Picture(BufferedImage image, Box place) {

    /** More pixels than this no scanner delivers: those of a sheet of A3 at 600 dpi, and half as many again. */
    public static final long MOST_PIXELS = 105_000_000;

    /** An image that is lower or narrower than this, in pixels, is a logo or a line, no page and no table. */
    private static final int LEAST = 200;

    /** Whether a picture of this size can hold text worth reading. */
    public static boolean isReadable(int width, int height) {
        return Math.min(width, height) >= LEAST && !isTooLarge(width, height);
    }

    /** Whether a picture of this size would need more memory than is sane. */
    public static boolean isTooLarge(int width, int height) {
        return (long) width * height > MOST_PIXELS;
    }
}
