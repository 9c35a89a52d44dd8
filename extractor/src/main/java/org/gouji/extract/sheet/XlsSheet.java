package org.gouji.extract.sheet;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.gouji.extract.UnreadableFile;

/** Takes the records of one sheet of an old workbook; rows and columns count from 0 in them. */
final class XlsSheet {

    private static final int BLANK = 0x201;
    private static final int BLANKS = 0xbe;
    private static final int NUMBER = 0x203;
    private static final int SHORT_NUMBER = 0x27e;
    private static final int SHORT_NUMBERS = 0xbd;
    private static final int SHARED_TEXT = 0xfd;
    private static final int TEXT = 0x204;
    private static final int RICH_TEXT = 0xd6;
    private static final int MARK = 0x205;
    private static final int FORMULA = 0x06;
    private static final int RESULT_TEXT = 0x207;
    private static final int ROW = 0x208;
    private static final int COLUMNS = 0x7d;
    private static final int MERGES = 0xe5;

    /** Where a record of a cell names its style, and where its value begins. */
    private static final int STYLE = 4;

    private static final int VALUE = 6;

    /** The size of a style with a short number in a row of them. */
    private static final int SHORT_NUMBER_SIZE = 6;

    private static final int ROW_OPTIONS = 12;
    private static final int ROW_HIDDEN = 0x20;
    private static final int COLUMN_OPTIONS = 8;

    /** How a formula says that its result is no number: in the last two bytes where the number would be. */
    private static final int NO_NUMBER = 0xffff;

    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!", 0x07, "#DIV/0!", 0x0f, "#VALUE!", 0x17, "#REF!", 0x1d, "#NAME?", 0x24, "#NUM!", 0x2a,
            "#N/A");

    private final SheetBuilder sheet;
    private final List<String> strings;
    private final XlsStyles styles;
    private final XlsExtras extras;
    private final BitSet hiddenRows = new BitSet();

    /** The cell of a formula whose result is a text, which comes in a record of its own. */
    private int column;

    private CellStyle style = CellStyle.PLAIN;

    /** @param strings the texts that the sheets of the workbook share */
    XlsSheet(SheetBuilder sheet, List<String> strings, XlsStyles styles) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.extras = new XlsExtras(sheet);
    }

    void add(BiffStream record) throws UnreadableFile {
        switch (record.type()) {
            case BLANK, NUMBER, SHORT_NUMBER, SHARED_TEXT, TEXT, RICH_TEXT, MARK, FORMULA -> cell(record);
            case BLANKS -> blanks(record);
            case SHORT_NUMBERS -> numbers(record);
            case RESULT_TEXT -> sheet.text(column, new BiffText(record.continued()).counted(), style.format());
            case ROW -> hiddenRows.set(record.unsigned(0), (record.unsigned(ROW_OPTIONS) & ROW_HIDDEN) != 0);
            case COLUMNS -> {
                if ((record.unsigned(COLUMN_OPTIONS) & 1) != 0 || record.unsigned(STYLE) == 0) {
                    sheet.hideColumns(record.unsigned(0) + 1, record.unsigned(2) + 1);
                }
            }
            case MERGES -> merges(record);
            default -> extras.add(record);
        }
    }

    private void begin(int row, int atColumn, int styleNumber) {
        column = atColumn + 1;
        style = styles.get(styleNumber);
        sheet.row(row + 1, hiddenRows.get(row));
        if (style.drawn()) {
            sheet.drawn(column);
        }
    }

    private void blanks(BiffStream record) {
        int count = (record.data().limit() - VALUE) / Short.BYTES;
        for (int i = 0; i < count; i++) {
            begin(record.unsigned(0), record.unsigned(2) + i, record.unsigned(STYLE + i * Short.BYTES));
        }
    }

    private void numbers(BiffStream record) throws UnreadableFile {
        int count = (record.data().limit() - VALUE) / SHORT_NUMBER_SIZE;
        for (int i = 0; i < count; i++) {
            int at = STYLE + i * SHORT_NUMBER_SIZE;
            begin(record.unsigned(0), record.unsigned(2) + i, record.unsigned(at));
            number(shortNumber(record.data().getInt(at + 2)));
        }
    }

    private void cell(BiffStream record) throws UnreadableFile {
        begin(record.unsigned(0), record.unsigned(2), record.unsigned(STYLE));
        ByteBuffer data = record.data();
        switch (record.type()) {
            case NUMBER -> number(data.getDouble(VALUE));
            case SHORT_NUMBER -> number(shortNumber(data.getInt(VALUE)));
            case SHARED_TEXT -> shared(data.getInt(VALUE));
            case TEXT, RICH_TEXT ->
                sheet.text(column, new BiffText(List.of(data.position(VALUE))).counted(), style.format());
            case MARK -> mark(data.get(VALUE), data.get(VALUE + 1) != 0);
            case FORMULA -> result(record);
            default -> {
                // blank
            }
        }
    }

    private void shared(int index) throws UnreadableFile {
        if (index >= 0 && index < strings.size()) {
            sheet.text(column, strings.get(index), style.format());
        }
    }

    private void result(BiffStream record) throws UnreadableFile {
        if (record.unsigned(VALUE + 6) != NO_NUMBER) {
            number(record.data().getDouble(VALUE));
            return;
        }
        int kind = record.data().get(VALUE);
        if (kind == 1 || kind == 2) {
            mark(record.data().get(VALUE + 2), kind == 2);
        }
    }

    private void mark(int code, boolean error) throws UnreadableFile {
        sheet.mark(column, error ? ERRORS.getOrDefault(code, "#N/A") : code == 0 ? "FALSE" : "TRUE");
    }

    private void number(double number) throws UnreadableFile {
        if (Double.isFinite(number)) {
            sheet.number(column, new BigDecimal(Double.toString(number)), style.format());
        }
    }

    /** A number in 30 bits: whole, or the upper half of a long one, and perhaps a hundred times too large. */
    private static double shortNumber(int bits) {
        double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((bits & 0xfffffffcL) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    private void merges(BiffStream record) throws UnreadableFile {
        for (int i = 0; i < record.unsigned(0); i++) {
            int at = 2 + i * 4 * Short.BYTES;
            sheet.merge(new Merge(
                    record.unsigned(at) + 1,
                    record.unsigned(at + 2) + 1,
                    record.unsigned(at + 4) + 1,
                    record.unsigned(at + 6) + 1));
        }
    }
}
