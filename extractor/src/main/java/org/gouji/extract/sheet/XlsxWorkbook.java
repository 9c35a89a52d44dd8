package org.gouji.extract.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.ooxml.Relationships;
import org.gouji.extract.ooxml.Relationships.Relationship;
import org.gouji.extract.ooxml.Xml;
import org.gouji.extract.sheet.Sheet.SheetName;
import org.gouji.model.source.Notice;

/**
 * Reads workbooks of Office Open XML part by part, each as a stream. Macros are not looked at; a formula, also one that refers to
 * another file, counts with the result that was saved.
 */
final class XlsxWorkbook {

    private static final String USUAL_MAIN_PART = "xl/workbook.xml";

    private final ZipArchive archive;
    private final Quota quota;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean since1904;
    private int front;

    /**
     * An entry of the workbook's list of sheets.
     *
     * @param part the id of its relationship
     */
    private record Tab(String part, SheetName name) {}

    private XlsxWorkbook(ZipArchive archive, Quota quota) {
        this.archive = archive;
        this.quota = quota;
    }

    /** All sheets. */
    static Workbook read(byte[] bytes) throws UnreadableFile {
        return new XlsxWorkbook(ZipArchive.open(bytes), new Quota()).read(tab -> true);
    }

    /** Only the sheet that was in front when the workbook was saved; none where that is a chart. */
    static Workbook front(ZipArchive archive, Quota quota) throws UnreadableFile {
        XlsxWorkbook reader = new XlsxWorkbook(archive, quota);
        return reader.read(tab -> tab.name().number() == reader.front + 1);
    }

    private Workbook read(Predicate<Tab> wanted) throws UnreadableFile {
        String main = Relationships.of(archive, "")
                .ofType("officeDocument")
                .map(Relationship::target)
                .findFirst()
                .orElse(USUAL_MAIN_PART);
        InputStream list =
                archive.stream(main).orElseThrow(() -> new UnreadableFile(Reason.DAMAGED, "工作簿缺少工作表目录，文件不完整"));
        Xml.parse(list, this::tabs);
        Relationships parts = Relationships.of(archive, main);
        List<String> strings = strings(part(parts, "sharedStrings"));
        XlsxStyles styles = XlsxStyles.parse(part(parts, "styles"));
        for (Tab tab : tabs) {
            Optional<Relationship> part = parts.get(tab.part(), "worksheet");
            if (part.isPresent() && wanted.test(tab)) {
                sheet(tab.name(), part.get().target(), strings, styles);
            }
        }
        return new Workbook(sheets, notices);
    }

    private Optional<InputStream> part(Relationships parts, String type) throws UnreadableFile {
        Optional<Relationship> part = parts.ofType(type).findFirst();
        return part.isEmpty() ? Optional.empty() : archive.stream(part.get().target());
    }

    private boolean tabs(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "workbookPr" -> since1904 = Xml.flag(xml, "date1904");
                    case "workbookView" -> front = Xml.number(xml, "activeTab").orElse(0);
                    case "sheet" -> tabs.add(tab(xml));
                    default -> {
                        // defined names, settings of calculation and the like
                    }
                }
            }
        }
        return true;
    }

    private Tab tab(XMLStreamReader xml) throws UnreadableFile {
        quota.sheet();
        String name = Xml.attribute(xml, "name").orElse("");
        boolean hidden = Xml.attribute(xml, "state").orElse("visible").endsWith("idden");
        return new Tab(Xml.attribute(xml, "id").orElse(""), new SheetName(tabs.size() + 1, name, hidden));
    }

    private List<String> strings(Optional<InputStream> part) throws UnreadableFile {
        if (part.isEmpty()) {
            return List.of();
        }
        return Xml.parse(part.get(), xml -> {
            List<String> strings = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = XlsxText.of(xml);
                    quota.characters(text.length() + 1);
                    strings.add(text);
                }
            }
            return strings;
        });
    }

    private void sheet(SheetName name, String part, List<String> strings, XlsxStyles styles) throws UnreadableFile {
        Optional<InputStream> cells = archive.stream(part);
        if (cells.isEmpty()) {
            notices.add(Notice.at(name.place(1, 1), "unread-page", "工作表“" + name.name() + "”的内容在文件中缺失，未能读取"));
            return;
        }
        SheetBuilder sheet = new SheetBuilder(name, quota, since1904);
        Xml.parse(cells.get(), xml -> XlsxSheet.read(xml, strings, styles, sheet));
        XlsxExtras.read(archive, Relationships.of(archive, part), sheet);
        sheets.add(sheet.build());
        notices.addAll(sheet.notices());
    }
}
