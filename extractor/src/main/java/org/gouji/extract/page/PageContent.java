package org.gouji.extract.page;

import java.util.List;

/**
 * What one pass over a page's content stream gives.
 *
 * @param number the page, from 1
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param glyphs in the order in which they are drawn
 * @param rulings every straight stroke and thin filled rectangle
 * @param images how many images are drawn
 * @param whole false where data of the page or of its fonts are damaged, so that something may be missing or wrong
 */
public record PageContent(
        int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, int images, boolean whole) {

    /** How many of the glyphs have no Unicode. */
    int unread() {
        return (int) glyphs.stream().filter(Glyph::isUnread).count();
    }
}
