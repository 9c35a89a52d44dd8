package org.gouji.testdata.draw;

import java.util.List;
import org.gouji.testdata.draw.WordRows.Box;
import org.gouji.testdata.paper.Piece;
import org.gouji.testdata.word97.DocFile;
import org.gouji.testdata.word97.Row;

/** Writes tables whose cells say where they end, and which of them are merged with those above. */
final class DocTable {

    private DocTable() {}

    static void write(DocFile file, Piece.Table table) {
        for (List<Box> boxes : WordRows.of(table)) {
            Row row = Row.from(0);
            for (Box box : boxes) {
                file.cell(DocWriter.printable(box.text()));
                row.to((int) WordRows.width(table.widths(), 0, box.end()), merge(box));
            }
            file.endRow(row);
        }
    }

    private static int merge(Box box) {
        if (!box.isMergedDown()) {
            return 0;
        }
        return box.continues() ? Row.CONTINUES_ABOVE : Row.BEGINS;
    }
}
