package org.gouji.extract.sheet;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.sheet.display.BuiltinFormats;
import org.gouji.extract.sheet.display.CellFormat;

/** The styles of an old workbook, as far as they say what a cell shows and whether it has lines at its sides. */
final class XlsStyles {

    private static final int FORMAT = 0x41e;
    private static final int STYLE = 0xe0;

    /** Where a style names its format, and where it describes the lines at its left and right, four bits each. */
    private static final int STYLE_FORMAT = 2;

    private static final int STYLE_SIDES = 10;

    private record Style(int format, boolean drawn) {}

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<String, CellFormat> formats = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();

    /** Takes the record at which the stream is, if it is about styles. */
    void add(BiffStream record) {
        if (record.type() == FORMAT) {
            int number = record.unsigned(0);
            ByteBuffer text = record.data().position(2);
            codes.put(number, new BiffText(List.of(text)).counted());
        } else if (record.type() == STYLE) {
            styles.add(new Style(record.unsigned(STYLE_FORMAT), record.data().get(STYLE_SIDES) != 0));
        }
    }

    /** The style with this number; a plain one where there is none. */
    CellStyle get(int number) {
        if (number >= styles.size()) {
            return CellStyle.PLAIN;
        }
        Style style = styles.get(number);
        String code = codes.getOrDefault(style.format(), BuiltinFormats.code(style.format()));
        return new CellStyle(formats.computeIfAbsent(code, CellFormat::of), style.drawn());
    }
}
