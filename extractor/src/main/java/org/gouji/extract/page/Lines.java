package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.model.source.Box;

/** Gathers glyphs into lines by how far they overlap in height, relative to their size. */
final class Lines {

    /** Two glyphs stand on one line when they share at least this part of the smaller one's height. */
    private static final double OVERLAP = 0.5;

    private Lines() {}

    /** The lines from top to bottom. */
    static List<TextLine> of(int page, List<Glyph> glyphs) {
        List<Draft> drafts = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                draftFor(glyph, drafts).add(glyph);
            }
        }
        drafts.sort(Comparator.comparingDouble(draft -> draft.top + draft.bottom));
        List<TextLine> lines = new ArrayList<>();
        for (Draft draft : drafts) {
            lines.add(TextLine.of(page, draft.glyphs));
        }
        return lines;
    }

    private static Draft draftFor(Glyph glyph, List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).takes(glyph.box())) {
                return drafts.get(i);
            }
        }
        Draft draft = new Draft(glyph.box().y0(), glyph.box().y1());
        drafts.add(draft);
        return draft;
    }

    /** A line while it is gathered; its height is that of its first glyph, so that it cannot creep. */
    private static final class Draft {
        private final double top;
        private final double bottom;
        private final List<Glyph> glyphs = new ArrayList<>();

        Draft(double top, double bottom) {
            this.top = top;
            this.bottom = bottom;
        }

        boolean takes(Box box) {
            double shared = Math.min(bottom, box.y1()) - Math.max(top, box.y0());
            return shared >= OVERLAP * Math.min(bottom - top, box.height());
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
        }
    }
}
