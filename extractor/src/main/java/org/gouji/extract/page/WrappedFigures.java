package org.gouji.extract.page;

import java.util.List;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Phrase;

/**
 * Tells figures that their cells are too narrow for, 595.6 above 4 and 13,58 above 3.48, from figures of two rows: only one of the two
 * has a decimal point, and both together are a figure.
 */
final class WrappedFigures {

    /** The codes of 类, 款 and 项 have three, five and seven digits. */
    private static final Phrase CODE = Phrase.of("[23]\\d{4}(?:\\d\\d)?");

    private static final Phrase TORN_CODE = Phrase.of("[23]\\d{3}(?:\\d\\d)?");

    private WrappedFigures() {}

    /** Whether more figures of these rows are wrapped than stand below another: the rows are lines of fewer and taller ones. */
    static boolean in(List<WrappedRow> rows) {
        List<AlignedRow> lines =
                rows.stream().flatMap(row -> row.lines().stream()).toList();
        int wrapped = 0;
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            for (TextLine below : lines.get(i).words()) {
                for (TextLine above : lines.get(i - 1).words()) {
                    if (isBelow(below, above)) {
                        wrapped += isWrapped(above.text(), below.text()) ? 1 : 0;
                        apart += hasPoint(above.text()) && hasPoint(below.text()) ? 1 : 0;
                    }
                }
            }
        }
        return wrapped > apart;
    }

    private static boolean isBelow(TextLine word, TextLine above) {
        return word.box().x0() < above.box().x1()
                && word.box().x1() > above.box().x0();
    }

    /** Whether both texts together are a figure, of which the first line is full: what is longer than that line is not its rest. */
    static boolean goesOn(String above, String below) {
        return below.length() <= above.length() && Numbers.parse(above + below).isPresent();
    }

    /** Whether they can hardly be two figures, one of them without a decimal point; no figure begins with a needless zero. */
    private static boolean isWrapped(String above, String below) {
        boolean zero = above.startsWith("0") && !hasPoint(above);
        return above.chars().allMatch(GlyphRuns::isOfFigure)
                && goesOn(above, below)
                && !zero
                && hasPoint(above) != hasPoint(below);
    }

    /** Whether one of two texts can be no figure by itself, only both together: 13,58 and 3.48, 2000 and .00. */
    static boolean isTorn(String above, String below) {
        return isWrapped(above, below) && (Numbers.parse(above).isEmpty() || below.startsWith("."));
    }

    /** Whether the first text can be no code by itself, only both together, as 2080 and 505; whole numbers look the same. */
    static boolean isTornCode(String above, String below) {
        return TORN_CODE.is(above) && CODE.is(above + below);
    }

    private static boolean hasPoint(String text) {
        return text.indexOf('.') >= 0;
    }
}
