package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.Slant;
import org.gouji.extract.page.Turn;
import org.gouji.model.source.Box;

/** Sets the strings of a page as glyphs. */
final class GlyphPen {

    /** Characters on one page: a hundred times those of the fullest real one. */
    private static final int MAX_GLYPHS = 500_000;

    /** Height above and depth below the baseline in parts of the font size: about those of all Chinese fonts. */
    private static final float ASCENT = 0.86f;

    private static final float DESCENT = 0.14f;

    private final PageFrame frame;
    private final Directions directions = new Directions();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final HiddenText hidden = new HiddenText();
    private int slanted;

    GlyphPen(PageFrame frame) {
        this.frame = frame;
    }

    /**
     * The glyphs that are seen.
     *
     * @param pictures where the page has pictures
     * @param painted where it is painted in other colours than white
     */
    List<Glyph> glyphs(List<Box> pictures, List<Box> painted) {
        return hidden.without(glyphs, pictures, painted);
    }

    /** How many glyphs there are, those that nobody sees among them. */
    int count() {
        return glyphs.size();
    }

    /** How many characters that run at a slant were left out. */
    int slanted() {
        return slanted;
    }

    /** How the page has to be turned for its text to be upright. */
    Turn turn() {
        return directions.turn(frame.width(), frame.height());
    }

    /**
     * Sets a string, and moves the state's text behind it, as PDF 32000-1, 9.4.4 says. Along a string only the place changes:
     * that alone is worked out for every glyph.
     */
    void set(byte[] string, GraphicsState state) throws IOException {
        float size = state.fontSize;
        Transform shape = new Transform(size * state.scaling, 0, 0, size, 0, state.rise)
                .then(state.text)
                .then(state.page);
        Codes codes = state.font.codes(string);
        while (codes.hasNext()) {
            int code = codes.next();
            Letter letter = state.font.letter(code);
            add(letter, shape, state);
            float spacing = codes.isBlank(code) ? state.wordSpacing : 0;
            state.text = state.font.isVertical()
                    ? state.text.moved(0, letter.down() * size + state.characterSpacing + spacing)
                    : state.text.moved((letter.across() * size + state.characterSpacing + spacing) * state.scaling, 0);
        }
    }

    /**
     * Adds a letter.
     *
     * @param shape from parts of the font size to points of the page; its place is that of the string's first letter
     */
    private void add(Letter letter, Transform shape, GraphicsState state) throws TooMuch {
        TooMuch.when(glyphs.size() == MAX_GLYPHS, "more than " + MAX_GLYPHS + " characters");
        if (letter.text().isEmpty()) {
            return;
        }
        Transform page = state.page;
        float riseX = state.rise * state.text.c() + state.text.e();
        float riseY = state.rise * state.text.d() + state.text.f();
        float x = riseX * page.a() + riseY * page.c() + page.e();
        float y = riseX * page.b() + riseY * page.d() + page.f();
        x += letter.startX() * shape.a() + letter.startY() * shape.c();
        y += letter.startX() * shape.b() + letter.startY() * shape.d();
        Box box = frame.box(
                -DESCENT * shape.c() + x,
                -DESCENT * shape.d() + y,
                letter.across() * shape.a() + ASCENT * shape.c() + x,
                letter.across() * shape.b() + ASCENT * shape.d() + y);
        if (frame.shows(box) && Slant.of(shape.a(), shape.b())) {
            slanted++;
        } else if (frame.shows(box)) {
            hidden.note(glyphs.size(), state);
            directions.add(frame.quarters(shape));
            glyphs.add(new Glyph(letter.text(), box, height(shape)));
        }
    }

    /** How high a font is as shown. */
    private static float height(Transform shape) {
        return shape.c() == 0
                ? Math.abs(shape.d())
                : (float) Math.sqrt((double) shape.c() * shape.c() + (double) shape.d() * shape.d());
    }
}
