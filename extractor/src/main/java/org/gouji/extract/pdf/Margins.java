package org.gouji.extract.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.pdf.PageLayout.Free;

/**
 * Where the lines of running text begin and end.
 *
 * @param left where a full line begins, in points
 * @param right where a full line ends, in points
 */
record Margins(double left, double right) {

    /** A line of running text is at least this part of the page wide. */
    private static final double WIDE = 0.5;

    /** The margins of each page width that the document has. */
    static Map<Long, Margins> of(List<PageLayout> pages) {
        Map<Long, Margins> found = new HashMap<>();
        for (PageLayout page : pages) {
            for (PageLayout.Item item : page.items()) {
                if (item instanceof Free free
                        && free.line().box().width() > WIDE * page.width()
                        && free.line().segments().size() == 1) {
                    Margins line = new Margins(item.box().x0(), item.box().x1());
                    found.merge(key(page), line, Margins::widest);
                }
            }
        }
        return found;
    }

    /** The key of a page in {@link #of}. */
    static Long key(PageLayout page) {
        return Math.round(page.width());
    }

    boolean isFull(TextLine line) {
        return line.box().x1() > right - 2.2 * line.size();
    }

    boolean isIndented(TextLine line) {
        return line.box().x0() > left + 1.2 * line.size();
    }

    /** Whether a line stands in the middle, away from both margins. */
    boolean isCentred(TextLine line) {
        double before = line.box().x0() - left;
        double behind = right - line.box().x1();
        return before > 2.5 * line.size() && Math.abs(before - behind) < 2 * line.size();
    }

    private Margins widest(Margins other) {
        return new Margins(Math.min(left, other.left), Math.max(right, other.right));
    }
}
