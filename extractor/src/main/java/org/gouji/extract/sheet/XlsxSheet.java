package org.gouji.extract.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.ooxml.Xml;

/** Reads the part of a sheet from its first row to its last, without holding more than a cell. */
final class XlsxSheet {

    private static final String PICTURE_FORMULA = "DISPIMG(";

    /** Spreadsheets store numbers up to some 10 to the power of 308, and as small. */
    private static final int LARGEST_MAGNITUDE = 400;

    private final List<String> strings;
    private final XlsxStyles styles;
    private final SheetBuilder sheet;
    private int row;
    private int column;

    private XlsxSheet(List<String> strings, XlsxStyles styles, SheetBuilder sheet) {
        this.strings = strings;
        this.styles = styles;
        this.sheet = sheet;
    }

    /**
     * Reads a sheet; to be given to {@link Xml#parse}.
     *
     * @param strings the texts that the sheets of the workbook share
     */
    static SheetBuilder read(XMLStreamReader xml, List<String> strings, XlsxStyles styles, SheetBuilder sheet)
            throws XMLStreamException, UnreadableFile {
        XlsxSheet reader = new XlsxSheet(strings, styles, sheet);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                reader.element(xml);
            }
        }
        return sheet;
    }

    private void element(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = Xml.number(xml, "r").orElse(row + 1);
                column = 0;
                sheet.row(row, Xml.flag(xml, "hidden") || isZero(xml, "ht"));
            }
            case "c" -> cell(xml);
            case "col" -> {
                if (Xml.flag(xml, "hidden") || isZero(xml, "width")) {
                    sheet.hideColumns(
                            Xml.number(xml, "min").orElse(1),
                            Xml.number(xml, "max").orElse(0));
                }
            }
            case "mergeCell" -> {
                Optional<Merge> area = Xml.attribute(xml, "ref").flatMap(Merge::parse);
                if (area.isPresent()) {
                    sheet.merge(area.get());
                }
            }
            default -> {
                // views, filters, print settings and the like show nothing
            }
        }
    }

    private static boolean isZero(XMLStreamReader xml, String attribute) {
        return Xml.attribute(xml, attribute)
                .filter(size -> size.matches("0(?:\\.0+)?"))
                .isPresent();
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        column = Xml.attribute(xml, "r")
                .flatMap(Merge::parse)
                .map(Merge::firstColumn)
                .orElse(column + 1);
        CellStyle style = styles.get(Xml.number(xml, "s").orElse(0));
        String type = Xml.attribute(xml, "t").orElse("n");
        if (style.drawn()) {
            sheet.drawn(column);
        }
        Content content = Content.of(xml);
        boolean number = type.equals("n");
        if (content.value().filter(value -> !number || !value.isBlank()).isPresent()) {
            value(type, content.value().get(), style);
        } else if (content.formula().isPresent()) {
            sheet.uncalculated(column, content.formula().get());
        }
    }

    /**
     * What the file has of a cell.
     *
     * @param value the value, of a formula its result as it was when the file was saved
     */
    private record Content(Optional<String> value, Optional<String> formula) {

        /** Reads up to the end of the cell that has just begun. */
        static Content of(XMLStreamReader xml) throws XMLStreamException {
            Optional<String> value = Optional.empty();
            Optional<String> formula = Optional.empty();
            while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c"))) {
                if (xml.isStartElement()) {
                    switch (xml.getLocalName()) {
                        case "v" -> value = Optional.of(xml.getElementText());
                        case "is" -> value = Optional.of(XlsxText.of(xml));
                        case "f" -> formula = Optional.of(xml.getElementText());
                        default -> {
                            // extensions
                        }
                    }
                }
            }
            return new Content(value, formula);
        }
    }

    private void value(String type, String value, CellStyle style) throws UnreadableFile {
        switch (type) {
            case "s" -> sheet.text(column, shared(value), style.format());
            case "str" -> result(XlsxText.unescaped(value), style);
            case "inlineStr" -> sheet.text(column, value, style.format());
            case "b" -> sheet.mark(column, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> sheet.mark(column, value.strip());
            case "d" -> sheet.mark(column, value.strip());
            default -> number(value.strip(), style);
        }
    }

    /** The text that a formula gives; WPS keeps pictures inside cells behind a formula of its own. */
    private void result(String text, CellStyle style) throws UnreadableFile {
        if (text.contains(PICTURE_FORMULA)) {
            sheet.picture(row, column);
        } else {
            sheet.text(column, text, style.format());
        }
    }

    private String shared(String index) {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException damage) {
            return "";
        }
    }

    private void number(String value, CellStyle style) throws UnreadableFile {
        Optional<BigDecimal> number = parse(value);
        if (number.isPresent()) {
            sheet.number(column, number.get(), style.format());
        } else {
            sheet.mark(column, value);
        }
    }

    private static Optional<BigDecimal> parse(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            int magnitude = number.precision() - number.scale();
            return Optional.of(number).filter(any -> Math.abs(magnitude) <= LARGEST_MAGNITUDE);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
