package org.gouji.extract.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Box;

/** Follows a path and keeps what of it is a straight line along the page's edges once it is painted. */
public final class RulingPen {

    /** A filled rectangle up to this thick, in points, is a line; a thicker one is a background. */
    private static final double MAX_THICKNESS = 3.5;

    /** A line may lean this much, in points, over its whole length. */
    private static final double MAX_LEAN = 1;

    /** Shorter marks, in points, are parts of letters or dots of a dotted line's end. */
    private static final double MIN_LENGTH = 1.5;

    private final Frame frame;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> rectangles = new ArrayList<>();
    private final List<Box> segments = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float position = new Point2D.Float();

    public RulingPen(Frame frame) {
        this.frame = frame;
    }

    /** Every line painted so far. */
    public List<Ruling> rulings() {
        return rulings;
    }

    /** Where the path stands. */
    public Point2D position() {
        return position;
    }

    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        position = start;
    }

    public void lineTo(float x, float y) {
        segments.add(frame.box(position.x, position.y, x, y));
        position = new Point2D.Float(x, y);
    }

    public void close() {
        lineTo(start.x, start.y);
    }

    /** Adds a rectangle by two opposite corners. */
    public void rectangle(Point2D corner, Point2D opposite) {
        rectangles.add(frame.box(corner.getX(), corner.getY(), opposite.getX(), opposite.getY()));
        moveTo((float) corner.getX(), (float) corner.getY());
    }

    /** Ends the path without painting it. */
    public void discard() {
        rectangles.clear();
        segments.clear();
    }

    /** Paints the path's outline, and ends it. */
    public void stroke() {
        segments.forEach(this::addLine);
        for (Box box : rectangles) {
            if (box.width() <= MAX_THICKNESS || box.height() <= MAX_THICKNESS) {
                addLine(box);
            } else {
                addLine(new Box(box.x0(), box.y0(), box.x1(), box.y0()));
                addLine(new Box(box.x0(), box.y1(), box.x1(), box.y1()));
                addLine(new Box(box.x0(), box.y0(), box.x0(), box.y1()));
                addLine(new Box(box.x1(), box.y0(), box.x1(), box.y1()));
            }
        }
        discard();
    }

    /** Paints what the path encloses, and ends it: a thin rectangle is a line. */
    public void fill() {
        rectangles.forEach(this::addThin);
        if (segments.size() >= 3) {
            segments.stream().reduce(Box::union).ifPresent(this::addThin);
        }
        discard();
    }

    private void addThin(Box box) {
        if (Math.min(box.width(), box.height()) <= MAX_THICKNESS) {
            add(box);
        }
    }

    private void addLine(Box box) {
        if (Math.min(box.width(), box.height()) <= Math.max(MAX_LEAN, MAX_THICKNESS)) {
            add(box);
        }
    }

    private void add(Box box) {
        Ruling ruling = Ruling.of(box);
        if (ruling.length() >= MIN_LENGTH) {
            rulings.add(ruling);
        }
    }
}
