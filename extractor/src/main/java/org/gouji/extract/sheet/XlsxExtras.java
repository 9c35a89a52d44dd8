package org.gouji.extract.sheet;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.ooxml.Relationships;
import org.gouji.extract.ooxml.Relationships.Relationship;
import org.gouji.extract.ooxml.Xml;
import org.gouji.extract.sheet.Sheet.TextBox;

/** Reads what lies on a sheet: text boxes, pictures, notes. */
final class XlsxExtras {

    private final SheetBuilder sheet;
    private int row = 1;
    private int column = 1;
    private StringBuilder text = new StringBuilder();

    private XlsxExtras(SheetBuilder sheet) {
        this.sheet = sheet;
    }

    /** Adds to a sheet what the parts hold that its own part refers to. */
    static void read(ZipArchive archive, Relationships parts, SheetBuilder sheet) throws UnreadableFile {
        for (Relationship part : parts.ofType("drawing").toList()) {
            parse(archive, part, xml -> new XlsxExtras(sheet).drawing(xml));
        }
        for (Relationship part : parts.ofType("comments").toList()) {
            parse(archive, part, xml -> notes(xml, sheet));
        }
    }

    private static void parse(ZipArchive archive, Relationship part, Xml.Parser<Boolean> parser) throws UnreadableFile {
        Optional<InputStream> bytes = archive.stream(part.target());
        if (bytes.isPresent()) {
            Xml.parse(bytes.get(), parser);
        }
    }

    private boolean drawing(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return true;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "from" -> corner(xml);
            case "pic" -> sheet.picture(row, column);
            case "txBody" -> text = new StringBuilder();
            case "t" -> text.append(xml.getElementText());
            default -> {
                // shapes, charts
            }
        }
    }

    private void end(String element) throws UnreadableFile {
        if (element.equals("p")) {
            text.append('\n');
        } else if (element.equals("txBody")) {
            sheet.box(new TextBox(row, column, text.toString().strip()));
        }
    }

    /** The cell in which a shape begins; its row and column count from 0 here. */
    private void corner(XMLStreamReader xml) throws XMLStreamException {
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("from"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("row")) {
                row = 1 + index(xml.getElementText());
            } else if (xml.isStartElement() && xml.getLocalName().equals("col")) {
                column = 1 + index(xml.getElementText());
            }
        }
    }

    private static int index(String digits) {
        return digits.strip().matches("\\d{1,7}") ? Integer.parseInt(digits.strip()) : 0;
    }

    private static boolean notes(XMLStreamReader xml, SheetBuilder sheet) throws XMLStreamException, UnreadableFile {
        Optional<Merge> cell = Optional.empty();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("comment")) {
                    cell = Xml.attribute(xml, "ref").flatMap(Merge::parse);
                } else if (xml.getLocalName().equals("text") && cell.isPresent()) {
                    sheet.note(cell.get().firstRow(), cell.get().firstColumn(), XlsxText.of(xml));
                }
            }
        }
        return true;
    }
}
