package org.gouji.extract.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.extract.sheet.Sheet.Columns;
import org.gouji.extract.sheet.Sheet.SheetEntry;
import org.gouji.extract.sheet.Sheet.SheetRow;
import org.gouji.extract.sheet.Sheet.TextBox;
import org.gouji.model.text.Texts;

/**
 * Tells tables that stand side by side on a sheet from one table with a gap: between the former lie columns in which nothing
 * stands, and each has a title of its own above it. The two sides of 收入支出决算总表 share one title, and stay one table however
 * wide the gap between them is.
 *
 * <p>What stands above and below such tables may reach across the gap: the title of the whole sheet, a further table.
 */
final class Panes {

    /** 收入决算表, 支出决算表（一）; not the number of a form, 公开02表. */
    private static final Pattern TITLE =
            Pattern.compile("(?!.*公开[^表]{0,4}表$)[^，。；：:]{3,40}表(?:[（(][^（()）]{1,12}[）)])?");

    private final Sheet sheet;

    private Panes(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What stands below each other and side by side, from the top and from the left; the sheet itself, if nothing does. */
    static List<Sheet> of(Sheet sheet) {
        return bands(sheet).stream().flatMap(band -> across(band).stream()).toList();
    }

    /** The sheet cut above rows with several titles, and then above every title. */
    private static List<Sheet> bands(Sheet sheet) {
        List<Sheet> bands = new ArrayList<>();
        List<SheetRow> rows = sheet.rows();
        boolean beside = false;
        int from = 0;
        int top = 1;
        for (int at = 0; at < rows.size(); at++) {
            long titles = rows.get(at).printed().stream().filter(Panes::isTitle).count();
            beside |= titles > 1;
            if (beside && titles > 0 && at > from) {
                int below = rows.get(at).first();
                bands.add(band(sheet, rows.subList(from, at), top, below));
                from = at;
                top = below;
            }
        }
        return bands.isEmpty()
                ? List.of(sheet)
                : Stream.concat(
                                bands.stream(),
                                Stream.of(band(sheet, rows.subList(from, rows.size()), top, Integer.MAX_VALUE)))
                        .toList();
    }

    private static Sheet band(Sheet sheet, List<SheetRow> rows, int top, int below) {
        List<Merge> merges = sheet.merges().stream()
                .filter(merge -> merge.firstRow() >= top && merge.firstRow() < below)
                .toList();
        List<TextBox> boxes = sheet.boxes().stream()
                .filter(box -> box.row() >= top && box.row() < below)
                .toList();
        return new Sheet(sheet.name(), rows, merges, boxes);
    }

    private static List<Sheet> across(Sheet sheet) {
        Panes panes = new Panes(sheet);
        List<Columns> parts = panes.parts();
        if (parts.size() < 2) {
            return List.of(sheet);
        }
        List<Columns> titled = new ArrayList<>();
        int from = 1;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            Columns part = new Columns(
                    from, last ? Integer.MAX_VALUE - 1 : parts.get(i).last());
            if (isTitled(panes.pane(part)) && (last || isTitled(panes.pane(parts.get(i + 1))))) {
                titled.add(part);
                from = part.last() + 1;
            }
        }
        boolean whole = titled.size() > 1 && from == Integer.MAX_VALUE;
        return whole ? titled.stream().map(panes::pane).toList() : List.of(sheet);
    }

    /** The columns with something in them that follow each other. */
    private List<Columns> parts() {
        BitSet taken = new BitSet();
        sheet.rows().forEach(row -> row.printed().forEach(entry -> taken.set(entry.column())));
        BitSet printed = (BitSet) taken.clone();
        sheet.merges().stream()
                .filter(merge -> printed.get(merge.firstColumn()))
                .forEach(merge -> taken.set(merge.firstColumn(), merge.lastColumn() + 1));
        List<Columns> parts = new ArrayList<>();
        for (int first = taken.nextSetBit(0); first >= 0; first = taken.nextSetBit(taken.nextClearBit(first))) {
            parts.add(new Columns(first, taken.nextClearBit(first) - 1));
        }
        return parts;
    }

    private Sheet pane(Columns columns) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            List<SheetEntry> printed = row.printed().stream()
                    .filter(entry -> columns.contains(entry.column()))
                    .toList();
            Columns drawn = row.drawn().within(columns);
            if (!printed.isEmpty() || !drawn.isEmpty()) {
                rows.add(new SheetRow(row.first(), printed.isEmpty() ? row.last() : row.first(), printed, drawn));
            }
        }
        List<Merge> merges = sheet.merges().stream()
                .filter(merge -> columns.contains(merge.firstColumn()) && columns.contains(merge.lastColumn()))
                .toList();
        List<TextBox> boxes = sheet.boxes().stream()
                .filter(box -> columns.contains(box.column()))
                .toList();
        return new Sheet(sheet.name(), rows, merges, boxes);
    }

    /** Whether a title stands above the first table of a pane, or in its first row, beside the number of the form. */
    private static boolean isTitled(Sheet pane) {
        List<SheetRow> above = new ArrayList<>();
        for (Region region : Regions.of(pane)) {
            if (region.table()) {
                above.add(region.rows().get(0));
                return above.stream().flatMap(row -> row.printed().stream()).anyMatch(Panes::isTitle);
            }
            above.addAll(region.rows());
        }
        return false;
    }

    private static boolean isTitle(SheetEntry entry) {
        return TITLE.matcher(Texts.squeeze(entry.text())).matches();
    }
}
