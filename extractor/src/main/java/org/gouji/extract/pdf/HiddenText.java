package org.gouji.extract.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.page.Glyph;
import org.gouji.model.source.Box;

/**
 * Parts what nobody sees from the text of a page: letters that leave no ink, and white ones where nothing is painted below them.
 * The invisible text over a picture or a drawing is what the page shows, unless more of it can be seen.
 */
final class HiddenText {

    /** A page with fewer visible characters than this shows its text in pictures or drawings. */
    private static final int FEW = 20;

    /** More places than this are looked at as one: pages of so many are charts, or pictures cut into strips. */
    private static final int MOST_PLACES = 1000;

    private final BitSet inkless = new BitSet();
    private final BitSet white = new BitSet();

    /**
     * Notes how the next letter is drawn.
     *
     * @param at how many glyphs there are before it
     */
    void note(int at, GraphicsState state) {
        if (state.isInkless()) {
            inkless.set(at);
        } else if (state.isWhite()) {
            white.set(at);
        }
    }

    /**
     * The glyphs that are seen, or stand for what is.
     *
     * @param pictures where the page has pictures
     * @param painted where it is painted in other colours than white
     */
    List<Glyph> without(List<Glyph> glyphs, List<Box> pictures, List<Box> painted) {
        if (inkless.isEmpty() && white.isEmpty()) {
            return glyphs;
        }
        BitSet hidden = new BitSet();
        hideWhite(glyphs, fewer(pictures), fewer(painted), hidden);
        hideInkless(glyphs, fewer(pictures), hidden);
        List<Glyph> seen = new ArrayList<>(glyphs.size());
        for (int i = hidden.nextClearBit(0); i < glyphs.size(); i = hidden.nextClearBit(i + 1)) {
            seen.add(glyphs.get(i));
        }
        return seen;
    }

    private static List<Box> fewer(List<Box> places) {
        return places.size() <= MOST_PLACES
                ? places
                : places.stream().reduce(Box::union).stream().toList();
    }

    private void hideWhite(List<Glyph> glyphs, List<Box> pictures, List<Box> painted, BitSet hidden) {
        white.stream()
                .filter(at -> holder(glyphs.get(at), pictures).isEmpty())
                .filter(at -> holder(glyphs.get(at), painted).isEmpty())
                .forEach(hidden::set);
    }

    private void hideInkless(List<Glyph> glyphs, List<Box> pictures, BitSet hidden) {
        BitSet beside = new BitSet();
        BitSet rest = (BitSet) inkless.clone();
        for (Box picture : pictures) {
            BitSet over = new BitSet();
            rest.stream().filter(at -> stands(glyphs.get(at), picture)).forEach(over::set);
            rest.andNot(over);
            if (!over.isEmpty() && over.cardinality() <= visible(glyphs, picture)) {
                beside.or(over);
            }
        }
        int visible = glyphs.size() - inkless.cardinality() - hidden.cardinality();
        if (visible >= Math.min(FEW, rest.cardinality())) {
            beside.or(rest);
        }
        hidden.or(beside);
    }

    private int visible(List<Glyph> glyphs, Box picture) {
        int found = 0;
        for (int i = inkless.nextClearBit(0); i < glyphs.size(); i = inkless.nextClearBit(i + 1)) {
            found += stands(glyphs.get(i), picture) ? 1 : 0;
        }
        return found;
    }

    private static Optional<Box> holder(Glyph glyph, List<Box> places) {
        return places.stream().filter(place -> stands(glyph, place)).findFirst();
    }

    private static boolean stands(Glyph glyph, Box place) {
        return place.contains(glyph.box().centreX(), glyph.box().centreY());
    }
}
