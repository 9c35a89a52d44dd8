package org.gouji.extract.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.extract.word.Docx;

/** Writes the smallest workbooks: tests state the XML that matters to them and no more. */
public final class Xlsx {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private String properties = "";
    private int front;
    private int count;

    private Xlsx() {
        parts.put("[Content_Types].xml", "<Types/>");
    }

    /** A workbook of one sheet, {@code Sheet1}, with these rows. */
    public static Xlsx of(String... rows) {
        return new Xlsx().sheet("Sheet1", "", sheetData(rows));
    }

    static String sheetData(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    /** A further sheet. */
    Xlsx sheet(String name, String attributes, String content) {
        count++;
        sheets.append("<sheet name='" + name + "' sheetId='" + count + "' r:id='r" + count + "' " + attributes + "/>");
        relationships.append(relationship("r" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
        parts.put("xl/worksheets/sheet" + count + ".xml", "<worksheet>" + content + "</worksheet>");
        return this;
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='http://x/relationships/" + type + "' Target='" + target + "'/>";
    }

    /** What stands in the first sheet behind its rows. */
    Xlsx after(String content) {
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml", (name, sheet) -> sheet.replace("</worksheet>", content + "</worksheet>"));
        return this;
    }

    Xlsx properties(String attributes) {
        properties = "<workbookPr " + attributes + "/>";
        return this;
    }

    /** The sheet that is in front, from 0. */
    Xlsx inFront(int sheet) {
        front = sheet;
        return this;
    }

    /** Formats by number from 200 on; the styles 0, 1, 2 … of cells have them in turn. */
    Xlsx formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append(
                    "<numFmt numFmtId='" + (200 + i) + "' formatCode='" + codes[i].replace("\"", "&quot;") + "'/>");
            styles.append("<xf numFmtId='" + (200 + i) + "'/>");
        }
        return styles("<numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs>");
    }

    Xlsx styles(String content) {
        return part("styles", "styles.xml", "<styleSheet>" + content + "</styleSheet>");
    }

    Xlsx strings(String content) {
        return part("sharedStrings", "sharedStrings.xml", "<sst>" + content + "</sst>");
    }

    private Xlsx part(String type, String target, String content) {
        relationships.append(relationship(type, type, target));
        parts.put("xl/" + target, content);
        return this;
    }

    /** A part to which the first sheet refers. */
    Xlsx ofSheet(String type, String content) {
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships>" + relationship("x", type, "../extra.xml") + "</Relationships>");
        parts.put("xl/extra.xml", content);
        return this;
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://r'>" + properties + "<bookViews><workbookView activeTab='" + front
                        + "'/></bookViews><sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relationships + "</Relationships>");
        return Docx.zip(all);
    }

    /** A row with these cells. */
    public static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    /** A cell with a text. */
    public static String text(String reference, String text) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** A cell of the second style. */
    public static String drawn(String reference, String text) {
        return "<c r='" + reference + "' s='1' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** A cell with a number. */
    public static String number(String reference, int style, String value) {
        return "<c r='" + reference + "' s='" + style + "'><v>" + value + "</v></c>";
    }
}
