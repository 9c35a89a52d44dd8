package org.gouji.extract.sheet;

import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/** What a workbook may hold at most, so that any can be read in bounded memory. A disclosure has some ten thousand cells. */
final class Quota {

    /** Cells with something in them, in all sheets. */
    private static final int CELLS = 500_000;

    /** Characters in these cells, and in the list of strings that they share. */
    private static final int CHARACTERS = 32 << 20;

    private static final int MERGES = 200_000;

    /** Sheets; each costs something even if it is empty. */
    private static final int SHEETS = 1_000;

    private int cells;
    private long characters;
    private int merges;
    private int sheets;

    void cell(String text) throws UnreadableFile {
        cells++;
        check(cells, CELLS, "个非空单元格");
        characters(text.length());
    }

    void characters(int more) throws UnreadableFile {
        characters += more;
        check(characters, CHARACTERS, "个字符");
    }

    void merge() throws UnreadableFile {
        merges++;
        check(merges, MERGES, "处合并单元格");
    }

    void sheet() throws UnreadableFile {
        sheets++;
        check(sheets, SHEETS, "个工作表");
    }

    private static void check(long seen, long allowed, String what) throws UnreadableFile {
        if (seen > allowed) {
            throw new UnreadableFile(Reason.TOO_LARGE, "工作簿过大，超过 " + allowed + " " + what + "，未予读取");
        }
    }
}
