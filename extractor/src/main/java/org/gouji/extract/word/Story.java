package org.gouji.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.word.WordTable.Merge;
import org.gouji.extract.word.WordTable.RawCell;
import org.gouji.extract.word.WordTable.RawRow;
import org.gouji.extract.xml.XmlElement;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;

/**
 * Walks through the text of a document in its order and collects the blocks: paragraphs with their automatic numbers, then
 * the text boxes anchored in them; tables, then the tables inside their cells.
 */
final class Story {

    private final Styles styles;
    private final Numbering numbering;
    private final Unread unread;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    /** The text of paragraphs whose end a tracked change has removed: it runs on in the next. */
    private String runOn = "";

    Story(Styles styles, Numbering numbering, Unread unread) {
        this.styles = styles;
        this.numbering = numbering;
        this.unread = unread;
    }

    /** The blocks of a body. */
    List<Block> read(XmlElement body) {
        flow(body);
        return List.copyOf(blocks);
    }

    private void flow(XmlElement container) {
        for (XmlElement element : Flow.children(container)) {
            switch (element.name()) {
                case "p" -> paragraph(element);
                case "tbl" -> table(element);
                case "altChunk" -> unread.object();
                default -> {
                    // marks of bookmarks, comments and sections print nothing
                }
            }
        }
    }

    private void paragraph(XmlElement element) {
        Provenance place = new Provenance.FlowParagraph(++paragraphs);
        unread.at(place);
        Inline.Printed printed = Inline.read(element, styles, unread);
        String ordinal = numbering.next(element);
        String text = runOn + printed.text();
        runOn = "";
        if (isEndRemoved(element)) {
            runOn = numbered(ordinal, text);
        } else if (!text.isEmpty()) {
            blocks.add(Block.Paragraph.of(numbered(ordinal, text), place));
        }
        printed.textBoxes().forEach(this::flow);
    }

    private static boolean isEndRemoved(XmlElement paragraph) {
        return paragraph.at("pPr", "rPr", "del").isPresent();
    }

    /** {@code 一、} stands directly before its text; {@code 1.} with a space, lest 1. and 2023 年 become a number. */
    private static String numbered(String ordinal, String text) {
        boolean apart = !ordinal.isEmpty() && !text.isEmpty() && ordinal.charAt(ordinal.length() - 1) <= '~';
        return apart ? ordinal + " " + text : ordinal + text;
    }

    private void table(XmlElement element) {
        int number = ++tables;
        List<XmlElement> inner = new ArrayList<>();
        List<Cell> cells = WordTable.layOut(number, rows(element, number, inner));
        if (cells.size() == 1) {
            framed(cells.get(0));
        } else if (!cells.isEmpty() && !isMereFrame(cells, inner)) {
            blocks.add(new Block.Grid(cells));
        }
        inner.forEach(this::table);
    }

    /** A table of one cell is a frame around a text. */
    private void framed(Cell cell) {
        cell.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(Block.Paragraph.of(line, cell.place())));
    }

    /** A table that prints nothing but the tables inside it only arranges them. */
    private static boolean isMereFrame(List<Cell> cells, List<XmlElement> inner) {
        return !inner.isEmpty() && cells.stream().allMatch(Cell::isBlank);
    }

    private List<RawRow> rows(XmlElement table, int number, List<XmlElement> inner) {
        List<RawRow> rows = new ArrayList<>();
        for (XmlElement row : Flow.children(table)) {
            if (row.is("tr") && row.at("trPr", "del").isEmpty()) {
                rows.add(row(row, number, rows.size() + 1, inner));
            }
        }
        return rows;
    }

    private RawRow row(XmlElement row, int tableNumber, int rowNumber, List<XmlElement> inner) {
        List<RawCell> cells = new ArrayList<>();
        for (XmlElement cell : Flow.children(row)) {
            if (cell.is("tc") && cell.at("tcPr", "cellDel").isEmpty()) {
                unread.at(new Provenance.TableCell(tableNumber, rowNumber, cells.size() + 1));
                cells.add(cell(cell, inner));
            }
        }
        return new RawRow(row.number("trPr", "gridBefore").orElse(0), cells);
    }

    private RawCell cell(XmlElement cell, List<XmlElement> inner) {
        Merge merge = merge(cell);
        boolean continuesLeft = cell.at("tcPr", "hMerge").isPresent()
                && !cell.at("tcPr", "hMerge").flatMap(XmlElement::val).equals(Optional.of("restart"));
        List<String> lines = new ArrayList<>();
        lines(cell, lines, inner);
        return new RawCell(cell.number("tcPr", "gridSpan").orElse(1), merge, continuesLeft, String.join("\n", lines));
    }

    private static Merge merge(XmlElement cell) {
        return cell.at("tcPr", "vMerge")
                .map(merge -> merge.val().orElse("continue").equals("restart") ? Merge.BEGINS : Merge.CONTINUES)
                .orElse(Merge.NONE);
    }

    /** The paragraphs of a cell, its text boxes included; the tables in it are put aside. */
    private void lines(XmlElement container, List<String> lines, List<XmlElement> inner) {
        for (XmlElement element : Flow.children(container)) {
            if (element.is("tbl")) {
                inner.add(element);
            } else if (element.is("p")) {
                Inline.Printed printed = Inline.read(element, styles, unread);
                String text = numbered(numbering.next(element), printed.text());
                if (!text.isEmpty()) {
                    lines.add(text);
                }
                printed.textBoxes().forEach(box -> lines(box, lines, inner));
            }
        }
    }
}
