package org.gouji.extract.scan;

import java.util.Arrays;

/**
 * Finds by how much a page lies askew: the angle at which its lines, of text and of tables, fall into the fewest rows. Three
 * steps: upper edges of the ink → how unevenly they spread over rows, at each angle → the most uneven, coarse, then fine.
 */
final class Skew {

    /** Further than this, in degrees, no feeder lets a sheet slip. */
    private static final double MOST = 3;

    private static final double COARSE = 0.1;
    private static final double FINE = 0.01;

    /** So many points show the angle as well as all of them. */
    private static final int POINTS = 60_000;

    private final int[] xs;
    private final int[] ys;
    private final int[] rows;

    private Skew(int[] xs, int[] ys, int height) {
        this.xs = xs;
        this.ys = ys;
        this.rows = new int[height];
    }

    /** By how many degrees a page is turned, clockwise; 0 where nothing tells. */
    static double of(Ink ink) {
        int edges = 0;
        for (int y = 1; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                edges += isEdge(ink, x, y) ? 1 : 0;
            }
        }
        int step = edges / POINTS + 1;
        int[] xs = new int[edges / step];
        int[] ys = new int[edges / step];
        int seen = 0;
        for (int y = 1; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (isEdge(ink, x, y) && ++seen % step == 0) {
                    xs[seen / step - 1] = x - ink.width() / 2;
                    ys[seen / step - 1] = y;
                }
            }
        }
        return new Skew(xs, ys, ink.height()).angle();
    }

    private static boolean isEdge(Ink ink, int x, int y) {
        return ink.at(x, y) && !ink.at(x, y - 1);
    }

    private double angle() {
        double coarse = best(0, MOST, COARSE);
        return best(coarse, COARSE, FINE);
    }

    /** The best angle around another; of equals the one nearest to it. */
    private double best(double around, double reach, double step) {
        double best = around;
        double most = unevenness(around);
        for (int i = 1; i * step <= reach + FINE / 2; i++) {
            for (double angle : new double[] {around + i * step, around - i * step}) {
                double now = unevenness(angle);
                if (now > most) {
                    most = now;
                    best = angle;
                }
            }
        }
        return best;
    }

    private double unevenness(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        Arrays.fill(rows, 0);
        for (int i = 0; i < xs.length; i++) {
            int row = (int) Math.round(ys[i] - xs[i] * slope);
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        double sum = 0;
        for (int count : rows) {
            sum += (double) count * count;
        }
        return sum;
    }
}
