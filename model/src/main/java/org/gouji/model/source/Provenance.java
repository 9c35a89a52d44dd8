package org.gouji.model.source;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Where in the published file something stands, so that a person can go and look. Shown numbers count from 1. */
public sealed interface Provenance {

    /** The place in Chinese, for messages: {@code 第 3 页 (72,120)}, {@code 第 2 个表格 5 行 3 列}. */
    String describe();

    /** The place for programs, as in the column {@code locator} of the contract: {@code table[3]/row[5]/cell[2]}. */
    String locator();

    /** The page that it stands on, or the sheet of a workbook; empty where the format has neither. */
    default OptionalInt pageNumber() {
        return OptionalInt.empty();
    }

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

        @Override
        public OptionalInt pageNumber() {
            return OptionalInt.of(page);
        }
    }

    /**
     * A cell of a workbook. A merged cell stands where it begins.
     *
     * @param sheet the number of the sheet, hidden ones counted
     * @param name the name of the sheet
     * @param stored what the workbook stores in the cell where it shows another number, {@code 0.6512} behind
     *     {@code 65.12%}; else empty
     */
    record SheetCell(int sheet, String name, int row, int column, String stored) implements Provenance {

        private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");
        private static final int LETTERS = 26;

        /** A cell that shows what it stores. */
        public SheetCell(int sheet, String name, int row, int column) {
            this(sheet, name, row, column, "");
        }

        @Override
        public String describe() {
            return "工作表“" + name + "” " + letters() + row;
        }

        /** The reference as a formula would write it: {@code Sheet1!D12}, {@code '2023 决算'!D12}. */
        @Override
        public String locator() {
            boolean plain = PLAIN_NAME.matcher(name).matches();
            return (plain ? name : "'" + name.replace("'", "''") + "'") + '!' + letters() + row;
        }

        @Override
        public OptionalInt pageNumber() {
            return OptionalInt.of(sheet);
        }

        /** The column in letters: 1 is A, 27 is AA. */
        private String letters() {
            StringBuilder letters = new StringBuilder();
            for (int left = column; left > 0; left = (left - 1) / LETTERS) {
                letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
            }
            return letters.toString();
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
