package org.gouji.extract.sheet;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.OleFile;
import org.gouji.extract.sheet.Sheet.SheetName;
import org.gouji.model.source.Notice;

/**
 * Reads workbooks of Excel 97 to 2003 and of WPS (.et) record by record: first the records of the whole workbook, the list of
 * its sheets, styles and shared texts, then those of each sheet.
 */
final class XlsWorkbook {

    /** The stream that holds a workbook since Excel 97. */
    static final String STREAM = "Workbook";

    /** The largest file, in bytes. Disclosures have some hundred kilobytes. */
    private static final int LARGEST = 64 << 20;

    private static final int BEGIN = 0x809;
    private static final int END = 0x0a;
    private static final int SHEET = 0x85;
    private static final int SHARED_TEXTS = 0xfc;
    private static final int DATE_SYSTEM = 0x22;
    private static final int ENCRYPTION = 0x2f;
    private static final int WINDOW = 0x3d;

    private static final int VERSION_97 = 0x600;
    private static final int OF_CELLS = 0x10;

    /** Where the entry of a sheet says whether it is hidden, and where its name begins. */
    private static final int TAB_STATE = 4;

    private static final int TAB_NAME = 6;

    /** Where the record of the window says which sheet is in front. */
    private static final int WINDOW_TAB = 10;

    private final BiffStream records;
    private final Quota quota;
    private final XlsStyles styles = new XlsStyles();
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private List<String> strings = List.of();
    private boolean since1904;
    private int front;

    /** An entry of the list of sheets: where its records begin. */
    private record Tab(int offset, SheetName name) {}

    private XlsWorkbook(BiffStream records, Quota quota) {
        this.records = records;
        this.quota = quota;
    }

    /** All sheets. */
    static Workbook read(byte[] bytes) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(Reason.TOO_LARGE, "工作簿过大，超过 " + (LARGEST >> 20) + " MB，未予读取");
        }
        return open(OleFile.open(bytes), new Quota()).read(tab -> true);
    }

    /** Only the sheet that was in front when the workbook was saved; none where that is a chart. */
    static Workbook front(OleFile file, Quota quota) throws UnreadableFile {
        XlsWorkbook reader = open(file, quota);
        return reader.read(tab -> tab.name().number() == reader.front + 1);
    }

    private static XlsWorkbook open(OleFile file, Quota quota) throws UnreadableFile {
        return new XlsWorkbook(new BiffStream(file.read(STREAM).orElseThrow(XlsWorkbook::damaged)), quota);
    }

    private Workbook read(Predicate<Tab> wanted) throws UnreadableFile {
        try {
            global();
            sheets(wanted);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException failure) {
            // a length or an offset that leads out of the record or the file
            throw new UnreadableFile(Reason.DAMAGED, damaged().getMessage(), failure);
        }
        return new Workbook(sheets, notices);
    }

    private static UnreadableFile damaged() {
        return new UnreadableFile(Reason.DAMAGED, "工作簿已损坏或不完整，无法读取");
    }

    private void global() throws UnreadableFile {
        if (!records.advance() || records.type() != BEGIN || records.unsigned(0) != VERSION_97) {
            throw damaged();
        }
        while (records.type() != END) {
            if (!records.advance()) {
                throw damaged();
            }
            switch (records.type()) {
                case ENCRYPTION -> throw new UnreadableFile(Reason.ENCRYPTED, "工作簿设有打开密码，请先解除密码");
                case SHEET -> tabs.add(tab());
                case WINDOW -> front = records.unsigned(WINDOW_TAB);
                case DATE_SYSTEM -> since1904 = records.unsigned(0) == 1;
                case SHARED_TEXTS -> strings = strings(new BiffText(records.continued()));
                default -> styles.add(records);
            }
        }
    }

    private Tab tab() throws UnreadableFile {
        quota.sheet();
        int offset = records.data().getInt(0);
        boolean hidden = (records.data().get(TAB_STATE) & 3) != 0;
        int length = records.data().get(TAB_NAME) & 0xff;
        String name = new BiffText(List.of(records.data().position(TAB_NAME + 1))).flagged(length);
        return new Tab(offset, new SheetName(tabs.size() + 1, name, hidden));
    }

    private List<String> strings(BiffText texts) throws UnreadableFile {
        texts.skip(Integer.BYTES); // how often they are used
        int count = texts.number();
        List<String> found = new ArrayList<>();
        while (found.size() < count && texts.hasMore()) {
            String text = texts.counted();
            quota.characters(text.length() + 1);
            found.add(text);
        }
        return found;
    }

    private void sheets(Predicate<Tab> wanted) throws UnreadableFile {
        for (Tab tab : tabs.stream().filter(wanted).toList()) {
            records.seek(tab.offset());
            if (!records.advance() || records.type() != BEGIN) {
                throw damaged();
            }
            if (records.unsigned(2) == OF_CELLS) {
                SheetBuilder sheet = new SheetBuilder(tab.name(), quota, since1904);
                cells(new XlsSheet(sheet, strings, styles));
                sheets.add(sheet.build());
                notices.addAll(sheet.notices());
            }
        }
    }

    /** Gives the records of a sheet to its reader, without the charts in it, which begin and end like a sheet. */
    private void cells(XlsSheet sheet) throws UnreadableFile {
        int depth = 1;
        while (depth > 0) {
            if (!records.advance()) {
                throw damaged();
            }
            switch (records.type()) {
                case BEGIN -> depth++;
                case END -> depth--;
                default -> {
                    if (depth == 1) {
                        sheet.add(records);
                    }
                }
            }
        }
    }
}
