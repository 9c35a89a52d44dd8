package org.gouji.extract.page;

/**
 * How many characters of a page are none of its text.
 *
 * @param slanted those that run across the page at a slant, as those of a watermark do
 * @param hidden those that nobody sees
 */
public record LeftOut(int slanted, int hidden) {

    /** Everything is text. */
    public static final LeftOut NOTHING = new LeftOut(0, 0);
}
