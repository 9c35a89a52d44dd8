package org.gouji.extract.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.LeftOut;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.RulingPen;
import org.gouji.extract.page.Slant;
import org.gouji.extract.xml.XmlElement;
import org.gouji.model.source.Box;

/** Draws the objects of a page (GB/T 33190-2016, 8.5) and keeps glyphs and rulings. OFD counts in millimetres from the top left. */
final class OfdCanvas {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Drawings inside drawings, deeper than any producer goes. */
    private static final int MAX_DEPTH = 16;

    /** Objects on a page, a hundred times those of the busiest: drawings that place each other multiply them. */
    private static final int MAX_OBJECTS = 1_000_000;

    /** Slant of an image, in parts of its size, that nobody sees. */
    private static final double SLANTED = 0.001;

    private final Map<String, XmlElement> composites;
    private final double[] area;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final RulingPen pen = new RulingPen(OfdCanvas::box);
    private AffineTransform toPage;
    private int objects;
    private int slanted;
    private int depth;
    private final List<PlacedImage> images = new ArrayList<>();

    /**
     * An empty page.
     *
     * @param composites the drawings that objects may place, by id
     * @param area x, y, width and height of the page in millimetres
     */
    OfdCanvas(Map<String, XmlElement> composites, double[] area) {
        this.composites = composites;
        this.area = area;
        this.toPage = AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
        toPage.translate(-area[0], -area[1]);
    }

    PageContent page(int number) {
        return new PageContent(
                        number,
                        area[2] * POINTS_PER_MILLIMETRE,
                        area[3] * POINTS_PER_MILLIMETRE,
                        glyphs,
                        pen.rulings(),
                        images.size(),
                        true)
                .without(new LeftOut(slanted, 0));
    }

    /** The images that were placed. */
    List<PlacedImage> images() {
        return images;
    }

    void draw(List<XmlElement> drawn) {
        for (XmlElement object : drawn) {
            if (++objects <= MAX_OBJECTS && isVisible(object)) {
                draw(object);
            }
        }
    }

    private void draw(XmlElement object) {
        switch (object.name()) {
            case "TextObject" -> text(object);
            case "PathObject" -> path(object);
            case "ImageObject" -> image(object);
            case "PageBlock" -> nested(object.children());
            case "CompositeObject" -> composite(object);
            default -> {
                // clips, actions and the like draw nothing
            }
        }
    }

    private void nested(List<XmlElement> content) {
        if (depth < MAX_DEPTH) {
            depth++;
            draw(content);
            depth--;
        }
    }

    private void composite(XmlElement object) {
        XmlElement unit = composites.get(object.attribute("ResourceID").orElse(""));
        if (unit != null) {
            AffineTransform outside = toPage;
            toPage = transform(object);
            unit.children("Content").forEach(content -> nested(content.children()));
            toPage = outside;
        }
    }

    private void text(XmlElement object) {
        AffineTransform transform = transform(object);
        OfdText text = new OfdText(object);
        object.children("TextCode").forEach(code -> text.glyphs(code).forEach(glyph -> add(glyph, transform)));
    }

    private void add(OfdText.Placed placed, AffineTransform transform) {
        if (isSymbol(placed.text())) {
            return;
        }
        if (Slant.of(transform.getScaleX(), transform.getShearY())) {
            slanted++;
            return;
        }
        Box own = placed.box();
        Point2D from = transform.transform(new Point2D.Double(own.x0(), own.y0()), null);
        Point2D to = transform.transform(new Point2D.Double(own.x1(), own.y1()), null);
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        glyphs.add(
                new Glyph(placed.text(), box(from.getX(), from.getY(), to.getX(), to.getY()), placed.size() * scale));
    }

    /** An image fills the unit square of its own coordinates. */
    private void image(XmlElement object) {
        AffineTransform transform = transform(object);
        Point2D from = transform.transform(new Point2D.Double(0, 0), null);
        Point2D to = transform.transform(new Point2D.Double(1, 1), null);
        double slant = Math.abs(transform.getShearX()) + Math.abs(transform.getShearY());
        boolean upright = transform.getScaleX() > 0
                && transform.getScaleY() > 0
                && slant < SLANTED * (transform.getScaleX() + transform.getScaleY());
        images.add(new PlacedImage(
                object.attribute("ResourceID").orElse(""),
                box(from.getX(), from.getY(), to.getX(), to.getY()),
                upright));
    }

    private void path(XmlElement object) {
        boolean stroked =
                !object.attribute("Stroke").filter("false"::equals).isPresent() && !isWhite(object, "StrokeColor");
        boolean filled = object.attribute("Fill").filter("true"::equals).isPresent() && !isWhite(object, "FillColor");
        if (stroked || filled) {
            String data = object.child("AbbreviatedData").map(XmlElement::text).orElse("");
            OfdPath.follow(data, transform(object), pen);
            if (stroked) {
                pen.stroke();
            } else {
                pen.fill();
            }
        }
    }

    /** From the object's own coordinates to points of the page: its matrix, then the corner of its boundary. */
    private AffineTransform transform(XmlElement object) {
        double[] corner = OfdNumbers.of(object, "Boundary", 0, 0, 0, 0);
        AffineTransform transform = new AffineTransform(toPage);
        transform.translate(corner[0], corner[1]);
        transform.concatenate(new AffineTransform(OfdNumbers.of(object, "CTM", 1, 0, 0, 1, 0, 0)));
        return transform;
    }

    private static boolean isVisible(XmlElement object) {
        return object.attribute("Visible").filter("false"::equals).isEmpty();
    }

    /** White on white is no line; without a colour space of its own a colour is RGB, 255 each. */
    private static boolean isWhite(XmlElement object, String colour) {
        return object.child(colour)
                .flatMap(stated -> stated.attribute("Value"))
                .filter("255 255 255"::equals)
                .isPresent();
    }

    /** The private use area, where symbol fonts have their bullets and boxes. */
    private static boolean isSymbol(String text) {
        return text.charAt(0) >= 0xE000 && text.charAt(0) <= 0xF8FF;
    }

    private static Box box(double x0, double y0, double x1, double y1) {
        return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
}
