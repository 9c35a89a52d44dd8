package org.gouji.extract.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.sheet.Sheet.Columns;
import org.gouji.extract.sheet.Sheet.SheetEntry;
import org.gouji.extract.sheet.Sheet.SheetRow;
import org.gouji.extract.sheet.Sheet.TextBox;
import org.gouji.model.source.Block;
import org.gouji.model.text.Texts;

/** What stands on a sheet, from the top: its tables, the lines between them, its text boxes where they begin. */
final class SheetBlocks {

    /** Names that programs give. */
    private static final Pattern NO_NAME = Pattern.compile("工作表\\s*\\d*");

    private final Sheet sheet;
    private final Iterator<TextBox> boxes;
    private TextBox nextBox;
    private final List<Block> blocks = new ArrayList<>();

    private SheetBlocks(Sheet sheet) {
        this.sheet = sheet;
        this.boxes = sheet.boxes().iterator();
        this.nextBox = boxes.hasNext() ? boxes.next() : null;
    }

    /** What stands on the sheet. One that begins with a table has its title in its name, if it has a title at all. */
    static List<Block> titled(Sheet sheet) throws UnreadableFile {
        List<Block> blocks = of(sheet);
        String name = sheet.name().name().strip();
        boolean titled = Texts.isWorded(name) && !NO_NAME.matcher(name).matches();
        if (titled && !blocks.isEmpty() && blocks.get(0) instanceof Block.Grid) {
            blocks.add(0, Block.Paragraph.of(name, sheet.name().place(1, 1)));
        }
        return blocks;
    }

    /** What stands on the sheet, as a page shows it; of tables side by side the left one first. */
    static List<Block> of(Sheet sheet) throws UnreadableFile {
        List<Block> blocks = new ArrayList<>();
        for (Sheet pane : Panes.of(sheet)) {
            blocks.addAll(ofPane(pane));
        }
        return blocks;
    }

    private static List<Block> ofPane(Sheet sheet) throws UnreadableFile {
        SheetBlocks writer = new SheetBlocks(sheet);
        for (Region region : Regions.of(sheet)) {
            writer.boxesAbove(region.rows().get(0).first());
            if (region.table()) {
                writer.table(region.rows());
            } else {
                writer.lines(region.rows());
            }
        }
        writer.boxesAbove(Integer.MAX_VALUE);
        return writer.blocks;
    }

    private void boxesAbove(int row) {
        while (nextBox != null && nextBox.row() <= row) {
            blocks.addAll(SheetLines.of(nextBox.text(), sheet.name().place(nextBox.row(), nextBox.column())));
            nextBox = boxes.hasNext() ? boxes.next() : null;
        }
    }

    private void lines(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            boxesAbove(row.first());
            blocks.addAll(SheetLines.of(sheet.name(), row.first(), row.printed()));
        }
    }

    /** The table, and behind it what stands beside it. */
    private void table(List<SheetRow> rows) throws UnreadableFile {
        Columns extent = Extents.of(rows, sheet.merges());
        blocks.add(SheetGrid.of(sheet, rows, extent));
        for (SheetRow row : rows) {
            List<SheetEntry> beside = row.printed().stream()
                    .filter(entry -> !extent.contains(entry.column()))
                    .toList();
            blocks.addAll(SheetLines.of(sheet.name(), row.first(), beside));
        }
    }
}
