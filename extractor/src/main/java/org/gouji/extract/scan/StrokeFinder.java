package org.gouji.extract.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ruled lines of a page: runs of ink along its rows → runs of neighbouring rows put together → the thin ones. Then the
 * same along its columns. A long line is one by itself; a short one may be the stroke of a letter, and is a line where both of
 * its ends stand on lines.
 */
final class StrokeFinder {

    /** As long as this, in points, no stroke of a letter is, not even in a title. */
    private static final double LONG = 40;

    /** Shorter ones, in points, part no cells. */
    private static final double SHORT = 8;

    /** Thicker ones, in points, are no lines but fields. */
    private static final double THICK = 3;

    /** A line may break off for as long as this, in points. */
    private static final double BREAK = 0.5;

    /** A short line ends within this many points of the one that it stands on. */
    private static final double REACH = 2;

    /** At least this part of a line is as thin as one; the rest is crossed by other lines or touched by letters. */
    private static final double THIN = 0.7;

    private final Ink ink;
    private final double dpi;
    private final int shortest;
    private final int gap;
    private final int thickest;

    private StrokeFinder(Ink ink, double dpi) {
        this.ink = ink;
        this.dpi = dpi;
        this.shortest = (int) pixels(SHORT);
        this.gap = (int) Math.round(pixels(BREAK));
        this.thickest = (int) Math.ceil(pixels(THICK));
    }

    /**
     * The lines of a page that lies straight.
     *
     * @param dpi how many pixels there are to an inch
     */
    static List<Stroke> find(Ink ink, double dpi) {
        StrokeFinder rows = new StrokeFinder(ink, dpi);
        List<Stroke> levels = rows.strokes();
        List<Stroke> uprights = new StrokeFinder(ink.transposed(), dpi)
                .strokes().stream().map(Stroke::upright).toList();
        List<Stroke> lines = new ArrayList<>();
        levels.stream().filter(rows::isLong).forEach(lines::add);
        uprights.stream().filter(rows::isLong).forEach(lines::add);
        List<Stroke> held = List.copyOf(lines);
        levels.stream().filter(stroke -> rows.isHeld(stroke, held)).forEach(lines::add);
        uprights.stream().filter(stroke -> rows.isHeld(stroke, held)).forEach(lines::add);
        return lines;
    }

    private double pixels(double points) {
        return points * dpi / 72;
    }

    private boolean isLong(Stroke stroke) {
        return stroke.length() >= pixels(LONG);
    }

    private boolean isHeld(Stroke stroke, List<Stroke> lines) {
        return !isLong(stroke) && endsOnOne(stroke, stroke.from(), lines) && endsOnOne(stroke, stroke.to(), lines);
    }

    private boolean endsOnOne(Stroke stroke, int end, List<Stroke> lines) {
        return lines.stream()
                .anyMatch(line -> line.level() != stroke.level() && stroke.endsOn(line, end, pixels(REACH)));
    }

    private List<Stroke> strokes() {
        List<Draft> open = new ArrayList<>();
        List<Draft> closed = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            int row = y;
            for (int[] run : runs(y)) {
                Draft above = open.stream()
                        .filter(draft -> draft.touches(run, row))
                        .findFirst()
                        .orElse(null);
                if (above == null) {
                    open.add(new Draft(run, row));
                } else {
                    above.add(run, row);
                }
            }
            open.removeIf(draft -> draft.last < row && closed.add(draft));
        }
        closed.addAll(open);
        List<Stroke> strokes = new ArrayList<>();
        for (Draft draft : closed) {
            stroke(draft, strokes);
        }
        return strokes;
    }

    /** Runs of ink in a row, and in the rows beside it, that are long enough, each with its first and last column. */
    private List<int[]> runs(int y) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int x = 0; x < ink.width(); x++) {
            if (!ink.near(x, y)) {
                continue;
            }
            if (start < 0 || x - end > gap + 1) {
                keep(start, end, runs);
                start = x;
            }
            end = x;
        }
        keep(start, end, runs);
        return runs;
    }

    private void keep(int start, int end, List<int[]> runs) {
        if (start >= 0 && end - start + 1 >= shortest) {
            runs.add(new int[] {start, end});
        }
    }

    /** Makes a line of a draft where most of it is thin. */
    private void stroke(Draft draft, List<Stroke> strokes) {
        if (draft.last - draft.first > 2 * thickest) {
            return;
        }
        int thin = 0;
        int first = 0;
        int last = 0;
        for (int x = draft.from; x <= draft.to; x++) {
            int top = top(x, draft);
            int bottom = bottom(x, top);
            if (top >= 0 && bottom - top < thickest) {
                thin++;
                first += top - draft.first;
                last += bottom - draft.first;
            }
        }
        int length = draft.to - draft.from + 1;
        if (thin >= THIN * length) {
            strokes.add(new Stroke(
                    true,
                    draft.first + Math.round((float) first / thin),
                    draft.first + Math.round((float) last / thin),
                    draft.from,
                    draft.to));
        }
    }

    /** The row in which the ink of a column begins, at the rows of a draft; -1 where there is none. */
    private int top(int x, Draft draft) {
        for (int y = draft.first; y <= draft.last; y++) {
            if (ink.at(x, y)) {
                int top = y;
                while (top > 0 && y - top < thickest && ink.at(x, top - 1)) {
                    top--;
                }
                return top;
            }
        }
        return -1;
    }

    private int bottom(int x, int top) {
        int bottom = Math.max(top, 0);
        while (bottom + 1 < ink.height() && bottom - top < thickest && ink.at(x, bottom + 1)) {
            bottom++;
        }
        return bottom;
    }

    /** Runs of neighbouring rows that lie over each other. */
    private static final class Draft {
        private final int first;
        private int last;
        private int from;
        private int to;

        Draft(int[] run, int row) {
            first = row;
            last = row;
            from = run[0];
            to = run[1];
        }

        boolean touches(int[] run, int row) {
            return row - last <= 1 && run[0] <= to && run[1] >= from;
        }

        void add(int[] run, int row) {
            last = row;
            from = Math.min(from, run[0]);
            to = Math.max(to, run[1]);
        }
    }
}
