package org.gouji.testdata.word97;

import java.util.ArrayList;
import java.util.List;

/** What is anchored in a text and drawn beside it: pictures, and boxes with a text of their own. */
final class Anchors {

    /** The number of the first shape; lower ones are kept for what all shapes are in. */
    private static final int FIRST_SHAPE = 2048;

    /** The most shapes that a group has here, its own included. */
    private static final int GROUP = 64;

    private final List<Integer> places = new ArrayList<>();
    private final List<Drawing.Shape> shapes = new ArrayList<>();
    private final StoryText boxes = new StoryText();
    private final List<Integer> boxStarts = new ArrayList<>();
    private final List<Integer> boxShapes = new ArrayList<>();

    /** Anchors a picture at a position of the text. */
    void picture(int place) {
        shape(place, true, 0);
    }

    /** Anchors a box with a text. */
    void box(int place, String text) {
        write(shape(place, false, 0), text);
    }

    /** Anchors boxes with texts that are grouped. */
    void boxes(int place, List<String> texts) {
        int group = shape(place, false, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            write(group + 1 + i, texts.get(i));
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The texts of all boxes. */
    StoryText text() {
        return boxes;
    }

    /** Where shapes are anchored in a text of this length. */
    Bytes placeTable(int length) {
        Bytes table = new Bytes();
        places.forEach(table::i32);
        table.i32(length);
        shapes.forEach(shape -> table.i32(shape.id()).zeros(22));
        return table;
    }

    /** Where in the texts of all boxes that of each begins. */
    Bytes boxTable() {
        Bytes table = new Bytes();
        boxStarts.forEach(table::i32);
        table.i32(boxes.length());
        boxShapes.forEach(shape -> table.i32(1).zeros(10).i32(shape).i32(0));
        return table;
    }

    Bytes drawing() {
        return Drawing.of(shapes);
    }

    private int shape(int place, boolean picture, int members) {
        int shape = FIRST_SHAPE + GROUP * shapes.size();
        List<Integer> grouped = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            grouped.add(shape + i);
        }
        places.add(place);
        shapes.add(new Drawing.Shape(shape, picture, grouped));
        return shape;
    }

    private void write(int shape, String text) {
        boxStarts.add(boxes.length());
        boxShapes.add(shape);
        boxes.text(text, new Bytes());
        boxes.text(String.valueOf(DocFile.PARAGRAPH), new Bytes());
        boxes.end(0, new Bytes());
    }
}
