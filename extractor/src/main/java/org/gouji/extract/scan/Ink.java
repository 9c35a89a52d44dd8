package org.gouji.extract.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which pixels of a picture are printed on. */
final class Ink {

    /** Paper and print whose levels are nearer than this, of 255, are both paper. */
    private static final double CONTRAST = 40;

    /** From this level on, of 255, nothing is printed but the noise of the scanner. */
    private static final int FAINT = 215;

    private static final int LEVELS = 256;

    private final int width;
    private final int height;
    private final boolean[] dark;

    private Ink(int width, int height, boolean[] dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    /** The ink of a picture: what is darker than the level that parts print from paper; lone specks are dust. */
    static Ink of(GreyImage image) {
        int limit = threshold(image);
        boolean[] dark = new boolean[image.width() * image.height()];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                dark[y * image.width() + x] = image.at(x, y) < limit;
            }
        }
        return new Ink(image.width(), image.height(), dark);
    }

    /** All ink of a part of a picture by itself, the faintest hairlines too. */
    static Ink faint(GreyImage image, Area part) {
        boolean[] dark = new boolean[part.width() * part.height()];
        for (int y = 0; y < part.height(); y++) {
            for (int x = 0; x < part.width(); x++) {
                dark[y * part.width() + x] = image.at(part.x0() + x, part.y0() + y) < FAINT;
            }
        }
        return new Ink(part.width(), part.height(), dark);
    }

    /** Otsu's level: that which leaves the least variance on both of its sides; 0 where the picture is all paper. */
    static int threshold(GreyImage image) {
        long[] counts = new long[LEVELS];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                counts[image.at(x, y)]++;
            }
        }
        return threshold(counts, (long) image.width() * image.height());
    }

    private static int threshold(long[] counts, long all) {
        double total = 0;
        for (int level = 0; level < LEVELS; level++) {
            total += (double) level * counts[level];
        }
        double best = 0;
        int threshold = 0;
        long below = 0;
        double sum = 0;
        for (int level = 0; level < LEVELS - 1; level++) {
            below += counts[level];
            sum += (double) level * counts[level];
            if (below == 0 || below == all) {
                continue;
            }
            double apart = (total - sum) / (all - below) - sum / below;
            double between = apart * apart * below * (all - below);
            if (apart >= CONTRAST && between > best) {
                best = between;
                threshold = level + 1;
            }
        }
        return threshold;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return dark[y * width + x];
    }

    /** Whether there is ink here or in the pixel above or below. */
    boolean near(int x, int y) {
        return at(x, y) || (y > 0 && at(x, y - 1)) || (y + 1 < height && at(x, y + 1));
    }

    void clear(int x, int y) {
        dark[y * width + x] = false;
    }

    Area area() {
        return new Area(0, 0, width, height);
    }

    /** The ink outside of these parts. */
    Ink without(List<Area> parts) {
        Ink outside = new Ink(width, height, dark.clone());
        for (Area part : parts) {
            for (int y = part.y0(); y < part.y1(); y++) {
                Arrays.fill(outside.dark, y * width + part.x0(), y * width + part.x1(), false);
            }
        }
        return outside;
    }

    /** The pieces of ink in a line between its white columns, each as high as it is. */
    List<Area> pieces(Area line) {
        List<Area> pieces = new ArrayList<>();
        Area open = null;
        for (int x = line.x0(); x < line.x1(); x++) {
            Area column = column(x, line);
            if (column.isEmpty() && open != null) {
                pieces.add(open);
                open = null;
            } else if (!column.isEmpty()) {
                open = open == null ? column : open.union(column);
            }
        }
        if (open != null) {
            pieces.add(open);
        }
        return pieces;
    }

    /** What of a column is between its uppermost and its lowest ink. */
    private Area column(int x, Area line) {
        int top = line.y0();
        int bottom = line.y1();
        while (top < bottom && !at(x, top)) {
            top++;
        }
        while (bottom > top && !at(x, bottom - 1)) {
            bottom--;
        }
        return new Area(x, top, x + 1, bottom);
    }

    /** The picture with rows for columns. */
    Ink transposed() {
        boolean[] turned = new boolean[dark.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = at(x, y);
            }
        }
        return new Ink(height, width, turned);
    }
}
