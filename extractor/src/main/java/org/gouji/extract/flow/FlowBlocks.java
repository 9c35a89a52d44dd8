package org.gouji.extract.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.flow.FlowNode.Omission;
import org.gouji.extract.flow.GridLayout.RawCell;
import org.gouji.extract.flow.GridLayout.RawRow;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;

/**
 * Makes blocks of a document's flow, and counts them for their places: paragraphs, then the text boxes and objects anchored in
 * them; tables, then the tables and objects inside their cells.
 */
public final class FlowBlocks {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Omissions omissions = new Omissions();
    private int paragraphs;
    private int tables;
    private int objects;

    /** The text of paragraphs whose end a tracked change has removed. */
    private String runOn = "";

    private FlowBlocks() {}

    /**
     * The source that a document's flow makes.
     *
     * @throws UnreadableFile where nothing of it is text
     */
    public static Source source(String name, Format format, List<FlowNode> document) throws UnreadableFile {
        FlowBlocks made = new FlowBlocks();
        made.flow(document);
        if (made.blocks.isEmpty()) {
            throw made.nothingToRead();
        }
        made.notices.addAll(made.omissions.notices());
        return new Source(name, format, 0, made.blocks, made.notices);
    }

    private UnreadableFile nothingToRead() {
        return omissions.hasPictures()
                ? new UnreadableFile(Reason.SCANNED, "Word 文档里只有图片，没有可以读取的文字")
                : new UnreadableFile(Reason.EMPTY, "Word 文档里没有文字");
    }

    private void flow(List<FlowNode> nodes) {
        for (FlowNode node : nodes) {
            if (node instanceof FlowNode.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (node instanceof FlowNode.Table table) {
                table(table);
            } else if (node instanceof FlowNode.Embedded object) {
                embedded(object, new Provenance.FlowParagraph(paragraphs));
            }
        }
    }

    private void embedded(FlowNode.Embedded object, Provenance anchor) {
        int number = ++objects;
        if (object.sheet().isEmpty()) {
            omissions.add(anchor, List.of(Omission.OBJECT));
            return;
        }
        UnaryOperator<Provenance> inside = place -> new Provenance.InObject(number, place);
        object.sheet().get().blocks().forEach(block -> blocks.add(block.placed(inside)));
        object.sheet().get().notices().forEach(notice -> notices.add(notice.placed(inside)));
    }

    private void paragraph(FlowNode.Paragraph paragraph) {
        Provenance place = new Provenance.FlowParagraph(++paragraphs);
        omissions.add(place, paragraph.omissions());
        String text = paragraph.numbered(runOn);
        runOn = paragraph.runsOn() ? text : "";
        if (!paragraph.runsOn() && !text.isEmpty()) {
            blocks.add(Block.Paragraph.of(text, place));
        }
        flow(paragraph.anchored());
    }

    private void table(FlowNode.Table table) {
        int number = ++tables;
        List<FlowNode> inner = new ArrayList<>();
        List<Cell> cells = GridLayout.layOut(number, rows(table, number, inner));
        if (cells.size() == 1) {
            framed(cells.get(0));
        } else if (!cells.isEmpty() && !isMereFrame(cells, inner)) {
            blocks.add(new Block.Grid(cells));
        }
        flow(inner);
    }

    /** A table of one cell is a frame around a text. */
    private void framed(Cell cell) {
        cell.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(Block.Paragraph.of(line, cell.place())));
    }

    /** A table that prints nothing but what is put aside only arranges it. */
    private static boolean isMereFrame(List<Cell> cells, List<FlowNode> inner) {
        return !inner.isEmpty() && cells.stream().allMatch(Cell::isBlank);
    }

    private List<RawRow> rows(FlowNode.Table table, int number, List<FlowNode> inner) {
        List<RawRow> rows = new ArrayList<>();
        for (FlowNode.Row row : table.rows()) {
            List<RawCell> cells = new ArrayList<>();
            for (FlowNode.Cell cell : row.cells()) {
                Provenance place = new Provenance.TableCell(number, rows.size() + 1, cells.size() + 1);
                List<String> lines = new ArrayList<>();
                lines(cell.content(), place, lines, inner);
                cells.add(new RawCell(cell.span(), cell.merge(), cell.continuesLeft(), String.join("\n", lines)));
            }
            rows.add(new RawRow(row.before(), cells));
        }
        return rows;
    }

    /** The paragraphs of a cell, its text boxes included; tables and objects in it are put aside. */
    private void lines(List<FlowNode> content, Provenance place, List<String> lines, List<FlowNode> inner) {
        for (FlowNode node : content) {
            if (node instanceof FlowNode.Paragraph paragraph) {
                omissions.add(place, paragraph.omissions());
                String text = paragraph.numbered("");
                if (!text.isEmpty()) {
                    lines.add(text);
                }
                lines(paragraph.anchored(), place, lines, inner);
            } else if (node instanceof FlowNode.Embedded object
                    && object.sheet().isEmpty()) {
                embedded(object, place);
            } else {
                inner.add(node);
            }
        }
    }
}
