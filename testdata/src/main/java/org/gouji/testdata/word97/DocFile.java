package org.gouji.testdata.word97;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.testdata.word97.ListTables.Level;

/**
 * Builds a Word 97 document: text is appended run by run, and every paragraph is ended with its mark. A paragraph of one-byte
 * characters is kept as such, as Word does, so that most documents have several pieces.
 */
public final class DocFile {

    /** The marks that end paragraphs. */
    public static final char PARAGRAPH = '\r';

    public static final char CELL = 0x07;

    /** What stands in the text for something anchored there. */
    private static final char DRAWN = 0x08;

    private static final int SPECIAL = 0x0855;
    private static final int HUGE = 0x6646;
    private static final int OBJECT = 0x080A;
    private static final int LOCATION = 0x6A03;

    /** The number of the first embedded object; any will do. */
    private static final int FIRST_OBJECT = 1_234_567_890;

    /** Styles that are a user's own come behind those that Word keeps for itself. */
    private static final int FIRST_STYLE = 15;

    /** Longer properties of a paragraph fit on no page and are kept apart. */
    private static final int LONG = 400;

    private final StoryText body = new StoryText();
    private final StoryText boxes = new StoryText();
    private final List<Bytes> styles = new ArrayList<>();
    private final ListTables lists = new ListTables();
    private final Bytes data = new Bytes();
    private final List<Integer> anchors = new ArrayList<>();
    private final List<Drawing.Shape> shapes = new ArrayList<>();
    private final List<Integer> boxStarts = new ArrayList<>();
    private final List<Integer> boxShapes = new ArrayList<>();
    private final List<byte[]> objects = new ArrayList<>();
    private int magic = 0xA5EC;
    private int flags = 0x1200;

    /** Appends characters with their properties. */
    public DocFile text(String characters, Sprms run) {
        body.text(characters, run.bytes());
        return this;
    }

    /** Ends a paragraph; what it is made of has been appended before. */
    public DocFile end(char mark, int style, Sprms paragraph) {
        return end(mark, style, paragraph, Sprms.none());
    }

    /** Ends a paragraph with a mark that has properties of its own. */
    public DocFile end(char mark, int style, Sprms paragraph, Sprms run) {
        body.text(String.valueOf(mark), run.bytes());
        body.end(style, kept(paragraph.bytes()));
        return this;
    }

    /** A paragraph of plain text in the style of all. */
    public DocFile paragraph(String text) {
        return text(text, Sprms.none()).end(PARAGRAPH, 0, Sprms.none());
    }

    /** A cell of a table that is in no other. */
    public DocFile cell(String text) {
        return text(text, Sprms.none()).end(CELL, 0, Sprms.of(0x2416, 1));
    }

    /** Ends a row of a table that is in no other. */
    public DocFile endRow(Row row) {
        return end(CELL, 0, inTable(Sprms.of(0x2416, 1).and(0x2417, 1), row));
    }

    /** Ends a row of a table inside so many others less one. */
    public DocFile endInnerRow(int depth, Row row) {
        Sprms paragraph = Sprms.of(0x2416, 1).and(0x6649, depth).and(0x244B, 1).and(0x244C, 1);
        return end(PARAGRAPH, 0, inTable(paragraph, row));
    }

    private static Sprms inTable(Sprms paragraph, Row row) {
        return paragraph.and(row.definition());
    }

    private Bytes kept(Bytes properties) {
        if (properties.size() < LONG) {
            return properties;
        }
        int at = data.size();
        data.u16(properties.size()).all(properties);
        return Sprms.of(HUGE, at).bytes();
    }

    /** Adds a style of paragraphs, based on another or on none (0xFFF); gives its number. */
    public int style(int base, Sprms paragraph, Sprms characters) {
        styles.add(new Bytes()
                .u16(0xFFE)
                .u16(1 | base << 4)
                .u16(2)
                .u16(0)
                .u16(0)
                .u16(1)
                .utf16("S")
                .u16(0)
                .all(counted(new Bytes().u16(FIRST_STYLE + styles.size()).all(paragraph.bytes())))
                .all(counted(new Bytes().all(characters.bytes()))));
        return FIRST_STYLE + styles.size() - 1;
    }

    private static Bytes counted(Bytes changes) {
        return new Bytes().u16(changes.size()).all(changes).zeros(changes.size() % 2);
    }

    /**
     * Adds a list; gives its number, from 1.
     *
     * @param formats the codes of the formats of its levels' numbers
     * @param patterns what its levels print, {@code %1} standing for the number of the first level
     */
    public int list(List<Integer> formats, List<String> patterns) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < formats.size(); i++) {
            levels.add(new Level(formats.get(i), patterns.get(i)));
        }
        return lists.define(levels);
    }

    /** Adds a list that counts by the definition of the first one, and begins a level anew. */
    public int restartedList(int level, int start) {
        return lists.addList(1, level, start);
    }

    /** Anchors a text box at the end of the text so far. */
    public DocFile textBox(String text) {
        int shape = anchor(false, 0);
        box(shape, text);
        return this;
    }

    /** Anchors several text boxes that are grouped. */
    public DocFile textBoxes(List<String> texts) {
        int group = anchor(false, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            box(group + 1 + i, texts.get(i));
        }
        return this;
    }

    /** Anchors a picture. */
    public DocFile picture() {
        anchor(true, 0);
        return this;
    }

    /** Embeds a compound file that the page shows: a field whose result is a picture of it. */
    public DocFile object(byte[] compoundFile) {
        objects.add(compoundFile);
        Sprms special = Sprms.of(SPECIAL, 1);
        return text("\u0013", special)
                .text(" EMBED Excel.Sheet.8 ", Sprms.none())
                .text("\u0014", Sprms.of(SPECIAL, 1).and(OBJECT, 1).and(LOCATION, FIRST_OBJECT + objects.size() - 1))
                .text("\u0001\u0015", special);
    }

    private int anchor(boolean picture, int members) {
        int shape = 2048 + 64 * shapes.size();
        List<Integer> grouped = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            grouped.add(shape + i);
        }
        anchors.add(body.length());
        shapes.add(new Drawing.Shape(shape, picture, grouped));
        text(String.valueOf(DRAWN), Sprms.of(SPECIAL, 1));
        return shape;
    }

    private void box(int shape, String text) {
        boxStarts.add(boxes.length());
        boxShapes.add(shape);
        boxes.text(text, new Bytes());
        boxes.text(String.valueOf(PARAGRAPH), new Bytes());
        boxes.end(0, new Bytes());
    }

    /** Begins the file with another number than that of its version. */
    public DocFile magic(int number) {
        magic = number;
        return this;
    }

    /** Sets flags in the head of the file. */
    public DocFile flag(int bits) {
        flags |= bits;
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        StoryText all = new StoryText().add(body).add(boxes);
        if (boxes.length() > 0) {
            all.text(String.valueOf(PARAGRAPH), new Bytes());
            all.end(0, new Bytes());
        }
        Bytes document = new Bytes().padTo(2 * Pages.SIZE);
        StoryText.Placed placed = all.writeTo(document);
        Bytes tables = new Bytes();
        Head head = new Head(magic, flags, body.length(), boxes.length());
        head.put(12, tables, placed.characterPages());
        head.put(13, tables, placed.paragraphPages());
        head.put(33, tables, placed.pieces());
        head.put(1, tables, styleSheet());
        if (!lists.isEmpty()) {
            head.put(73, tables, lists.definitions());
            tables.all(lists.levels());
            head.put(74, tables, lists.lists());
        }
        if (!anchors.isEmpty()) {
            head.put(40, tables, anchorTable());
            head.put(56, tables, boxTable());
            head.put(50, tables, Drawing.of(shapes));
        }
        byte[] main = document.toBytes();
        System.arraycopy(head.toBytes(), 0, main, 0, head.toBytes().length);
        return container(main, tables.toBytes());
    }

    private Bytes styleSheet() {
        Bytes sheet = new Bytes()
                .u16(18)
                .u16(FIRST_STYLE + styles.size())
                .u16(10)
                .u16(1)
                .padTo(20);
        Bytes normal = new Bytes()
                .u16(0)
                .u16(1 | 0xFFF << 4)
                .u16(2)
                .zeros(4)
                .u16(6)
                .utf16("Normal")
                .u16(0)
                .all(counted(new Bytes().u16(0)))
                .all(counted(new Bytes()));
        sheet.u16(normal.size()).all(normal).zeros(2 * (FIRST_STYLE - 1));
        styles.forEach(style -> sheet.u16(style.size()).all(style));
        return sheet;
    }

    private Bytes anchorTable() {
        Bytes table = new Bytes();
        anchors.forEach(table::i32);
        table.i32(body.length());
        shapes.forEach(shape -> table.i32(shape.id()).zeros(22));
        return table;
    }

    private Bytes boxTable() {
        Bytes table = new Bytes();
        boxStarts.forEach(table::i32);
        table.i32(boxes.length());
        boxShapes.forEach(shape -> table.i32(1).zeros(10).i32(shape).i32(0));
        return table;
    }

    private byte[] container(byte[] main, byte[] tables) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(main), "WordDocument");
            file.createDocument(new ByteArrayInputStream(tables), "1Table");
            if (data.size() > 0) {
                file.createDocument(new ByteArrayInputStream(data.toBytes()), "Data");
            }
            for (int i = 0; i < objects.size(); i++) {
                embed(objects.get(i), file.getRoot(), FIRST_OBJECT + i);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the streams of a compound file into the folder of an object. */
    private static void embed(byte[] object, DirectoryNode root, int number) throws IOException {
        try (POIFSFileSystem inner = new POIFSFileSystem(new ByteArrayInputStream(object))) {
            DirectoryEntry pool = root.hasEntryCaseInsensitive("ObjectPool")
                    ? (DirectoryEntry) root.getEntryCaseInsensitive("ObjectPool")
                    : root.createDirectory("ObjectPool");
            EntryUtils.copyNodes(inner.getRoot(), pool.createDirectory("_" + number));
        }
    }
}
