package org.gouji.model.source;

/** Where in the published file something stands, so that a person can go and look. Shown numbers count from 1. */
public sealed interface Provenance {

    /** The place in Chinese, for messages: {@code 第 3 页 (72,120)}, {@code 第 2 个表格 5 行 3 列}. */
    String describe();

    /** The place for programs, as in the column {@code locator} of the contract: {@code table[3]/row[5]/cell[2]}. */
    String locator();

    /** A region of a page, for formats that have pages. */
    record PageRegion(int page, Box box) implements Provenance {
        @Override
        public String describe() {
            return "第 " + page + " 页 (" + Math.round(box.x0()) + "," + Math.round(box.y0()) + ")";
        }

        @Override
        public String locator() {
            return "page[" + page + "]";
        }
    }

    /** A cell of a table in flow text. Row and cell count as printed: a merged cell counts where it begins. */
    record TableCell(int table, int row, int cell) implements Provenance {
        @Override
        public String describe() {
            return "第 " + table + " 个表格 " + row + " 行 " + cell + " 列";
        }

        @Override
        public String locator() {
            return "table[" + table + "]/row[" + row + "]/cell[" + cell + "]";
        }
    }

    /** A paragraph of flow text. */
    record FlowParagraph(int paragraph) implements Provenance {
        @Override
        public String describe() {
            return "第 " + paragraph + " 段";
        }

        @Override
        public String locator() {
            return "paragraph[" + paragraph + "]";
        }
    }

    /** A line of a text file. */
    record TextLine(int line) implements Provenance {
        @Override
        public String describe() {
            return "第 " + line + " 行";
        }

        @Override
        public String locator() {
            return "line " + line;
        }
    }
}
