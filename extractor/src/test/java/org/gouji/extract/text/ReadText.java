package org.gouji.extract.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Block;
import org.gouji.model.source.Source;

/** Reads a text, and shows what was read. */
final class ReadText {

    private ReadText() {}

    static Source read(String text) throws UnreadableFile {
        return new TextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> texts(String text) throws UnreadableFile {
        return read(text).blocks().stream().map(ReadText::text).toList();
    }

    /** A paragraph's text; of a grid its rows, each cell as column+columnSpan/rowSpan text. */
    static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        Block.Grid grid = (Block.Grid) block;
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grid.rows(); row++) {
            for (var cell : grid.cells()) {
                if (cell.row() == row) {
                    text.append('[').append(cell.column());
                    text.append(cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "");
                    text.append(cell.rowSpan() > 1 ? "/" + cell.rowSpan() : "");
                    text.append(' ').append(cell.text()).append(']');
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
