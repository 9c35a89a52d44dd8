package org.gouji.extract.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lines of text in parts of a page: rows with ink → rows without a gap put together → pieces of one letter put
 * together, as 二 has two → parted where the gap is wide.
 */
final class StripFinder {

    /** Lower ones, in points, say nothing about how high letters are: 一, dashes, dots. */
    private static final double LOW = 4;

    /** Pieces that together are no higher than this part of the letters' height are one line. */
    private static final double ONE = 1.15;

    /** A gap as wide as this, in heights of a letter, parts what is printed side by side. */
    private static final double WIDE = 2.5;

    /** Ink smaller than this, in points either way, is dust. */
    private static final double DUST = 0.8;

    private final Ink ink;
    private final double dpi;

    StripFinder(Ink ink, double dpi) {
        this.ink = ink;
        this.dpi = dpi;
    }

    /** The lines in each of these parts. */
    List<Area> find(List<Area> parts) {
        List<List<Area>> pieces = new ArrayList<>();
        for (Area part : parts) {
            pieces.add(pieces(part));
        }
        double height = letterHeight(pieces);
        List<Area> lines = new ArrayList<>();
        for (List<Area> inPart : pieces) {
            for (Area line : together(inPart, height)) {
                addApart(line, Math.max(height, line.height()), lines);
            }
        }
        return lines;
    }

    private double pixels(double points) {
        return points * dpi / 72;
    }

    private List<Area> pieces(Area part) {
        List<Area> pieces = new ArrayList<>();
        int start = -1;
        for (int y = part.y0(); y <= part.y1(); y++) {
            boolean printed = y < part.y1() && isPrinted(part, y);
            if (printed && start < 0) {
                start = y;
            } else if (!printed && start >= 0) {
                pieces.add(new Area(part.x0(), start, part.x1(), y));
                start = -1;
            }
        }
        return pieces;
    }

    private boolean isPrinted(Area part, int y) {
        for (int x = part.x0(); x < part.x1(); x++) {
            if (ink.at(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** The height of most lines, in pixels. */
    private double letterHeight(List<List<Area>> pieces) {
        int[] heights = pieces.stream()
                .flatMap(List::stream)
                .mapToInt(Area::height)
                .filter(height -> height >= pixels(LOW))
                .sorted()
                .toArray();
        return heights.length == 0 ? pixels(LOW) : heights[heights.length / 2];
    }

    private static List<Area> together(List<Area> pieces, double height) {
        List<Area> lines = new ArrayList<>();
        for (Area piece : pieces) {
            Area last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && piece.y1() - last.y0() <= ONE * height) {
                lines.set(lines.size() - 1, new Area(last.x0(), last.y0(), last.x1(), piece.y1()));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private void addApart(Area line, double height, List<Area> lines) {
        boolean[] printed = new boolean[line.width()];
        for (int y = line.y0(); y < line.y1(); y++) {
            for (int x = line.x0(); x < line.x1(); x++) {
                printed[x - line.x0()] |= ink.at(x, y);
            }
        }
        int start = -1;
        int end = -1;
        for (int x = 0; x < printed.length; x++) {
            if (!printed[x]) {
                continue;
            }
            if (start >= 0 && x - end > WIDE * height) {
                keep(new Area(line.x0() + start, line.y0(), line.x0() + end + 1, line.y1()), lines);
                start = x;
            }
            start = start < 0 ? x : start;
            end = x;
        }
        if (start >= 0) {
            keep(new Area(line.x0() + start, line.y0(), line.x0() + end + 1, line.y1()), lines);
        }
    }

    /** Keeps the rows of a piece that have ink. */
    private void keep(Area piece, List<Area> lines) {
        int[] rows = new int[piece.height()];
        int count = 0;
        for (int y = piece.y0(); y < piece.y1(); y++) {
            if (isPrinted(piece, y)) {
                rows[count++] = y;
            }
        }
        int[] printed = Arrays.copyOf(rows, count);
        Area tight = new Area(piece.x0(), printed[0], piece.x1(), printed[count - 1] + 1);
        if (Math.max(tight.width(), tight.height()) >= pixels(DUST)) {
            lines.add(tight);
        }
    }
}
