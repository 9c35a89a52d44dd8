package org.gouji.extract.flow;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.Tally;
import org.gouji.extract.sheet.EmbeddedSheets;

/** A piece of a word processor's document in the order of its text, as it is printed. */
public sealed interface FlowNode {

    /**
     * A paragraph.
     *
     * @param ordinal its automatic number as printed, {@code 一、}; empty where it has none
     * @param text on one line, without the number
     * @param runsOn whether a tracked change has removed its end, so that the next paragraph goes on in it
     * @param omissions what stands in it and is not read
     * @param anchored what hangs on it: the contents of its text boxes, embedded objects
     */
    record Paragraph(String ordinal, String text, boolean runsOn, List<Omission> omissions, List<FlowNode> anchored)
            implements FlowNode {

        public Paragraph {
            omissions = List.copyOf(omissions);
            anchored = List.copyOf(anchored);
        }

        /** Number and text: {@code 一、} directly before it; {@code 1.} with a space, lest 1. and 2023 年 become a number. */
        String numbered(String runOn) {
            String whole = runOn + text;
            boolean apart = !ordinal.isEmpty() && !whole.isEmpty() && ordinal.charAt(ordinal.length() - 1) <= '~';
            return apart ? ordinal + " " + whole : ordinal + whole;
        }
    }

    /** An object of another program, and the sheet that the page shows of it; empty where it was not read. */
    record Embedded(Optional<EmbeddedSheets.Shown> sheet) implements FlowNode {}

    /** A table, row by row as the file has it. */
    record Table(List<Row> rows) implements FlowNode {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param before how many columns it leaves out at its beginning
     */
    record Row(int before, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a row.
     *
     * @param span how many columns it covers
     * @param merge how it goes together with the cell above
     * @param continuesLeft whether it is one with the cell before it
     */
    record Cell(int span, Merge merge, boolean continuesLeft, List<FlowNode> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** How a cell goes together with the one above it. */
    enum Merge {
        NONE,
        BEGINS,
        CONTINUES
    }

    /** What a document holds and a reader does not read. */
    enum Omission {
        /** A text that is in the file and not printed. */
        HIDDEN_TEXT("hidden-text", "文中有 %d 处隐藏的文字，印出来看不到，未予读取"),
        PICTURE("unread-picture", "文中有 %d 幅图片，图片里的内容未能读取"),
        /** An embedded object or file: a formula, another document. */
        OBJECT("unread-object", "文中嵌有 %d 个对象（如电子表格），其中的内容未能读取");

        private final String code;
        private final String message;

        Omission(String code, String message) {
            this.code = code;
            this.message = message;
        }

        Tally tally() {
            return new Tally(code, message);
        }
    }
}
