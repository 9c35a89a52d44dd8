package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.LineJoin;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Span;

/** Text put together from lines, with the place of each of its words. */
final class RunningText {

    /** A gap wider than this, in parts of the font size, between two words or numbers is a space. */
    private static final double SPACE = 0.2;

    /** Glyphs further apart than this, in parts of the font size, do not share a span. */
    private static final double APART = 0.5;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private int open;
    private Box box;
    private OptionalInt confidence;
    private int page;

    void append(TextLine line) {
        closeSpan();
        page = line.page();
        Glyph last = null;
        for (Glyph glyph : line.glyphs()) {
            append(glyph, last);
            last = glyph;
        }
        closeSpan();
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    String text() {
        return text.toString();
    }

    List<Span> spans() {
        return spans;
    }

    Block.Paragraph paragraph() {
        return new Block.Paragraph(text(), spans);
    }

    private void append(Glyph glyph, Glyph last) {
        double gap =
                last == null ? Double.MAX_VALUE : glyph.box().x0() - last.box().x1();
        if (gap > SPACE * glyph.size() && LineJoin.needsSpace(text, glyph.text())) {
            closeSpan();
            text.append(' ');
        } else if (last != null && (gap > APART * glyph.size() || isWide(last) != isWide(glyph))) {
            closeSpan();
        }
        if (box == null) {
            open = text.length();
            box = glyph.box();
            confidence = glyph.confidence();
        } else {
            box = box.union(glyph.box());
            confidence = Provenance.PageRegion.least(confidence, glyph.confidence());
        }
        text.append(glyph.text());
    }

    private void closeSpan() {
        if (box != null) {
            spans.add(new Span(open, text.length(), new Provenance.PageRegion(page, box, confidence)));
            box = null;
        }
    }

    private static boolean isWide(Glyph glyph) {
        return glyph.text().charAt(0) >= 0x2E80;
    }
}
