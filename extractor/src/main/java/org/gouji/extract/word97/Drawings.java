package org.gouji.extract.word97;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The drawings of a document: which shapes are anchored where, which of them are pictures, and where the text of their text
 * boxes is.
 */
final class Drawings {

    /** Size of what is said of an anchored shape and of a text box, in bytes. */
    private static final int ANCHOR = 26;

    private static final int TEXT_BOX = 22;

    /** Kinds of records in the tree of shapes. */
    private static final int GROUP = 0xF003;

    private static final int SHAPE = 0xF004;
    private static final int SHAPE_HEAD = 0xF00A;
    private static final int SHAPE_PROPERTIES = 0xF00B;
    private static final int DRAWINGS_DATA = 0xF000;
    private static final int DRAWING = 0xF002;

    private static final int RECORD_HEAD = 8;
    private static final int CONTAINER = 0xF;

    /** The property of a shape that says which picture it is. */
    private static final int PICTURE = 0x104;

    private static final int PROPERTY_NUMBER = 0x3FFF;

    /** Shapes are grouped and grouped again; deeper than this is an attack. */
    private static final int MAX_DEPTH = 50;

    /**
     * The text of a text box.
     *
     * @param start its first position among the text boxes
     * @param end the position behind it
     */
    record TextRange(int start, int end) {}

    private final Map<Integer, Integer> shapeAt = new HashMap<>();
    private final Map<Integer, TextRange> textOf = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> groups = new HashMap<>();
    private final Set<Integer> pictures = new HashSet<>();

    /** No drawings: in a text box none is anchored. */
    static Drawings none() {
        return new Drawings();
    }

    private Drawings() {}

    /**
     * Reads the drawings.
     *
     * @param anchors where shapes are anchored (PlcSpa)
     * @param textBoxes which text belongs to which shape (PlcftxbxTxt)
     * @param shapes the tree of shapes (OfficeArtContent); what is damaged of it is left out
     */
    static Drawings read(Octets anchors, Octets textBoxes, Octets shapes) {
        Drawings drawings = new Drawings();
        int count = (anchors.length() - 4) / (4 + ANCHOR);
        for (int i = 0; i < count; i++) {
            drawings.shapeAt.put(anchors.i32(4 * i), anchors.i32(4 * (count + 1) + ANCHOR * i));
        }
        drawings.addTextBoxes(textBoxes);
        drawings.records(shapes, new ArrayList<>(), 0);
        return drawings;
    }

    /** Texts stand one behind the other; where they do not, the rest is damaged. */
    private void addTextBoxes(Octets table) {
        int count = (table.length() - 4) / (4 + TEXT_BOX);
        for (int i = 0; i < count; i++) {
            TextRange range = new TextRange(table.i32(4 * i), table.i32(4 * i + 4));
            if (range.start() < 0 || range.end() < range.start()) {
                return;
            }
            textOf.put(table.i32(4 * (count + 1) + TEXT_BOX * i + 14), range);
        }
    }

    /** Reads records one behind the other; the drawings themselves have a byte before each. */
    private void records(Octets octets, List<Integer> group, int depth) {
        int at = 0;
        while (at + RECORD_HEAD <= octets.length() && depth < MAX_DEPTH) {
            int kind = octets.u16(at + 2);
            if (depth == 0 && kind != DRAWINGS_DATA && kind != DRAWING) {
                at++;
                continue;
            }
            int size = octets.i32(at + 4);
            if (size < 0 || size > octets.length() - at - RECORD_HEAD) {
                return;
            }
            if ((octets.u8(at) & CONTAINER) == CONTAINER && kind != DRAWINGS_DATA) {
                container(kind, octets.part(at + RECORD_HEAD, size), group, depth);
            }
            at += RECORD_HEAD + size;
        }
    }

    private void container(int kind, Octets content, List<Integer> group, int depth) {
        if (kind == SHAPE) {
            shape(content, group);
        } else if (kind == GROUP) {
            List<Integer> members = new ArrayList<>();
            records(content, members, depth + 1);
            if (!members.isEmpty()) {
                groups.put(members.get(0), members);
                group.addAll(members);
            }
        } else {
            records(content, group, depth + 1);
        }
    }

    private void shape(Octets content, List<Integer> group) {
        int shape = 0;
        for (int at = 0; at + RECORD_HEAD <= content.length(); ) {
            int kind = content.u16(at + 2);
            int size = content.i32(at + 4);
            if (size < 0 || size > content.length() - at - RECORD_HEAD) {
                return;
            }
            if (kind == SHAPE_HEAD) {
                shape = content.i32(at + RECORD_HEAD);
                group.add(shape);
            } else if (kind == SHAPE_PROPERTIES
                    && isPicture(content.part(at + RECORD_HEAD, size), content.u16(at) >> 4)) {
                pictures.add(shape);
            }
            at += RECORD_HEAD + size;
        }
    }

    private static boolean isPicture(Octets properties, int count) {
        for (int i = 0; i < count && 6 * i + 6 <= properties.length(); i++) {
            if ((properties.u16(6 * i) & PROPERTY_NUMBER) == PICTURE) {
                return true;
            }
        }
        return false;
    }

    /** The text boxes that are anchored at a position of the body; each is given once. */
    List<TextRange> takeTextAt(int position) {
        List<TextRange> ranges = new ArrayList<>();
        for (int shape : shapesAt(position)) {
            TextRange range = textOf.remove(shape);
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** How many pictures are anchored at a position of the body. */
    int picturesAt(int position) {
        return (int) shapesAt(position).stream().filter(pictures::contains).count();
    }

    private List<Integer> shapesAt(int position) {
        Integer shape = shapeAt.get(position);
        return shape == null ? List.of() : groups.getOrDefault(shape, List.of(shape));
    }
}
