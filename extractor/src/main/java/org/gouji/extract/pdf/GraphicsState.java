package org.gouji.extract.pdf;

/** What operators set for those that come after them; q keeps a copy and Q goes back to it. */
final class GraphicsState {

    private static final int FILLED = 0;
    private static final int OUTLINES = 1;
    private static final int INKLESS = 3;

    /** From this on the numbers begin anew, for letters by which what is drawn next is clipped. */
    private static final int CLIPPING = 4;

    /** From the units of the content to points of the page. */
    Transform page = Transform.IDENTITY;

    /** Where the line of text begins; null outside of text. */
    Transform line;

    /** Where the next letter stands; null outside of text. */
    Transform text;

    /** Null as long as none is chosen. */
    FontReading font;

    float fontSize;
    float characterSpacing;
    float wordSpacing;

    /** How much wider than drawn letters are. */
    float scaling = 1;

    float leading;
    float rise;

    /** How letters are drawn, as Tr says: 0 filled, 1 as outlines, 2 both, 3 not at all, 4 to 7 the same to clip by. */
    int rendering;

    Ink stroke = Ink.BLACK;
    Ink fill = Ink.BLACK;

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState();
        copy.page = page;
        copy.line = line;
        copy.text = text;
        copy.font = font;
        copy.fontSize = fontSize;
        copy.characterSpacing = characterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.scaling = scaling;
        copy.leading = leading;
        copy.rise = rise;
        copy.rendering = rendering;
        copy.stroke = stroke;
        copy.fill = fill;
        return copy;
    }

    /** Whether letters leave no ink. */
    boolean isInkless() {
        return rendering == INKLESS;
    }

    /** Whether letters are drawn in white. What only clips lets something else be seen. */
    boolean isWhite() {
        boolean filled = rendering % CLIPPING != OUTLINES;
        boolean outlined = rendering % CLIPPING > FILLED;
        return rendering % CLIPPING != INKLESS && (!filled || fill.white()) && (!outlined || stroke.white());
    }

    boolean isInText() {
        return text != null;
    }
}
