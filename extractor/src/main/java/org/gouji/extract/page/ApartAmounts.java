package org.gouji.extract.page;

import java.util.List;

/** Looks in one pass whether a page can have a table without level lines: amounts that stand apart from what is drawn next. */
final class ApartAmounts {

    /** A gap this wide, in parts of the font size, may part two columns. */
    private static final double GAP = 1.2;

    private ApartAmounts() {}

    /** Whether there are at least so many figures with places after which nothing follows closely on the line. */
    static boolean atLeast(int enough, List<Glyph> glyphs) {
        int found = 0;
        for (int i = 1; i + 1 < glyphs.size() && found < enough; i++) {
            if (glyphs.get(i).text().equals(".") && isDigit(glyphs.get(i - 1)) && isDigit(glyphs.get(i + 1))) {
                int end = i + 2;
                while (end < glyphs.size() && isDigit(glyphs.get(end)) && !isApart(glyphs, end)) {
                    end++;
                }
                found += isApart(glyphs, end) ? 1 : 0;
                i = end - 1;
            }
        }
        return found >= enough;
    }

    private static boolean isApart(List<Glyph> glyphs, int end) {
        int next = end;
        while (next < glyphs.size() && glyphs.get(next).isBlank()) {
            next++;
        }
        if (next == glyphs.size()) {
            return true;
        }
        Glyph last = glyphs.get(end - 1);
        Glyph after = glyphs.get(next);
        double gap = after.box().x0() - last.box().x1();
        boolean beside = Math.abs(after.box().centreY() - last.box().centreY()) < last.size();
        return !beside || gap > GAP * last.size() || gap < -GAP * last.size();
    }

    private static boolean isDigit(Glyph glyph) {
        char character = glyph.text().charAt(0);
        return character >= '0' && character <= '9';
    }
}
