package org.gouji.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.sheet.Sheet.SheetEntry;
import org.gouji.extract.sheet.Sheet.SheetName;
import org.gouji.model.source.Block.Paragraph;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Span;

/** Makes paragraphs of the cells that stand around the tables: each line of a cell is one, a label with a colon goes before its value. */
final class SheetLines {

    private SheetLines() {}

    /** The paragraphs of the cells of a row. */
    static List<Paragraph> of(SheetName sheet, int row, List<SheetEntry> entries) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            SheetEntry entry = entries.get(i);
            if (isLabel(entry) && i + 1 < entries.size() && !isLabel(entries.get(i + 1))) {
                SheetEntry value = entries.get(++i);
                paragraphs.add(pair(
                        entry.text().strip(),
                        place(sheet, row, entry),
                        value.text().strip(),
                        place(sheet, row, value)));
            } else {
                paragraphs.addAll(of(entry.text(), place(sheet, row, entry)));
            }
        }
        return paragraphs;
    }

    /** Whether a cell ends with a colon, so that the next one holds its value. */
    static boolean isLabel(SheetEntry entry) {
        String text = entry.text().strip();
        return text.endsWith("：") || text.endsWith(":");
    }

    private static Provenance place(SheetName sheet, int row, SheetEntry entry) {
        return sheet.place(row, entry.column());
    }

    private static Paragraph pair(String label, Provenance labelPlace, String value, Provenance valuePlace) {
        Span first = new Span(0, label.length(), labelPlace);
        Span second = new Span(label.length(), label.length() + value.length(), valuePlace);
        return new Paragraph(label + value, List.of(first, second));
    }

    /** The lines of a text as paragraphs; blank ones are left out. */
    static List<Paragraph> of(String text, Provenance place) {
        return clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Paragraph.of(line, place))
                .toList();
    }

    /** A text with one kind of line break and without white space around it. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
