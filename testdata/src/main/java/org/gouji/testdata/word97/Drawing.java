package org.gouji.testdata.word97;

import java.util.List;

/** Writes the tree of shapes of a document (OfficeArt): text boxes, alone and in groups, and pictures. */
final class Drawing {

    private static final int ALL = 0xF000;
    private static final int DRAWING = 0xF002;
    private static final int GROUP = 0xF003;
    private static final int SHAPE = 0xF004;
    private static final int SHAPE_HEAD = 0xF00A;
    private static final int PROPERTIES = 0xF00B;
    private static final int PICTURE = 0x4104;
    private static final int CONTAINER = 0xF;

    /** The shape that all others are in. */
    private static final int ROOT = 1024;

    private Drawing() {}

    /**
     * The tree.
     *
     * @param shapes each anchored shape with the shapes that are grouped in it
     */
    static Bytes of(List<Shape> shapes) {
        Bytes group = new Bytes().all(shape(ROOT, false));
        for (Shape shape : shapes) {
            Bytes members = new Bytes().all(shape(shape.id(), shape.picture()));
            shape.members().forEach(member -> members.all(shape(member, false)));
            group.all(shape.members().isEmpty() ? members : record(CONTAINER, GROUP, members));
        }
        return new Bytes()
                .all(record(CONTAINER, ALL, new Bytes()))
                .u8(0)
                .all(record(CONTAINER, DRAWING, record(CONTAINER, GROUP, group)));
    }

    /** A shape that is anchored in the text. */
    record Shape(int id, boolean picture, List<Integer> members) {}

    private static Bytes shape(int id, boolean picture) {
        Bytes content =
                new Bytes().all(record(0, SHAPE_HEAD, new Bytes().i32(id).i32(0)));
        if (picture) {
            Bytes property = new Bytes().u16(PICTURE).i32(1);
            content.all(record(1 << 4 | 3, PROPERTIES, property));
        }
        return record(CONTAINER, SHAPE, content);
    }

    private static Bytes record(int versionAndInstance, int type, Bytes content) {
        return new Bytes().u16(versionAndInstance).u16(type).i32(content.size()).all(content);
    }
}
