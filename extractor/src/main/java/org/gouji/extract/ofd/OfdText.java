package org.gouji.extract.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.xml.XmlElement;
import org.gouji.model.source.Box;

/** Sets the characters of a text object (GB/T 33190-2016, 11.2 and 11.3): a start, and the steps from each to the next. */
final class OfdText {

    /** Height above and depth below the baseline in parts of the font size: about those of all Chinese fonts. */
    private static final double ASCENT = 0.86;

    private static final double DESCENT = 0.14;

    /** The advance of a Latin letter or digit in parts of the font size, where the file does not tell. */
    private static final double NARROW = 0.5;

    /** The characters before Hangul and Chinese that are set half as wide. */
    private static final int WIDE_FROM = 0x1100;

    /**
     * A character in the coordinates of its object.
     *
     * @param box from its origin to its advance
     * @param size of the font
     */
    record Placed(String text, Box box, double size) {}

    private final double size;
    private final double stretch;
    private double x;
    private double y;

    OfdText(XmlElement object) {
        this.size = OfdNumbers.one(object, "Size", 0);
        this.stretch = OfdNumbers.one(object, "HScale", 1);
    }

    /** The characters of the next piece; it begins where the last one began where it does not say otherwise. */
    List<Placed> glyphs(XmlElement code) {
        x = OfdNumbers.one(code, "X", x);
        y = OfdNumbers.one(code, "Y", y);
        double[] right = OfdNumbers.advances(code.attribute("DeltaX"));
        double[] down = OfdNumbers.advances(code.attribute("DeltaY"));
        List<Placed> placed = new ArrayList<>();
        double atX = x;
        double atY = y;
        int[] characters = code.text()
                .codePoints()
                .filter(each -> each != '\n' && each != '\r')
                .toArray();
        for (int i = 0; i < characters.length; i++) {
            double own = width(characters[i]);
            double step = i < right.length ? right[i] : down.length == 0 ? own : 0;
            double width = step > 0 ? step : own;
            Box box = new Box(atX, atY - ASCENT * size, atX + width, atY + DESCENT * size);
            placed.add(new Placed(Character.toString(characters[i]), box, size));
            atX += step;
            atY += i < down.length ? down[i] : 0;
        }
        return placed;
    }

    private double width(int character) {
        return size * stretch * (character < WIDE_FROM ? NARROW : 1);
    }
}
