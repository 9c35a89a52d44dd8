package org.gouji.extract.sheet;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.Bytes;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.archive.OleFile;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;

/**
 * Reads the workbooks that a document has inside to show a table. What a page shows of one is the sheet that was in front; the
 * others hold drafts, or what other tables of the document say, and are left out.
 */
public final class EmbeddedSheets {

    /** The stream of an object that holds a whole file of Office 2007 or later. */
    private static final String PACKAGE = "Package";

    /** The most objects that are read of one document. A disclosure has a few dozen tables. */
    private static final int MOST = 500;

    /** All workbooks of a document together may hold what a workbook may. */
    private final Quota quota = new Quota();

    private int objects;

    /**
     * What the page shows of a workbook.
     *
     * @param blocks what stands on the sheet, placed on it; at least one
     * @param notices what of it could not be read
     */
    public record Shown(List<Block> blocks, List<Notice> notices) {
        public Shown {
            blocks = List.copyOf(blocks);
            notices = List.copyOf(notices);
        }
    }

    /** How an object becomes a workbook. */
    private interface Opener {
        Workbook open() throws UnreadableFile;
    }

    /** What is shown of an object that is a file; empty where it is no workbook, shows no cells or cannot be read. */
    public Optional<Shown> shown(byte[] file) {
        return shown(() -> front(file));
    }

    /** What is shown of an object that is a folder of a compound file; empty as above. */
    public Optional<Shown> shown(OleFile folder) {
        return shown(() -> front(folder));
    }

    private Optional<Shown> shown(Opener object) {
        try {
            return ++objects > MOST ? Optional.empty() : shown(object.open());
        } catch (UnreadableFile unreadable) {
            return Optional.empty();
        }
    }

    private Workbook front(byte[] file) throws UnreadableFile {
        return Bytes.startsWith(file, OleFile.SIGNATURE)
                ? front(OleFile.open(file))
                : XlsxWorkbook.front(ZipArchive.open(file), quota);
    }

    private Workbook front(OleFile object) throws UnreadableFile {
        Optional<byte[]> whole = object.read(PACKAGE);
        return whole.isPresent()
                ? XlsxWorkbook.front(ZipArchive.open(whole.get()), quota)
                : XlsWorkbook.front(object, quota);
    }

    private static Optional<Shown> shown(Workbook workbook) throws UnreadableFile {
        if (workbook.sheets().isEmpty() || workbook.sheets().get(0).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Shown(SheetBlocks.of(workbook.sheets().get(0)), workbook.notices()));
    }
}
