package org.gouji.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;

/**
 * Reads workbooks of Excel, WPS and others, XLSX and XLS, as they are shown: numbers with the characters that their formats give,
 * formulas with the results that were saved. A place keeps the stored number where the shown one is another.
 *
 * <p>Hidden rows and columns are part of the tables and read, with a notice. Hidden sheets are drafts, lists and the year before,
 * and left out with a notice, unless there is no other.
 */
public final class WorkbookReader implements SourceReader {

    /** The stream of an old workbook that holds its cells. */
    public static final String MAIN_STREAM = XlsWorkbook.STREAM;

    /** How the bytes of a file become a workbook. */
    private interface Opener {
        Workbook open(byte[] bytes) throws UnreadableFile;
    }

    private final Format format;
    private final Opener opener;

    private WorkbookReader(Format format, Opener opener) {
        this.format = format;
        this.opener = opener;
    }

    /** For the workbooks of Excel 2007 and later, with or without macros. */
    public static WorkbookReader ofXlsx() {
        return new WorkbookReader(Format.XLSX, XlsxWorkbook::read);
    }

    /** For the workbooks of Excel 97 to 2003 and of WPS. */
    public static WorkbookReader ofXls() {
        return new WorkbookReader(Format.XLS, XlsWorkbook::read);
    }

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        Workbook workbook = opener.open(bytes);
        List<Notice> notices = new ArrayList<>(workbook.notices());
        List<Block> blocks = new ArrayList<>();
        for (Sheet sheet : shown(workbook.sheets(), notices)) {
            blocks.addAll(SheetBlocks.titled(sheet));
        }
        if (blocks.isEmpty()) {
            throw nothingToRead(notices);
        }
        return new Source(name, format, workbook.sheets().size(), blocks, notices);
    }

    private static List<Sheet> shown(List<Sheet> sheets, List<Notice> notices) {
        List<Sheet> shown =
                sheets.stream().filter(sheet -> !sheet.name().hidden()).toList();
        boolean nothing = shown.stream().allMatch(Sheet::isBlank);
        for (Sheet sheet : sheets) {
            if (sheet.name().hidden() && !sheet.isBlank()) {
                String result = nothing ? "其他工作表没有内容，已读取" : "未予读取";
                notices.add(Notice.at(
                        sheet.name().place(1, 1),
                        "hidden-sheet",
                        "工作表“" + sheet.name().name() + "”被隐藏，" + result));
            }
        }
        return nothing ? sheets : shown;
    }

    private static UnreadableFile nothingToRead(List<Notice> notices) {
        return notices.stream().anyMatch(notice -> notice.code().equals("unread-picture"))
                ? new UnreadableFile(Reason.SCANNED, "工作簿里只有图片，没有可以读取的内容")
                : new UnreadableFile(Reason.EMPTY, "工作簿里没有内容");
    }
}
