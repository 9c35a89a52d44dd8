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
 * @param unmapped how many glyphs have no Unicode
 */
public record PageContent(
        int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, int images, int unmapped) {}
