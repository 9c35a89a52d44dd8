package org.gouji.extract.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.PageGeometry;
import org.gouji.extract.page.Ruling;
import org.gouji.extract.scan.Strip.Cut;
import org.gouji.model.source.Box;

/**
 * A picture of a page that stands upright: straightened → its ruled lines found and erased → lines of text, in each cell and beside
 * the tables → letters → glyphs and rulings of the page, as if they were drawn.
 */
final class ScannedPage {

    /** A picture with fewer cells is no table. */
    private static final int LEAST_CELLS = 4;

    /** Turning the page blurs it; less than this, in degrees, does not matter. */
    private static final double STRAIGHT = 0.02;

    /** How high a Chinese character is, and how high a digit, in parts of the font size. */
    private static final double CHARACTER = 0.92;

    private static final double DIGIT = 0.7;

    /** Letters nearer than this, in parts of their height, are of one word. */
    private static final double WORD = 0.6;

    private final Box place;
    private final GreyImage grey;
    private final Ink ink;
    private final double dpi;
    private final List<Stroke> strokes;

    private ScannedPage(Box place, GreyImage grey, double dpi) {
        this.place = place;
        this.grey = grey;
        this.ink = Ink.of(grey);
        this.dpi = dpi;
        this.strokes = StrokeFinder.find(ink, dpi);
        StrokeEraser.erase(strokes, grey, ink);
    }

    /** A picture that stands at this place of a page, laid straight; the picture itself stays as it is, lines and all. */
    static ScannedPage of(Box place, GreyImage grey, double dpi) {
        double skew = Skew.of(Ink.of(grey));
        return new ScannedPage(place, Math.abs(skew) < STRAIGHT ? grey.copy() : grey.turned(-skew), dpi);
    }

    /**
     * The page with what the picture shows.
     *
     * @param tablesOnly whether a picture without a table is left alone
     */
    PageContent read(PageContent page, boolean tablesOnly, Tesseract tesseract) throws IOException {
        List<Ruling> shown = rulings();
        List<Area> cells = cells();
        if (tablesOnly && cells.size() < LEAST_CELLS) {
            return page;
        }
        List<Area> lines = lines(cells);
        List<List<Letter>> letters = new StripReader(tesseract, grey, ink, lines, letterHeight(lines)).read();
        List<Ruling> rulings = new ArrayList<>(page.rulings());
        rulings.addAll(shown);
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        for (int i = 0; i < lines.size(); i++) {
            addGlyphs(lines.get(i), letters.get(i), glyphs);
        }
        return page.with(glyphs, rulings);
    }

    /**
     * How surely Tesseract reads the longest lines, 0 to 100: far less surely where they stand on their heads.
     *
     * @param lines how many of them
     */
    double legibility(int lines, Tesseract tesseract) throws IOException {
        List<Area> found = lines(List.of());
        List<Strip> longest = found.stream()
                .sorted(Comparator.comparingInt(Area::width).reversed())
                .limit(lines)
                .map(line -> Strip.cut(grey, line, letterHeight(found), Cut.USUAL))
                .toList();
        return tesseract.read(longest, Tesseract.CHINESE).stream()
                .flatMap(List::stream)
                .mapToDouble(Letter::confidence)
                .average()
                .orElse(0);
    }

    private static double letterHeight(List<Area> lines) {
        int[] heights = lines.stream().mapToInt(Area::height).sorted().toArray();
        return heights.length == 0 ? 1 : heights[heights.length / 2];
    }

    private List<Ruling> rulings() {
        return strokes.stream().map(this::ruling).toList();
    }

    private List<Area> cells() {
        PageContent ruled = new PageContent(1, place.x1(), place.y1(), List.of(), rulings(), 0, true);
        return PageGeometry.of(ruled).cells().stream()
                .map(this::area)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** The lines of text in the cells, and those outside of all tables. */
    private List<Area> lines(List<Area> cells) {
        List<Area> lines = new ArrayList<>(new StripFinder(ink, dpi).find(cells));
        Ink outside = ink.without(cells);
        lines.addAll(new StripFinder(outside, dpi).find(List.of(ink.area())));
        return lines;
    }

    /** Letters stand in the order in which they are read: Tesseract knows it better than where exactly each of them is. */
    private void addGlyphs(Area line, List<Letter> letters, List<Glyph> glyphs) {
        boolean wide = letters.stream().anyMatch(letter -> letter.text().charAt(0) >= 0x2E80);
        double size = line.height() / (wide ? CHARACTER : DIGIT) * scaleY();
        double from = line.x0();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            double next = i + 1 < letters.size() ? letters.get(i + 1).from() : line.x1();
            boolean last = i + 1 == letters.size() || next - letter.to() > WORD * line.height();
            double to = Math.max(from + 1, last ? letter.to() : (letter.to() + next) / 2);
            OptionalInt confidence = OptionalInt.of((int) Math.round(letter.confidence()));
            glyphs.add(new Glyph(letter.text(), box(from, line.y0(), to, line.y1()), size, confidence));
            from = Math.max(to, last ? next : to);
        }
    }

    private Ruling ruling(Stroke stroke) {
        return stroke.level()
                ? new Ruling(
                        true,
                        place.y0() + stroke.at() * scaleY(),
                        place.x0() + stroke.from() * scaleX(),
                        place.x0() + (stroke.to() + 1) * scaleX())
                : new Ruling(
                        false,
                        place.x0() + stroke.at() * scaleX(),
                        place.y0() + stroke.from() * scaleY(),
                        place.y0() + (stroke.to() + 1) * scaleY());
    }

    private Box box(double x0, double y0, double x1, double y1) {
        return new Box(
                place.x0() + x0 * scaleX(),
                place.y0() + y0 * scaleY(),
                place.x0() + x1 * scaleX(),
                place.y0() + y1 * scaleY());
    }

    private Area area(Box box) {
        return new Area(
                        (int) Math.round((box.x0() - place.x0()) / scaleX()),
                        (int) Math.round((box.y0() - place.y0()) / scaleY()),
                        (int) Math.round((box.x1() - place.x0()) / scaleX()),
                        (int) Math.round((box.y1() - place.y0()) / scaleY()))
                .within(ink.area());
    }

    /** Points of the page to a pixel. */
    private double scaleX() {
        return place.width() / grey.width();
    }

    private double scaleY() {
        return place.height() / grey.height();
    }
}
