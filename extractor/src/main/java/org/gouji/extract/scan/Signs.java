package org.gouji.extract.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the signs of indicators by their shape: ≥, ≤, ＝ and %. Tesseract's Chinese does not know the first two, and takes them, alone in
 * a cell, for characters or digits.
 */
final class Signs {

    private static final String EQUALS = "＝";

    /** What is said for a sign that is read by its shape. */
    private static final double CONFIDENCE = 95;

    /** A level bar is no higher than this part of its width. */
    private static final double FLAT = 0.3;

    /** Bars of one sign are as wide as each other within this part of their width. */
    private static final double ALIKE = 0.12;

    /** A slanted stroke spans no more than this part of its width in any row. */
    private static final double THIN = 0.6;

    /** The stroke below an arrow is at least so much of its width. */
    private static final double WIDE = 0.6;

    /** A per cent sign is narrower than this part of its height; Chinese characters are square. */
    private static final double NARROW = 0.85;

    /** The holes of its rings are at least this part of its height, and at most that. */
    private static final double SMALLEST = 0.15;

    private static final double LARGEST = 0.6;

    /** Where the middle of a slanted stroke is at its left end and at its right one, in parts of the width. */
    private static final double LEFT = 0.12;

    private static final double RIGHT = 0.88;

    private Signs() {}

    /**
     * The letters of a line with the sign that it is or begins with.
     *
     * @param pieces the pieces of ink in the line
     */
    static List<Letter> asPrinted(List<Letter> letters, Ink ink, List<Area> pieces) {
        if (pieces.isEmpty()) {
            return letters;
        }
        Area first = pieces.get(0);
        Optional<String> sign = sign(ink, first).filter(found -> !isTwo(found, letters));
        boolean alone = pieces.size() == 1;
        if (sign.isEmpty() || !(alone || isApart(letters, first, pieces.size()))) {
            return letters;
        }
        List<Letter> printed = new ArrayList<>();
        printed.add(new Letter(sign.get(), first.x0(), first.x1(), CONFIDENCE));
        printed.addAll(letters.subList(alone ? letters.size() : 1, letters.size()));
        return printed;
    }

    /** In some prints the bars of 二 are nearly as wide as each other: where it is read, it stands. */
    private static boolean isTwo(String sign, List<Letter> letters) {
        return sign.equals(EQUALS)
                && !letters.isEmpty()
                && letters.get(0).text().equals("二");
    }

    /** Whether the first letter is what the first piece was taken for. */
    private static boolean isApart(List<Letter> letters, Area first, int pieces) {
        if (letters.isEmpty()) {
            return false;
        }
        Letter letter = letters.get(0);
        double middle = (letter.from() + letter.to()) / 2;
        return middle < first.x1() && (letters.size() == pieces || !Figures.any(List.of(letter)));
    }

    private static Optional<String> sign(Ink ink, Area piece) {
        List<Blob> blobs = Blob.ofInk(ink, piece);
        Optional<String> comparator = blobs.size() == 2 ? ofTwo(blobs.get(0), blobs.get(1)) : Optional.empty();
        return comparator.or(() -> isPercent(ink, piece) ? Optional.of("%") : Optional.empty());
    }

    private static Optional<String> ofTwo(Blob upper, Blob lower) {
        if (isBar(upper) && isBar(lower) && isEqual(upper.area(), lower.area())) {
            return Optional.of(EQUALS);
        }
        boolean wide = lower.area().width() >= WIDE * upper.area().width();
        if (wide && isArrow(upper, LEFT, RIGHT) && (isBar(lower) || isSlanted(lower, RIGHT, LEFT))) {
            return Optional.of("≥");
        }
        if (wide && isArrow(upper, RIGHT, LEFT) && (isBar(lower) || isSlanted(lower, LEFT, RIGHT))) {
            return Optional.of("≤");
        }
        return Optional.empty();
    }

    private static boolean isBar(Blob blob) {
        return blob.area().height() <= FLAT * blob.area().width();
    }

    /** Whether two bars stand one above the other, as wide as each other: those of 二 are not. */
    private static boolean isEqual(Area upper, Area lower) {
        double stray = ALIKE * Math.max(upper.width(), lower.width());
        return Math.abs(upper.x0() - lower.x0()) <= stray
                && Math.abs(upper.x1() - lower.x1()) <= stray
                && lower.y0() - upper.y1() < upper.width();
    }

    /** Whether a stroke goes straight to the tip, halfway down, and back. */
    private static boolean isArrow(Blob blob, double ends, double tip) {
        int middle = blob.last() / 2;
        return blob.widest() <= THIN
                && blob.isStraight(0, middle, ends, tip)
                && blob.isStraight(middle, blob.last(), tip, ends);
    }

    private static boolean isSlanted(Blob blob, double top, double bottom) {
        return blob.widest() <= THIN && blob.isStraight(0, blob.last(), top, bottom);
    }

    /** Whether there are two rings, that to the left above, that to the right below. */
    private static boolean isPercent(Ink ink, Area piece) {
        if (piece.width() >= NARROW * piece.height()) {
            return false;
        }
        List<Area> holes = Blob.holes(ink, piece).stream()
                .map(Blob::area)
                .filter(hole -> hole.height() >= SMALLEST * piece.height())
                .toList();
        return holes.size() == 2
                && holes.stream().allMatch(hole -> hole.height() <= LARGEST * piece.height())
                && holes.get(0).x1() <= holes.get(1).x0() + holes.get(0).width() / 2
                && holes.get(0).y1() <= holes.get(1).y0() + holes.get(0).height() / 2;
    }
}
