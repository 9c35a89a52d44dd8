package org.gouji.extract.pdf;

/**
 * A colour, as far as it matters: white on white is no line. Only the plain colour spaces are looked at, gray and RGB; in the
 * others a line counts.
 *
 * @param components how many numbers make a colour; 0 in a space that is not looked at
 * @param white whether nobody sees it
 */
record Ink(int components, boolean white) {

    /** Black, which every page begins with. */
    static final Ink BLACK = new Ink(1, false);

    /** Any colour of a space that is not looked at. */
    static final Ink SOME = new Ink(0, false);

    /** From this lightness on, of 1, nobody sees a line. */
    private static final float NEARLY_WHITE = 0.97f;

    /** The colour that a space begins with. */
    static Ink first(int components) {
        return new Ink(components, false);
    }

    /** The colour of this space that the operands give. */
    Ink of(Operands operands) {
        if (components == 0 || !operands.beginWithNumbers(components)) {
            return this;
        }
        boolean light = true;
        for (int i = 0; i < components; i++) {
            light &= operands.number(i) > NEARLY_WHITE;
        }
        return new Ink(components, light);
    }
}
