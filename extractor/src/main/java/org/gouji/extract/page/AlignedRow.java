package org.gouji.extract.page;

import java.util.List;

/**
 * A line taken as a row of a table.
 *
 * @param line the line
 * @param words its pieces between gaps
 */
record AlignedRow(TextLine line, List<TextLine> words) {

    /** A gap this wide, in parts of the font size, may part two columns. */
    private static final double GAP = 1.2;

    /** The next row of a table begins within this many font sizes. */
    private static final double LEADING = 3;

    /** A wrapped rest of a label is at most this part of its table's width. */
    private static final double REST = 0.4;

    /** Words of one column begin within this many points of each other. */
    private static final double FLUSH = 1.5;

    /** The lines of one cell are nearer to each other than this, in parts of the font size. */
    private static final double TIGHT = 0.1;

    /** The lines of a page, those of a table among them, whose words may begin below each other. */
    static List<AlignedRow> of(List<TextLine> lines) {
        FlushStarts starts = FlushStarts.of(lines, GAP);
        return lines.stream()
                .map(line -> new AlignedRow(line, starts.words(line)))
                .toList();
    }

    boolean follows(AlignedRow above) {
        return line.box().y0() - above.line().box().y1() < LEADING * line.size();
    }

    /** Whether a single word close above the line is the beginning of a head in it: one behind its first two words. */
    boolean hasHead(AlignedRow above) {
        double gap = line.box().y0() - above.line().box().y1();
        return above.words().size() == 1
                && Math.abs(gap) < TIGHT * line.size()
                && above.line().box().x0() > words.get(1).box().x1()
                && above.line().box().x1() < line.box().x1() + line.size();
    }

    /** Whether the line is so short that it can be the rest of a label in the row above or below. */
    boolean isShortBeside(AlignedRow other) {
        return words.size() == 1
                && line.box().width() < REST * other.line().box().width();
    }

    /**
     * Whether the line is a single word that begins below another than the first of that row: the right half of a form goes on,
     * however long its labels are, where the left one has ended.
     */
    boolean isBelowLaterWordOf(AlignedRow other) {
        return words.size() == 1
                && other.words().stream()
                        .skip(1)
                        .anyMatch(word -> Math.abs(word.box().x0() - line.box().x0()) < FLUSH);
    }
}
