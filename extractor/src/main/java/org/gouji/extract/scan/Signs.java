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

    private static final String PERCENT = "%";

    /** What is said for a sign that is read by its shape. */
    private static final double CONFIDENCE = 95;

    /** What is said for a digit that may be a sign. */
    private static final double DOUBTFUL = 50;

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
     * The letters of a line with the sign that it is or begins with, and the per cent sign that it ends with.
     *
     * @param pieces the pieces of ink in the line
     */
    static List<Letter> asPrinted(List<Letter> letters, GreyImage grey, Ink ink, List<Area> pieces) {
        if (pieces.isEmpty()) {
            return letters;
        }
        Area last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            Optional<String> sign = comparator(ink, last).or(() -> percent(grey, last));
            return sign.filter(found -> !isTwo(found, letters))
                    .map(found -> List.of(letter(found, last)))
                    .orElse(letters);
        }
        Optional<String> comparator = comparator(ink, pieces.get(0)).filter(found -> !isTwo(found, letters));
        List<Letter> begun = comparator
                .map(found -> begun(letters, letter(found, pieces.get(0)), pieces))
                .orElse(letters);
        boolean figure = !begun.isEmpty() && Figures.any(begun.subList(begun.size() - 1, begun.size()));
        boolean more = begun.size() > pieces.size()
                && begun.get(begun.size() - 1).text().equals(PERCENT);
        boolean ended = (figure || more) && percent(grey, last).isPresent();
        return ended ? ended(begun, letter(PERCENT, last), pieces.size()) : begun;
    }

    private static Letter letter(String sign, Area place) {
        return new Letter(sign, place.x0(), place.x1(), CONFIDENCE);
    }

    /** In some prints the bars of 二 are nearly as wide as each other: where it is read, it stands. */
    private static boolean isTwo(String sign, List<Letter> letters) {
        return sign.equals(EQUALS)
                && !letters.isEmpty()
                && letters.get(0).text().equals("二");
    }

    /**
     * The letters with a sign before them: in place of the first one, where the sign was taken for it, or of none, where the
     * first letter is what stands behind the sign. A digit that may
     * be the sign or not is not sure.
     */
    private static List<Letter> begun(List<Letter> letters, Letter sign, List<Area> pieces) {
        if (letters.isEmpty()) {
            return List.of(sign);
        }
        Letter first = letters.get(0);
        Area second = pieces.get(1);
        if (first.to() > (second.x0() + second.x1()) / 2.0) {
            Letter behind = new Letter(first.text(), second.x0(), first.to(), first.confidence());
            return joined(sign, joined(behind, letters.subList(1, letters.size())));
        }
        boolean mistaken = letters.size() == pieces.size() || !Figures.any(List.of(first));
        return joined(mistaken ? sign : first.sure(DOUBTFUL), letters.subList(1, letters.size()));
    }

    private static List<Letter> joined(Letter first, List<Letter> others) {
        List<Letter> joined = new ArrayList<>();
        joined.add(first);
        joined.addAll(others);
        return joined;
    }

    /** The letters with a per cent sign at their end, in place of the one or two digits that it was taken for. */
    private static List<Letter> ended(List<Letter> letters, Letter sign, int pieces) {
        int kept = letters.size() - 1;
        if (letters.size() > pieces && kept > 1 && middle(letters.get(kept - 1)) >= sign.from()) {
            kept--;
        }
        List<Letter> ended = new ArrayList<>(letters.subList(0, kept));
        ended.add(sign);
        return middle(letters.get(kept)) >= sign.from() ? ended : letters;
    }

    private static double middle(Letter letter) {
        return (letter.from() + letter.to()) / 2;
    }

    private static Optional<String> comparator(Ink ink, Area piece) {
        List<Blob> blobs = Blob.ofInk(ink, piece);
        return blobs.size() == 2 ? ofTwo(blobs.get(0), blobs.get(1)) : Optional.empty();
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

    /** The sign, if there are two rings, that to the left above, that to the right below. */
    private static Optional<String> percent(GreyImage grey, Area piece) {
        if (piece.width() >= NARROW * piece.height()) {
            return Optional.empty();
        }
        Ink faint = Ink.faint(grey, piece);
        List<Area> holes = Blob.holes(faint, faint.area()).stream()
                .map(Blob::area)
                .filter(hole -> hole.height() >= SMALLEST * piece.height())
                .toList();
        boolean rings = holes.size() == 2
                && holes.stream().allMatch(hole -> hole.height() <= LARGEST * piece.height())
                && holes.get(0).x1() <= holes.get(1).x0() + holes.get(0).width() / 2
                && holes.get(0).y1() <= holes.get(1).y0() + holes.get(0).height() / 2;
        return rings ? Optional.of(PERCENT) : Optional.empty();
    }
}
