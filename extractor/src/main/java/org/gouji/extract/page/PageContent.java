package org.gouji.extract.page;

import java.util.List;

/**
 * What one pass over a page's content stream gives, with its text upright.
 *
 * @param number the page, from 1
 * @param width its width, in points
 * @param height its height, in points
 * @param glyphs in the order in which they are drawn
 * @param rulings every straight stroke and thin filled rectangle
 * @param images how many images are drawn
 * @param whole false where data of the page or of its fonts are damaged, so that something may be missing or wrong
 * @param turn how the page as shown was turned to stand like this
 * @param leftOut how many characters of the page are none of the glyphs
 */
public record PageContent(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        int images,
        boolean whole,
        Turn turn,
        LeftOut leftOut) {

    /** A page with pictures and fewer characters than this has no text layer. */
    private static final int TEXT_LAYER = 20;

    /** A page that is shown as it is read. */
    public PageContent(
            int number,
            double width,
            double height,
            List<Glyph> glyphs,
            List<Ruling> rulings,
            int images,
            boolean whole) {
        this(number, width, height, glyphs, rulings, images, whole, Turn.NONE, LeftOut.NOTHING);
    }

    /** The same page with other glyphs and rulings. */
    public PageContent with(List<Glyph> others, List<Ruling> otherRulings) {
        return new PageContent(number, width, height, others, otherRulings, images, whole, turn, leftOut);
    }

    /** The same page with so many characters left out. */
    public PageContent without(LeftOut others) {
        return new PageContent(number, width, height, glyphs, rulings, images, whole, turn, others);
    }

    /** Whether the page is nothing but pictures that nobody has read yet. */
    public boolean isScan() {
        return images > 0 && glyphs.size() < TEXT_LAYER && !isRecognised();
    }

    /** Whether something of it was read from a picture. */
    public boolean isRecognised() {
        return glyphs.stream().anyMatch(glyph -> glyph.confidence().isPresent());
    }

    /** How many of the glyphs have no Unicode. */
    int unread() {
        int unread = 0;
        for (Glyph glyph : glyphs) { // every glyph of every page: several times as fast as a stream
            unread += glyph.isUnread() ? 1 : 0;
        }
        return unread;
    }

    /** The same page, turned. */
    public PageContent turned(Turn by) {
        boolean across = by.quarters() % 2 == 1;
        return new PageContent(
                number,
                across ? height : width,
                across ? width : height,
                glyphs.stream().map(glyph -> glyph.at(by.upright(glyph.box()))).toList(),
                rulings.stream()
                        .map(ruling -> Ruling.of(by.upright(ruling.box())))
                        .toList(),
                images,
                whole,
                by,
                leftOut);
    }
}
