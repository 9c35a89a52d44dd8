package org.gouji.extract.pdf;

/** What operators set for those that come after them; q keeps a copy and Q goes back to it. */
final class GraphicsState {

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
        copy.stroke = stroke;
        copy.fill = fill;
        return copy;
    }

    boolean isInText() {
        return text != null;
    }
}
