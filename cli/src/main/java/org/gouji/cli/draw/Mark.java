package org.gouji.cli.draw;

import java.awt.Color;
import org.gouji.model.source.Box;

/**
 * One thing to paint over a page.
 *
 * @param layer what kind of thing it is
 * @param box where it stands, in points from the top left corner
 * @param label what to write beside it; empty for nothing
 */
record Mark(Layer layer, Box box, String label) {

    /** The kinds of things that are painted, from the bottom up. */
    enum Layer {
        CELL(new Color(150, 190, 255)),
        RULING(new Color(20, 150, 60)),
        WORD(new Color(110, 110, 110)),
        VALUE(new Color(210, 30, 30));

        private final Color colour;

        Layer(Color colour) {
            this.colour = colour;
        }

        Color colour() {
            return colour;
        }
    }
}
