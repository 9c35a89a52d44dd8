package org.gouji.extract.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.ooxml.Xml;
import org.gouji.extract.sheet.display.BuiltinFormats;
import org.gouji.extract.sheet.display.CellFormat;

/** The styles of a workbook, as far as they say what a cell shows and whether it has lines at its sides. */
final class XlsxStyles {

    private static final Set<String> SIDES = Set.of("left", "right", "start", "end");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();
    private final Map<String, CellFormat> formats = new HashMap<>();

    private XlsxStyles() {}

    /** Reads the part; a workbook without one shows everything plain. */
    static XlsxStyles parse(Optional<InputStream> part) throws UnreadableFile {
        return part.isEmpty() ? new XlsxStyles() : Xml.parse(part.get(), XlsxStyles::read);
    }

    /** The style with this number; a plain one where there is none. */
    CellStyle get(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : CellStyle.PLAIN;
    }

    private static XlsxStyles read(XMLStreamReader xml) throws XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                ofCells |= xml.getLocalName().equals("cellXfs");
                styles.element(xml, ofCells);
            }
        }
        return styles;
    }

    private void element(XMLStreamReader xml, boolean ofCells) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "numFmt" ->
                Xml.number(xml, "numFmtId")
                        .ifPresent(id ->
                                codes.put(id, Xml.attribute(xml, "formatCode").orElse("")));
            case "border" -> borders.add(hasSides(xml));
            case "xf" -> {
                if (ofCells) {
                    styles.add(style(xml));
                }
            }
            default -> {
                // fonts, fills and names change no character
            }
        }
    }

    private static boolean hasSides(XMLStreamReader xml) throws XMLStreamException {
        boolean found = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("border"))) {
            found |= xml.isStartElement()
                    && SIDES.contains(xml.getLocalName())
                    && Xml.attribute(xml, "style")
                            .filter(style -> !style.equals("none"))
                            .isPresent();
        }
        return found;
    }

    private CellStyle style(XMLStreamReader xml) {
        int id = Xml.number(xml, "numFmtId").orElse(0);
        String code = codes.getOrDefault(id, BuiltinFormats.code(id));
        int border = Xml.number(xml, "borderId").orElse(0);
        boolean drawn = border >= 0 && border < borders.size() && borders.get(border);
        return new CellStyle(formats.computeIfAbsent(code, CellFormat::of), drawn);
    }
}
