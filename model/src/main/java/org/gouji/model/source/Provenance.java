package org.gouji.model.source;

import java.util.Optional;
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

    /** The place without the file or object in which it is. */
    default Provenance bare() {
        return this;
    }

    /** The file in which it stands, where the source was read from several; else empty. */
    default Optional<String> file() {
        return Optional.empty();
    }

    /** The region that holds this and the next piece of a text, where both are on one page; else this place. */
    default Provenance joined(Provenance next) {
        return this;
    }

    /** The part of a text that lies between two shares of its width, 0 to 1, where there is a region to cut; else this. */
    default Provenance cut(double from, double to) {
        return this;
    }

    /**
     * How sure it is that what stands there was read rightly, 0 to 100, where it was recognised in a picture; empty where the file
     * itself says what it is.
     */
    default OptionalInt confidence() {
        return OptionalInt.empty();
    }

    /**
     * A region of a page, for formats that have pages.
     *
     * @param confidence how sure it is that a picture shows what was read there, 0 to 100; empty where it is no picture
     */
    record PageRegion(int page, Box box, OptionalInt confidence) implements Provenance {

        /** A region whose characters the file itself names. */
        public PageRegion(int page, Box box) {
            this(page, box, OptionalInt.empty());
        }

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

        @Override
        public Provenance joined(Provenance next) {
            return next instanceof PageRegion other && other.page == page
                    ? new PageRegion(page, box.union(other.box), least(confidence, other.confidence))
                    : this;
        }

        @Override
        public Provenance cut(double from, double to) {
            double left = box.x0() + box.width() * from;
            double right = box.x0() + box.width() * to;
            return new PageRegion(page, new Box(left, box.y0(), right, box.y1()), confidence);
        }

        /** The lower of two confidences; what the file itself says is sure, and has none. */
        public static OptionalInt least(OptionalInt one, OptionalInt other) {
            boolean takesOther = one.isEmpty() || (other.isPresent() && other.getAsInt() < one.getAsInt());
            return takesOther ? other : one;
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

    /** A place in an object that a document embeds: a cell of a workbook. Objects count as they stand in the document. */
    record InObject(int object, Provenance place) implements Provenance {
        @Override
        public String describe() {
            return "第 " + object + " 个嵌入对象 " + place.describe();
        }

        @Override
        public String locator() {
            return "object[" + object + "]/" + place.locator();
        }

        @Override
        public Provenance bare() {
            return place.bare();
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

    /** A place in one of the several files that a source was read from. */
    record InFile(String name, Provenance place) implements Provenance {
        @Override
        public String describe() {
            return name + " " + place.describe();
        }

        @Override
        public String locator() {
            return place.locator();
        }

        @Override
        public OptionalInt pageNumber() {
            return place.pageNumber();
        }

        @Override
        public OptionalInt confidence() {
            return place.confidence();
        }

        @Override
        public Provenance bare() {
            return place.bare();
        }

        @Override
        public Optional<String> file() {
            return Optional.of(name);
        }

        @Override
        public Provenance joined(Provenance next) {
            return next instanceof InFile other && other.name.equals(name)
                    ? new InFile(name, place.joined(other.place))
                    : this;
        }

        @Override
        public Provenance cut(double from, double to) {
            return new InFile(name, place.cut(from, to));
        }
    }
}
