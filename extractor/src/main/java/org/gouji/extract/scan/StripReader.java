package org.gouji.extract.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.scan.Strip.Cut;

/**
 * Reads the lines of a page: all of them once → those that may hold a figure again, in other ways, until two readings agree. English
 * knows digits best.
 */
final class StripReader {

    /** A line of no more letters than this may be a figure that was read as something else. */
    private static final int SHORT = 8;

    /** Chinese that is read less surely than this may be something else. */
    private static final double SURE = 90;

    /** A lone letter narrower than this part of its height is no Chinese character: they are square. */
    private static final double NARROW = 0.85;

    /** Ink no higher than this part of a letter's height may be a dash. */
    private static final double FLAT = 0.25;

    private static final double CERTAIN = 100;

    /** One way of looking at lines. */
    private record Look(String language, Cut cut) {}

    private static final Look CHINESE = new Look(Tesseract.CHINESE, Cut.USUAL);

    private static final Look CHINESE_AGAIN = new Look(Tesseract.CHINESE, Cut.SMALLER);

    private static final List<Look> LOOKS = List.of(
            CHINESE, new Look(Tesseract.ENGLISH, Cut.USUAL), CHINESE_AGAIN, new Look(Tesseract.ENGLISH, Cut.SMALLER));

    private final Tesseract tesseract;
    private final GreyImage page;
    private final Ink ink;
    private final List<Area> lines;
    private final List<List<Area>> pieces;
    private final double letterHeight;

    StripReader(Tesseract tesseract, GreyImage page, Ink ink, List<Area> lines, double letterHeight) {
        this.tesseract = tesseract;
        this.page = page;
        this.ink = ink;
        this.lines = lines;
        this.pieces = lines.stream().map(ink::pieces).toList();
        this.letterHeight = letterHeight;
    }

    /** For each line its letters. */
    List<List<Letter>> read() throws IOException {
        List<List<List<Letter>>> readings = new ArrayList<>();
        lines.forEach(line -> readings.add(new ArrayList<>()));
        for (Look look : LOOKS) {
            look(look, readings);
        }
        List<List<Letter>> settled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            settled.add(Signs.asPrinted(Brackets.paired(settled(i, readings.get(i))), page, ink, pieces.get(i)));
        }
        return settled;
    }

    private boolean wants(Look look, int line, List<List<Letter>> readings) {
        if (look.equals(CHINESE)) {
            return !isDash(line);
        }
        if (readings.isEmpty()) {
            return false;
        }
        return maybeFigure(line, readings.get(0))
                ? Figures.agreed(readings, pieces.get(line).size()).isEmpty()
                : look.equals(CHINESE_AGAIN) && Figures.any(readings.get(0));
    }

    private List<Letter> settled(int line, List<List<Letter>> readings) {
        if (readings.isEmpty()) {
            return dash(lines.get(line));
        }
        List<Letter> first = readings.get(0);
        return maybeFigure(line, first)
                ? Figures.settle(readings, pieces.get(line).size())
                : Figures.settle(first, readings.get(readings.size() - 1));
    }

    /** Whether a line is nothing but a dash or two, which Tesseract takes for 一. */
    private boolean isDash(int line) {
        return pieces.get(line).stream()
                .allMatch(piece -> piece.height() <= FLAT * letterHeight && piece.width() > 2 * piece.height());
    }

    private static List<Letter> dash(Area line) {
        return List.of(new Letter("—", line.x0(), line.x1(), CERTAIN));
    }

    /** Whether a line is a figure, or short enough and read so badly that it may be one. */
    private boolean maybeFigure(int line, List<Letter> letters) {
        Area area = lines.get(line);
        return Figures.isOne(letters)
                || letters.isEmpty()
                || area.width() < NARROW * area.height()
                || (letters.size() <= SHORT && (Figures.any(letters) || Letter.confidence(letters) < SURE));
    }

    /** Reads the lines that want it, and adds what was read. */
    private void look(Look look, List<List<List<Letter>>> readings) throws IOException {
        int[] wanted = IntStream.range(0, lines.size())
                .filter(line -> wants(look, line, readings.get(line)))
                .toArray();
        List<Strip> strips = new ArrayList<>();
        for (int line : wanted) {
            strips.add(Strip.cut(page, lines.get(line), letterHeight, look.cut()));
        }
        List<List<Letter>> read = tesseract.read(strips, look.language());
        for (int i = 0; i < wanted.length; i++) {
            int line = wanted[i];
            readings.get(line).add(Marks.asPrinted(read.get(i), lines.get(line), pieces.get(line)));
        }
    }
}
