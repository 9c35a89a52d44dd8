package org.gouji.testdata.word97;

import java.util.ArrayList;
import java.util.List;
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

    /** The codes of properties, as the specification has them. */
    private static final int SPECIAL = 0x0855;

    private static final int IN_TABLE = 0x2416;
    private static final int ROW_END = 0x2417;
    private static final int TABLE_DEPTH = 0x6649;
    private static final int INNER_CELL_END = 0x244B;
    private static final int INNER_ROW_END = 0x244C;
    private static final int HUGE = 0x6646;
    private static final int OBJECT = 0x080A;
    private static final int LOCATION = 0x6A03;

    /** Longer properties of a paragraph fit on no page and are kept apart. */
    private static final int LONG = 400;

    private final StoryText body = new StoryText();
    private final Anchors anchors = new Anchors();
    private final StyleSheet styles = new StyleSheet();
    private final ListTables lists = new ListTables();
    private final Bytes data = new Bytes();
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
        return text(text, Sprms.none()).end(CELL, 0, Sprms.of(IN_TABLE, 1));
    }

    /** Ends a row of a table that is in no other. */
    public DocFile endRow(Row row) {
        return end(CELL, 0, Sprms.of(IN_TABLE, 1).and(ROW_END, 1).and(row.definition()));
    }

    /** Ends a row of a table inside so many others less one. */
    public DocFile endInnerRow(int depth, Row row) {
        Sprms inner = Sprms.of(IN_TABLE, 1)
                .and(TABLE_DEPTH, depth)
                .and(INNER_CELL_END, 1)
                .and(INNER_ROW_END, 1);
        return end(PARAGRAPH, 0, inner.and(row.definition()));
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
        return styles.add(base, paragraph.bytes(), characters.bytes());
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
        anchors.box(body.length(), text);
        return drawn();
    }

    /** Anchors several text boxes that are grouped. */
    public DocFile textBoxes(List<String> texts) {
        anchors.boxes(body.length(), texts);
        return drawn();
    }

    /** Anchors a picture. */
    public DocFile picture() {
        anchors.picture(body.length());
        return drawn();
    }

    private DocFile drawn() {
        return text(String.valueOf(DRAWN), Sprms.of(SPECIAL, 1));
    }

    /** Embeds a compound file that the page shows: a field whose result is a picture of it. */
    public DocFile object(byte[] compoundFile) {
        objects.add(compoundFile);
        Sprms special = Sprms.of(SPECIAL, 1);
        return text("\u0013", special)
                .text(" EMBED Excel.Sheet.8 ", Sprms.none())
                .text(
                        "\u0014",
                        Sprms.of(SPECIAL, 1).and(OBJECT, 1).and(LOCATION, Container.FIRST_OBJECT + objects.size() - 1))
                .text("\u0001\u0015", special);
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
        StoryText boxes = anchors.text();
        StoryText all = new StoryText().add(body).add(boxes);
        if (boxes.length() > 0) {
            all.text(String.valueOf(PARAGRAPH), new Bytes());
            all.end(0, new Bytes());
        }
        Bytes document = new Bytes().padTo(2 * Pages.SIZE);
        StoryText.Placed placed = all.writeTo(document);
        Bytes tables = new Bytes();
        byte[] head = head(placed, tables).toBytes();
        byte[] main = document.toBytes();
        System.arraycopy(head, 0, main, 0, head.length);
        return Container.of(new Bytes().all(main), tables, data, objects);
    }

    /** Fills the stream of tables, and says in the head where each is. */
    private Head head(StoryText.Placed placed, Bytes tables) {
        Head head = new Head(magic, flags, body.length(), anchors.text().length());
        head.put(Head.CHARACTER_PAGES, tables, placed.characterPages());
        head.put(Head.PARAGRAPH_PAGES, tables, placed.paragraphPages());
        head.put(Head.PIECES, tables, placed.pieces());
        head.put(Head.STYLES, tables, styles.bytes());
        if (!lists.isEmpty()) {
            head.put(Head.LIST_DEFINITIONS, tables, lists.definitions());
            tables.all(lists.levels());
            head.put(Head.LISTS, tables, lists.lists());
        }
        if (!anchors.isEmpty()) {
            head.put(Head.ANCHORS, tables, anchors.placeTable(body.length()));
            head.put(Head.BOXES, tables, anchors.boxTable());
            head.put(Head.DRAWING, tables, anchors.drawing());
        }
        return head;
    }
}
