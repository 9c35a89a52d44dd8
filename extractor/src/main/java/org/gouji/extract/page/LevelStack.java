package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.page.Band.Piece;

/**
 * Level lines of one table, from top to bottom.
 *
 * @param left where they begin, in points
 * @param right where they end
 * @param levels all of them; some part only a few columns
 */
record LevelStack(double left, double right, List<Ruling> levels) {

    /** Ends of lines of one table differ by less than this, in points. */
    private static final double SAME = 4;

    /** Shorter lines, in points, underline a word or stand below a sum. */
    private static final double SHORTEST = 150;

    /** A row is never taller than this, in points: a third of a page. */
    private static final double TALLEST = 260;

    /** Fewer lines have no row between them. */
    private static final int LEAST = 2;

    LevelStack {
        levels = List.copyOf(levels);
    }

    /** All tables that have level lines. */
    static List<LevelStack> of(List<Ruling> rulings) {
        List<LevelStack> stacks = new ArrayList<>();
        List<Ruling> open = new ArrayList<>();
        for (Ruling level : RulingJoin.join(rulings, true)) {
            if (!open.isEmpty() && !goesOn(open, level)) {
                close(open, stacks);
            }
            if (!open.isEmpty() || level.length() >= SHORTEST) {
                open.add(level);
            }
        }
        close(open, stacks);
        return stacks;
    }

    private static boolean goesOn(List<Ruling> open, Ruling level) {
        Ruling first = open.get(0);
        return level.from() > first.from() - SAME
                && level.to() < first.to() + SAME
                && level.at() - open.get(open.size() - 1).at() < TALLEST;
    }

    private static void close(List<Ruling> open, List<LevelStack> into) {
        if (!open.isEmpty()) {
            Ruling first = open.get(0);
            long whole = open.stream()
                    .filter(level -> level.length() > first.length() - 2 * SAME)
                    .count();
            if (whole >= LEAST) {
                into.add(new LevelStack(first.from(), first.to(), open));
            }
        }
        open.clear();
    }

    /** The tables of this stack, of one width and near each other: parted where the unit of the next one stands between lines. */
    List<LevelStack> parted(int page, List<Glyph> glyphs) {
        List<Ruling> open = new ArrayList<>();
        List<LevelStack> stacks = new ArrayList<>();
        for (Ruling level : levels) {
            Ruling last = open.isEmpty() ? level : open.get(open.size() - 1);
            if (Lines.of(page, between(last.at(), level.at(), glyphs)).stream().anyMatch(Captions::isUnit)) {
                close(open, stacks);
            }
            open.add(level);
        }
        close(open, stacks);
        return stacks;
    }

    /** Whether one of these uprights parts rows of the table. */
    boolean isParted(List<Ruling> uprights) {
        return uprights.stream().anyMatch(this::isParted);
    }

    private boolean isParted(Ruling upright) {
        boolean inside = upright.at() > left + SAME && upright.at() < right - SAME;
        return inside && upright.from() < bottom() - SAME && upright.to() > top() + SAME;
    }

    /** Where lines begin and end that part only a few columns. */
    List<Double> ends() {
        return levels.stream()
                .filter(level -> level.length() < right - left - 2 * SAME)
                .flatMap(level -> Stream.of(level.from(), level.to()))
                .filter(end -> end > left + SAME && end < right - SAME)
                .toList();
    }

    double top() {
        return levels.get(0).at();
    }

    double bottom() {
        return levels.get(levels.size() - 1).at();
    }

    /** What stands between each two lines; what no line parts from a text below it goes on there. */
    List<Band> bands(int page, List<Glyph> glyphs) {
        List<Double> ys = levels.stream().map(Ruling::at).distinct().toList();
        List<List<TextLine>> rows = new ArrayList<>();
        for (int i = 0; i + 1 < ys.size(); i++) {
            rows.add(Lines.of(page, between(ys.get(i), ys.get(i + 1), glyphs)));
        }
        FlushStarts starts = Band.starts(rows.stream().flatMap(List::stream).toList());
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            bands.add(Band.of(ys.get(i), ys.get(i + 1), rows.get(i), starts));
        }
        for (int i = 0; i + 1 < bands.size(); i++) {
            Band above = bands.get(i);
            Band below = bands.get(i + 1);
            List<Piece> open = above.pieces().stream()
                    .filter(piece -> below.pieces().stream().anyMatch(piece::isOverOrUnder)
                            && !isUnderlined(piece, above.bottom()))
                    .toList();
            bands.set(i, above.without(open));
            bands.set(i + 1, below.with(open));
        }
        return bands;
    }

    private List<Glyph> between(double from, double to, List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> glyph.box().centreX() > left
                        && glyph.box().centreX() < right
                        && glyph.box().centreY() > from
                        && glyph.box().centreY() <= to)
                .toList();
    }

    private boolean isUnderlined(Piece piece, double at) {
        return under(piece, at).isPresent();
    }

    private Optional<Ruling> under(Piece piece, double at) {
        double x = piece.box().centreX();
        return levels.stream()
                .filter(level -> Math.abs(level.at() - at) < SAME && level.from() - SAME < x && level.to() + SAME > x)
                .findFirst();
    }

    /** The line below a head that parts it from the heads of its group, and them only. */
    Optional<Ruling> groupLine(Piece head, Band band) {
        return under(head, band.bottom()).filter(level -> level.length() < right - left - 2 * SAME);
    }
}
