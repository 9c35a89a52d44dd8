package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.model.source.Box;
import org.gouji.model.text.Numbers;

/**
 * A row of a table whose columns are not ruled.
 *
 * @param top where it begins, in points
 * @param bottom where it ends
 * @param pieces its texts from the left, the lines of one cell as one
 */
record Band(double top, double bottom, List<Piece> pieces) {

    /** Words nearer than this, in parts of the font size, stand in one cell. */
    private static final double GAP = 0.8;

    /** An amount with places is a word of its own from this distance on, in parts of the font size. */
    private static final double AMOUNT_GAP = 0.3;

    /** 收 and 入 are one head though they are set apart, up to this many font sizes. */
    private static final double SPACED = 6;

    /** Fewer words in a row need not be heads. */
    private static final int LEAST_HEADS = 4;

    /** A text of a band. */
    record Piece(Box box, String text) {

        boolean isFigure() {
            return Numbers.parse(text).isPresent();
        }

        /** A figure with places, which no number of a row or of a column has. */
        boolean isAmount() {
            return Numbers.parse(text).filter(number -> number.scale() > 0).isPresent();
        }

        boolean isOverOrUnder(Piece other) {
            return box.x0() < other.box.x1() && other.box.x0() < box.x1();
        }

        private Piece with(Piece other) {
            return new Piece(box.union(other.box), text + other.text);
        }
    }

    /** Where the words of a table's rows begin. */
    static FlushStarts starts(List<TextLine> lines) {
        return FlushStarts.of(lines, GAP);
    }

    /** The row of these lines. */
    static Band of(double top, double bottom, List<TextLine> lines, FlushStarts starts) {
        List<Piece> pieces = new ArrayList<>();
        for (TextLine line : lines) {
            for (TextLine word : starts.words(line)) {
                pieces.addAll(parted(word));
            }
        }
        pieces.sort(Comparator.comparingDouble(piece -> piece.box().x0()));
        return new Band(top, bottom, joined(pieces));
    }

    /** The amounts of a word, and what stands before and between them: a full column comes close to the next. */
    private static List<Piece> parted(TextLine word) {
        List<Piece> parts = new ArrayList<>();
        boolean open = false;
        for (TextLine part : word.segments(AMOUNT_GAP)) {
            Piece piece = new Piece(part.box(), part.text());
            boolean amount = piece.isAmount();
            if (open && !amount) {
                piece = parts.remove(parts.size() - 1).with(piece);
            }
            parts.add(piece);
            open = !amount;
        }
        return parts;
    }

    /** Without these pieces. */
    Band without(List<Piece> some) {
        return some.isEmpty()
                ? this
                : new Band(
                        top,
                        bottom,
                        pieces.stream().filter(piece -> !some.contains(piece)).toList());
    }

    /** With pieces from above, each joined with what stands below it. */
    Band with(List<Piece> above) {
        if (above.isEmpty()) {
            return this;
        }
        List<Piece> all = new ArrayList<>(above);
        all.addAll(pieces);
        all.sort(Comparator.comparingDouble(piece -> piece.box().x0()));
        return new Band(top, bottom, joined(all));
    }

    /** Lines below each other become one piece, and so do the letters of a word that is spread out. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.isOverOrUnder(piece) || isSpread(last, piece))) {
                joined.set(joined.size() - 1, last.with(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isSpread(Piece last, Piece piece) {
        return isLetter(last)
                && isLetter(piece)
                && piece.box().x0() - last.box().x1() < SPACED * piece.box().height();
    }

    private static boolean isLetter(Piece piece) {
        return piece.text().length() == 1
                && Character.isIdeographic(piece.text().charAt(0));
    }

    long amounts() {
        return pieces.stream().filter(Piece::isAmount).count();
    }

    boolean hasFigure() {
        return pieces.stream().anyMatch(Piece::isFigure);
    }

    /** Whether it has nothing but words, each but a few of them over a text of the row below it, which has figures. */
    boolean isHeadOf(Band below) {
        long over = pieces.stream()
                .filter(head -> below.pieces().stream().anyMatch(head::isOverOrUnder))
                .count();
        return pieces.size() >= LEAST_HEADS
                && !hasFigure()
                && below.hasFigure()
                && over >= LEAST_HEADS
                && over > pieces.size() / 2;
    }

    /** Whether its figures number the columns: 1 2 3. */
    boolean counts() {
        List<String> figures =
                pieces.stream().filter(Piece::isFigure).map(Piece::text).toList();
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return figures.size() > 1;
    }
}
