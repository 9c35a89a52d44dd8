package org.gouji.extract.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.PageGeometry;
import org.gouji.extract.page.Ruling;
import org.gouji.model.source.Box;

/**
 * Reads a picture of a page: levels of grey → straightened → its ruled lines found and erased → lines of text, in each cell and beside
 * the tables → letters → glyphs and rulings of the page, as if they were drawn.
 */
final class ScannedPage {

    /** Finer pictures, in pixels to the inch, are read no better, only slower. */
    private static final int FINE = 300;

    /** A page larger than this, in points, both ways is one of which the file does not say how large it is. */
    private static final double LARGEST = 1250;

    /** A picture with fewer cells is no table. */
    private static final int LEAST_CELLS = 4;

    /** The width of A4, in points. */
    private static final double A4 = 595;

    private static final double POINTS_PER_INCH = 72;

    /** Turning the page blurs it; less than this, in degrees, does not matter. */
    private static final double STRAIGHT = 0.02;

    /** How high a Chinese character is, and how high a digit, in parts of the font size. */
    private static final double CHARACTER = 0.92;

    private static final double DIGIT = 0.7;

    /** Letters nearer than this, in parts of their height, are of one word. */
    private static final double WORD = 0.6;

    private final Picture picture;
    private final GreyImage grey;
    private final Ink ink;
    private final double dpi;

    private ScannedPage(Picture picture, GreyImage grey, double dpi) {
        this.picture = picture;
        this.grey = grey;
        this.ink = Ink.of(grey);
        this.dpi = dpi;
    }

    /**
     * The page with what a picture on it shows.
     *
     * @param tablesOnly whether a picture without a table is left alone
     */
    static PageContent read(PageContent page, Picture picture, boolean tablesOnly, Tesseract tesseract)
            throws IOException {
        double dpi = dpi(picture);
        int side = Math.max(1, (int) (dpi / FINE));
        GreyImage grey = GreyImage.of(picture.image()).reduced(side);
        double skew = Skew.of(Ink.of(grey));
        GreyImage straight = Math.abs(skew) < STRAIGHT ? grey : grey.turned(-skew);
        return new ScannedPage(picture, straight, dpi / side).read(page, tablesOnly, tesseract);
    }

    private static double dpi(Picture picture) {
        Box place = picture.place();
        boolean vague = Math.min(place.width(), place.height()) > LARGEST;
        double width = vague ? A4 : place.width();
        double shorter = vague
                ? Math.min(picture.image().getWidth(), picture.image().getHeight())
                : picture.image().getWidth();
        return shorter * POINTS_PER_INCH / width;
    }

    private PageContent read(PageContent page, boolean tablesOnly, Tesseract tesseract) throws IOException {
        List<Stroke> strokes = StrokeFinder.find(ink, dpi);
        StrokeEraser.erase(strokes, grey, ink);
        List<Ruling> shown = strokes.stream().map(this::ruling).toList();
        List<Area> cells = cells(page.with(List.of(), shown));
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

    private static double letterHeight(List<Area> lines) {
        int[] heights = lines.stream().mapToInt(Area::height).sorted().toArray();
        return heights.length == 0 ? 1 : heights[heights.length / 2];
    }

    private List<Area> cells(PageContent ruled) {
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
        Box place = picture.place();
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
        Box place = picture.place();
        return new Box(
                place.x0() + x0 * scaleX(),
                place.y0() + y0 * scaleY(),
                place.x0() + x1 * scaleX(),
                place.y0() + y1 * scaleY());
    }

    private Area area(Box box) {
        Box place = picture.place();
        return new Area(
                        (int) Math.round((box.x0() - place.x0()) / scaleX()),
                        (int) Math.round((box.y0() - place.y0()) / scaleY()),
                        (int) Math.round((box.x1() - place.x0()) / scaleX()),
                        (int) Math.round((box.y1() - place.y0()) / scaleY()))
                .within(ink.area());
    }

    /** Points of the page to a pixel. */
    private double scaleX() {
        return picture.place().width() / grey.width();
    }

    private double scaleY() {
        return picture.place().height() / grey.height();
    }
}
