package org.gouji.extract.page;

/**
 * Where the lines of running text begin and end on a page.
 *
 * @param left where a full line begins, in points
 * @param right where a full line ends, in points
 */
record Margins(double left, double right) {

    /** A first line is set in by two characters; less than this, in parts of the font size, is chance. */
    private static final double INDENT = 1.2;

    /** A centred line keeps this far away from both margins, in parts of the font size. */
    private static final double ASIDE = 0.8;

    /** How unevenly a centred line may stand between the margins, in parts of the font size. */
    private static final double UNEVEN = 1.5;

    /** Justified lines end short of the margin by up to this, in parts of the font size: half a closing mark. */
    private static final double SLACK = 0.5;

    /** Whether a line had to end because a word of this width did not fit behind it any more. */
    boolean hasNoRoomFor(double word, TextLine behind) {
        return behind.box().x1() + word > right - SLACK * behind.size();
    }

    /** The same for a centred line, whose room is on both sides. */
    boolean hasNoRoomBeside(double word, TextLine centred) {
        return centred.box().width() + word > right - left - SLACK * centred.size();
    }

    boolean isIndented(TextLine line) {
        return line.box().x0() > left + INDENT * line.size();
    }

    /** Whether a line stands in the middle, away from both margins. */
    boolean isCentred(TextLine line) {
        double before = line.box().x0() - left;
        double behind = right - line.box().x1();
        return before > ASIDE * line.size() && Math.abs(before - behind) < UNEVEN * line.size();
    }

    /** Whether a line stands in the right half, like a unit of account above a table. */
    boolean isAtRight(TextLine line) {
        return line.box().x0() > (left + right) / 2;
    }

    Margins widest(Margins other) {
        return new Margins(Math.min(left, other.left), Math.max(right, other.right));
    }
}
