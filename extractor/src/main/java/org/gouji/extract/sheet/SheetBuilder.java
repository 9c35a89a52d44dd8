package org.gouji.extract.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.sheet.Sheet.Columns;
import org.gouji.extract.sheet.Sheet.SheetEntry;
import org.gouji.extract.sheet.Sheet.SheetName;
import org.gouji.extract.sheet.Sheet.SheetRow;
import org.gouji.extract.sheet.Sheet.TextBox;
import org.gouji.extract.sheet.display.CellFormat;
import org.gouji.model.source.Notice;
import org.gouji.model.text.Numbers;

/**
 * Collects the cells of a sheet as they come, row by row from the top. Blank rows cost nothing, however many are formatted.
 */
final class SheetBuilder {

    /** The most that a sheet of any version has. */
    private static final int MAX_ROW = 1 << 20;

    private static final int MAX_COLUMN = 1 << 14;

    private final SheetName name;
    private final Quota quota;
    private final boolean since1904;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<TextBox> boxes = new ArrayList<>();
    private final List<Columns> hidden = new ArrayList<>();
    private final SheetNotices notices;
    private final TreeMap<Integer, SheetEntry> printed = new TreeMap<>();
    private Columns drawn = Columns.NONE;
    private int row;
    private boolean rowIsHidden;
    private int hiddenRows;

    SheetBuilder(SheetName name, Quota quota, boolean since1904) {
        this.name = name;
        this.quota = quota;
        this.since1904 = since1904;
        this.notices = new SheetNotices(name);
    }

    /** From now on cells belong to this row, which counts from 1 and is below the one before. */
    void row(int number, boolean hidden) {
        if (number == row) {
            rowIsHidden |= hidden;
            return;
        }
        endRow();
        row = number;
        rowIsHidden = hidden;
    }

    /** A cell with lines at its sides, whatever is in it. */
    void drawn(int column) {
        if (isInside(column)) {
            drawn = drawn.and(column);
        }
    }

    void text(int column, String text, CellFormat format) throws UnreadableFile {
        put(column, format.show(text), "");
    }

    /** A mark that a spreadsheet prints as it is: an error, a truth value. */
    void mark(int column, String mark) throws UnreadableFile {
        put(column, mark, "");
    }

    void number(int column, BigDecimal number, CellFormat format) throws UnreadableFile {
        BigDecimal stored = CellFormat.stored(number);
        String shown = format.show(stored, since1904);
        boolean same = Numbers.parse(shown)
                .filter(value -> value.compareTo(stored) == 0)
                .isPresent();
        put(column, shown, same ? "" : stored.stripTrailingZeros().toPlainString());
    }

    /** A formula whose result the file does not have: the formula itself stands there, and is no figure. */
    void uncalculated(int column, String formula) throws UnreadableFile {
        notices.uncalculated(row, column);
        put(column, "=" + formula, "");
    }

    private void put(int column, String text, String stored) throws UnreadableFile {
        if (isInside(column) && !text.isBlank()) {
            quota.cell(text);
            printed.put(column, new SheetEntry(column, text, stored));
        }
    }

    private boolean isInside(int column) {
        return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN;
    }

    void merge(Merge merge) throws UnreadableFile {
        quota.merge();
        merges.add(merge);
    }

    void hideColumns(int first, int last) {
        hidden.add(new Columns(first, last));
    }

    void box(TextBox box) throws UnreadableFile {
        if (!box.text().isBlank()) {
            quota.cell(box.text());
            boxes.add(box);
        }
    }

    void picture(int atRow, int atColumn) {
        notices.picture(atRow, atColumn);
    }

    void note(int atRow, int atColumn, String text) throws UnreadableFile {
        quota.cell(text);
        notices.note(atRow, atColumn, text);
    }

    /** The sheet; nothing can be added any more. */
    Sheet build() {
        endRow();
        rows.sort(Comparator.comparingInt(SheetRow::first)); // some programs write them in another order
        boxes.sort(Comparator.comparingInt(TextBox::row).thenComparingInt(TextBox::column));
        Merges areas = new Merges(merges);
        List<SheetRow> uncovered =
                rows.stream().map(each -> uncovered(each, areas)).toList();
        areas.to(MAX_ROW);
        return new Sheet(name, uncovered, areas.accepted(), boxes);
    }

    /** What a person should know of the sheet. */
    List<Notice> notices() {
        return name.hidden() ? List.of() : notices.all(hiddenRows, hiddenColumns());
    }

    private int hiddenColumns() {
        return (int) rows.stream()
                .flatMap(each -> each.printed().stream())
                .map(SheetEntry::column)
                .distinct()
                .filter(column -> hidden.stream().anyMatch(range -> range.contains(column)))
                .count();
    }

    private void endRow() {
        if (!printed.isEmpty() || !drawn.isEmpty()) {
            hiddenRows += rowIsHidden && !printed.isEmpty() ? 1 : 0;
            add(new SheetRow(row, row, List.copyOf(printed.values()), drawn));
        }
        printed.clear();
        drawn = Columns.NONE;
    }

    /** Adds a row; one that is blank and drawn as the one before is the same once more. */
    private void add(SheetRow next) {
        Optional<SheetRow> before = rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
        boolean again = next.isBlank()
                && before.filter(above -> above.isBlank()
                                && above.drawn().equals(next.drawn())
                                && above.last() + 1 == next.first())
                        .isPresent();
        if (again) {
            rows.set(rows.size() - 1, new SheetRow(before.get().first(), next.last(), List.of(), next.drawn()));
        } else {
            rows.add(next);
        }
    }

    /** The row without the cells that lie under a merged area which begins elsewhere: they are not shown. */
    private static SheetRow uncovered(SheetRow row, Merges areas) {
        areas.to(row.first());
        List<SheetEntry> shown = row.printed().stream()
                .filter(entry -> areas.over(entry.column())
                        .filter(merge -> merge.firstRow() < row.first() || merge.firstColumn() < entry.column())
                        .isEmpty())
                .toList();
        return new SheetRow(row.first(), row.last(), shown, row.drawn());
    }
}
