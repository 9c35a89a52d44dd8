package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.gouji.model.source.Box;
import org.gouji.model.source.Provenance;

/**
 * Glyphs that are read as one line, from left to right.
 *
 * @param page the page, from 1
 * @param glyphs without blanks, in order
 * @param box around all of them
 * @param size the font size of most of them, in points
 */
record TextLine(int page, List<Glyph> glyphs, Box box, double size) {

    /** A gap wider than this, in parts of the font size, parts what is printed side by side: a caption's two ends. */
    private static final double WIDE_GAP = 3;

    /** Glyphs of one word are nearer than this, in parts of the font size. */
    private static final double TIGHT = 0.2;

    /** The same glyph again begins within this part of its width: bold. */
    private static final double DOUBLED = 0.15;

    /** Marks that may not begin a line. */
    private static final String CLOSING = "，。、；：！？）》”’」』】〕%％,.;:!?)";

    /** Marks that may not end one. */
    private static final String OPENING = "（《“‘「『【〔(";

    static TextLine of(int page, List<Glyph> glyphs) {
        List<Glyph> ordered = new ArrayList<>(glyphs);
        ordered.sort(Comparator.comparingDouble(glyph -> glyph.box().x0()));
        List<Glyph> once = withoutDoubles(ordered);
        return new TextLine(page, once, around(once), middleSize(once));
    }

    private static Box around(List<Glyph> glyphs) {
        Box box = glyphs.get(0).box();
        for (Glyph glyph : glyphs) {
            box = box.union(glyph.box());
        }
        return box;
    }

    private static double middleSize(List<Glyph> glyphs) {
        double[] sizes = new double[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).size();
        }
        Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    /** Where it stands, and how sure its least sure character is. */
    Provenance.PageRegion place() {
        return new Provenance.PageRegion(page, box, confidence());
    }

    private OptionalInt confidence() {
        OptionalInt least = OptionalInt.empty();
        for (Glyph glyph : glyphs) {
            least = Provenance.PageRegion.least(least, glyph.confidence());
        }
        return least;
    }

    /** The parts of the line between wide gaps. */
    List<TextLine> segments() {
        return segments(WIDE_GAP);
    }

    /** The parts of the line between gaps wider than this, in parts of the font size. */
    List<TextLine> segments(double wide) {
        return parted((before, after) -> gap(before, after) > wide);
    }

    /** The parts of the line between each two glyphs that stand apart. */
    List<TextLine> parted(BiPredicate<Glyph, Glyph> apart) {
        List<TextLine> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (apart.test(glyphs.get(i - 1), glyphs.get(i))) {
                found.add(of(page, glyphs.subList(start, i)));
                start = i;
            }
        }
        found.add(start == 0 ? this : of(page, glyphs.subList(start, glyphs.size())));
        return found;
    }

    /** The room between two glyphs of the line, in parts of its font size. */
    double gap(Glyph before, Glyph after) {
        return (after.box().x0() - before.box().x1()) / size;
    }

    /**
     * How much room the first word takes that no line break may cut: a Chinese character or a number, with the closing marks
     * behind it.
     */
    double firstWordWidth() {
        int end = 1;
        while (end < glyphs.size() && isUnbreakable(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).box().x1() - glyphs.get(0).box().x0();
    }

    private static boolean isUnbreakable(Glyph before, Glyph glyph) {
        return isClosing(glyph)
                || OPENING.indexOf(before.text()) >= 0
                || (isLatin(before)
                        && isLatin(glyph)
                        && glyph.box().x0() - before.box().x1() < TIGHT * glyph.size());
    }

    /** Whether a glyph is a mark that may not begin a line. */
    static boolean isClosing(Glyph glyph) {
        return CLOSING.contains(glyph.text());
    }

    private static boolean isLatin(Glyph glyph) {
        char character = glyph.text().charAt(0);
        return character > ' ' && character < 0x2000;
    }

    String text() {
        RunningText text = new RunningText();
        text.append(this);
        return text.text();
    }

    /** Bold is sometimes drawn as the same glyph twice, a hair apart. */
    private static List<Glyph> withoutDoubles(List<Glyph> ordered) {
        List<Glyph> kept = new ArrayList<>(ordered.size());
        for (Glyph glyph : ordered) {
            if (kept.isEmpty() || !isTwice(kept.get(kept.size() - 1), glyph)) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static boolean isTwice(Glyph last, Glyph glyph) {
        return glyph.box().x0() - last.box().x0() < DOUBLED * last.box().width()
                && last.text().equals(glyph.text());
    }
}
