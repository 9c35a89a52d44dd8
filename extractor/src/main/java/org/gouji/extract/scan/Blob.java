package org.gouji.extract.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A patch of ink that hangs together, corner to corner too, or one of paper, side to side.
 *
 * @param area around it
 * @param middles for each of its rows the column halfway between its first and its last ink, from the left edge, as a part of the width
 * @param widest how much of the width its ink spans in the row where it spans most
 */
record Blob(Area area, List<Double> middles, double widest) {

    /** Smaller ones, in pixels, are dust. */
    private static final int DUST = 6;

    /** A stroke may stray from a straight line by this part of its width. */
    private static final double STRAY = 0.2;

    /** The patches of ink in a part of the picture, from the top down. */
    static List<Blob> ofInk(Ink ink, Area part) {
        return in(ink, part, true);
    }

    /** The patches of paper that ink encloses, from the top down. */
    static List<Blob> holes(Ink ink, Area part) {
        return in(ink, part, false).stream()
                .filter(blob -> blob.area.x0() > part.x0()
                        && blob.area.x1() < part.x1()
                        && blob.area.y0() > part.y0()
                        && blob.area.y1() < part.y1())
                .toList();
    }

    private static List<Blob> in(Ink ink, Area part, boolean dark) {
        boolean[] seen = new boolean[part.width() * part.height()];
        for (int at = 0; at < seen.length; at++) {
            seen[at] = ink.at(part.x0() + at % part.width(), part.y0() + at / part.width()) != dark;
        }
        List<Blob> blobs = new ArrayList<>();
        for (int at = 0; at < seen.length; at++) {
            List<int[]> pixels = connected(seen, part, at, dark);
            if (pixels.size() >= DUST) {
                blobs.add(of(pixels));
            }
        }
        return blobs;
    }

    /** The pixels not yet seen that hang together with this one; none where it is seen. */
    private static List<int[]> connected(boolean[] seen, Area part, int start, boolean corners) {
        List<int[]> pixels = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        see(seen, start, open);
        while (!open.isEmpty()) {
            int at = open.pop();
            int x = at % part.width();
            int y = at / part.width();
            pixels.add(new int[] {part.x0() + x, part.y0() + y});
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    boolean inside = x + dx >= 0 && x + dx < part.width() && y + dy >= 0 && y + dy < part.height();
                    if (inside && (corners || dx == 0 || dy == 0)) {
                        see(seen, at + dy * part.width() + dx, open);
                    }
                }
            }
        }
        return pixels;
    }

    private static void see(boolean[] seen, int at, Deque<Integer> open) {
        if (!seen[at]) {
            seen[at] = true;
            open.push(at);
        }
    }

    private static Blob of(List<int[]> pixels) {
        Area area = pixels.stream()
                .map(pixel -> new Area(pixel[0], pixel[1], pixel[0] + 1, pixel[1] + 1))
                .reduce(Area::union)
                .orElseThrow();
        int[] first = new int[area.height()];
        int[] last = new int[area.height()];
        Arrays.fill(first, area.x1());
        for (int[] pixel : pixels) {
            int row = pixel[1] - area.y0();
            first[row] = Math.min(first[row], pixel[0]);
            last[row] = Math.max(last[row], pixel[0] + 1);
        }
        List<Double> middles = new ArrayList<>();
        int widest = 0;
        for (int row = 0; row < area.height(); row++) {
            middles.add(((first[row] + last[row]) / 2.0 - area.x0()) / area.width());
            widest = Math.max(widest, last[row] - first[row]);
        }
        return new Blob(area, middles, (double) widest / area.width());
    }

    /** Whether from one row to another its middle moves straight from here to there, both parts of the width. */
    boolean isStraight(int from, int to, double here, double there) {
        for (int row = from; row <= to; row++) {
            double on = here + (there - here) * (row - from) / Math.max(1, to - from);
            if (Math.abs(middles.get(row) - on) > STRAY) {
                return false;
            }
        }
        return true;
    }

    /** The number of its last row. */
    int last() {
        return middles.size() - 1;
    }
}
