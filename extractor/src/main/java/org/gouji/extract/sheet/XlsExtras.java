package org.gouji.extract.sheet;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.sheet.Sheet.TextBox;

/**
 * Takes the records of what lies on a sheet: a drawing that says where, an object that says what, then its text. The text of a
 * note belongs to the cell that a record further down names.
 */
final class XlsExtras {

    private static final int DRAWING = 0xec;
    private static final int OBJECT = 0x5d;
    private static final int TEXT = 0x1b6;
    private static final int NOTE = 0x1c;

    /** Where an object says its kind and its number, a text its length, a note its object. */
    private static final int OBJECT_KIND = 4;

    private static final int OBJECT_NUMBER = 6;
    private static final int TEXT_LENGTH = 10;
    private static final int NOTE_OBJECT = 6;

    private static final int KIND_PICTURE = 8;
    private static final int KIND_NOTE = 0x19;

    /** How the anchor of a shape begins in a drawing: its type, 0xF010, and its length of 18 bytes. */
    private static final long ANCHOR = 0x0012_f010L;

    private static final long ANCHOR_MASK = 0xffff_ffff_ffffL;
    private static final int ANCHOR_SIZE = 24;
    private static final int ANCHOR_COLUMN = 8;
    private static final int ANCHOR_ROW = 12;

    private final SheetBuilder sheet;
    private final Map<Integer, String> notes = new HashMap<>();
    private int row = 1;
    private int column = 1;
    private int kind;
    private int number;

    XlsExtras(SheetBuilder sheet) {
        this.sheet = sheet;
    }

    void add(BiffStream record) throws UnreadableFile {
        switch (record.type()) {
            case DRAWING -> anchor(record.data());
            case OBJECT -> object(record);
            case TEXT -> text(record);
            case NOTE ->
                sheet.note(
                        record.unsigned(0) + 1,
                        record.unsigned(2) + 1,
                        notes.getOrDefault(record.unsigned(NOTE_OBJECT), ""));
            default -> {
                // views, print settings, conditional formats and the like
            }
        }
    }

    private void object(BiffStream record) {
        kind = record.unsigned(OBJECT_KIND);
        number = record.unsigned(OBJECT_NUMBER);
        if (kind == KIND_PICTURE) {
            sheet.picture(row, column);
        }
    }

    private void text(BiffStream record) throws UnreadableFile {
        int length = record.unsigned(TEXT_LENGTH);
        List<ByteBuffer> parts = record.continued();
        if (length == 0 || parts.size() < 2) {
            return;
        }
        String text = new BiffText(parts.subList(1, parts.size())).flagged(length);
        if (kind == KIND_NOTE) {
            notes.put(number, text);
        } else {
            sheet.box(new TextBox(row, column, text));
        }
    }

    /** Remembers the cell in which the last shape of a drawing begins. */
    private void anchor(ByteBuffer drawing) {
        for (int at = drawing.limit() - ANCHOR_SIZE; at >= 0; at--) {
            if ((drawing.getLong(at) & ANCHOR_MASK) == ANCHOR) {
                column = 1 + (drawing.getShort(at + ANCHOR_COLUMN) & 0xffff);
                row = 1 + (drawing.getShort(at + ANCHOR_ROW) & 0xffff);
                return;
            }
        }
    }
}
