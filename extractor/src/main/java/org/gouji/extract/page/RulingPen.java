package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.source.Box;

/** Follows a path and keeps what of it is a straight line along the page's edges once it is painted. */
public final class RulingPen {

    /** A filled rectangle up to this thick, in points, is a line; a thicker one is a background. */
    private static final double MAX_THICKNESS = 3.5;

    /** A line may lean this much, in points, over its whole length. */
    private static final double MAX_LEAN = 1;

    /** Shorter marks, in points, are parts of letters or dots. */
    private static final double MIN_LENGTH = 1.5;

    /** Further out than any page reaches, in points. */
    private static final double FAR = 1e9;

    private final Frame frame;
    private final List<Ruling> rulings = new ArrayList<>();
    private final DottedLines dotted = new DottedLines();
    private final List<Box> rectangles = new ArrayList<>();
    private final List<Box> segments = new ArrayList<>();
    private final List<Box> curves = new ArrayList<>();
    private final List<Box> painted = new ArrayList<>();
    private float startX;
    private float startY;
    private float x;
    private float y;

    public RulingPen(Frame frame) {
        this.frame = frame;
    }

    /** Every line painted so far. */
    public List<Ruling> rulings() {
        List<Ruling> all = new ArrayList<>(rulings);
        all.addAll(dotted.lines());
        return all;
    }

    /** Everywhere that is painted over, but for lines, as far as each path reaches. */
    public List<Box> painted() {
        return painted;
    }

    /** Follows a curve, which is no line, to its end. */
    public void curveTo(float newX, float newY) {
        curves.add(frame.box(x, y, newX, newY));
        moveTo(newX, newY);
    }

    public void moveTo(float newX, float newY) {
        startX = newX;
        startY = newY;
        x = newX;
        y = newY;
    }

    public void lineTo(float newX, float newY) {
        segments.add(frame.box(x, y, newX, newY));
        x = newX;
        y = newY;
    }

    public void close() {
        lineTo(startX, startY);
    }

    /** Adds a rectangle by two opposite corners. */
    public void rectangle(float cornerX, float cornerY, float oppositeX, float oppositeY) {
        rectangles.add(frame.box(cornerX, cornerY, oppositeX, oppositeY));
        moveTo(cornerX, cornerY);
    }

    /** Ends the path without painting it. */
    public void discard() {
        rectangles.clear();
        segments.clear();
        curves.clear();
    }

    /** Notes that the path is painted over; it does not end. */
    public void cover() {
        Stream.of(rectangles, segments, curves)
                .flatMap(List::stream)
                .reduce(Box::union)
                .filter(box -> Math.min(box.width(), box.height()) > MAX_THICKNESS)
                .ifPresent(painted::add);
    }

    /** Notes that something is painted over, nobody knows how far. */
    public void coverAll() {
        painted.add(new Box(-FAR, -FAR, FAR, FAR));
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
        cover();
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
        } else {
            dotted.add(box);
        }
    }
}
