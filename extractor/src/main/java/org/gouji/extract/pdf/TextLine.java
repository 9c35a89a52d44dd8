package org.gouji.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.model.source.Box;

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

    static TextLine of(int page, List<Glyph> glyphs) {
        List<Glyph> ordered = new ArrayList<>(glyphs);
        ordered.sort(Comparator.comparingDouble(glyph -> glyph.box().x0()));
        Box box = ordered.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
        double size = ordered.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(ordered.size() / 2)
                .findFirst()
                .orElse(0);
        return new TextLine(page, withoutDoubles(ordered), box, size);
    }

    /** The parts of the line between wide gaps. */
    List<TextLine> segments() {
        return segments(WIDE_GAP);
    }

    /** The parts of the line between gaps wider than this, in parts of the font size. */
    List<TextLine> segments(double wide) {
        List<TextLine> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size()
                    || glyphs.get(i).box().x0() - glyphs.get(i - 1).box().x1() > wide * size) {
                found.add(of(page, glyphs.subList(start, i)));
                start = i;
            }
        }
        return found;
    }

    String text() {
        RunningText text = new RunningText();
        text.append(this);
        return text.text();
    }

    /** Bold is sometimes drawn as the same glyph twice, a hair apart. */
    private static List<Glyph> withoutDoubles(List<Glyph> ordered) {
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : ordered) {
            Glyph last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean twice = last != null
                    && last.text().equals(glyph.text())
                    && glyph.box().x0() - last.box().x0() < 0.15 * last.box().width();
            if (!twice) {
                kept.add(glyph);
            }
        }
        return kept;
    }
}
