package org.gouji.extract.flow;

import java.util.List;
import org.gouji.model.source.Block;
import org.gouji.model.source.Source;

/** What a reader of a document that flows has read, as text. */
public final class Blocks {

    private Blocks() {}

    /** Of each paragraph its text; of each grid its cells, a cell as {@code [row,column+columns/rows text]}. */
    public static List<String> texts(Source source) {
        return source.blocks().stream().map(Blocks::text).toList();
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        StringBuilder text = new StringBuilder();
        ((Block.Grid) block)
                .cells()
                .forEach(cell -> text.append(String.format(
                        "[%d,%d+%d/%d %s]",
                        cell.row(), cell.column(), cell.columnSpan(), cell.rowSpan(), cell.text())));
        return text.toString();
    }
}
