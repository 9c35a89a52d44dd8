package org.gouji.extract.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.sheet.Sheet.SheetEntry;
import org.gouji.extract.sheet.Sheet.SheetRow;
import org.gouji.model.text.Numbers;

/**
 * Tells the tables of a sheet from the lines around them: titles, units, notes.
 *
 * <p>Rows with lines between their cells are a table, as far as they follow each other. Where nothing is drawn, rows with several
 * cells are, from the first such row to the last before a blank one or before lines of text: a note, a title, 部门：…　单位：….
 */
final class Regions {

    /** A text merged over fewer columns may be a label. */
    private static final int WIDE = 3;

    /** A text of so many characters is a label, even one with a colon: 其中：公车购置. */
    private static final int SHORT = 12;

    /** Words in as many cells of a row that is not drawn are its cells, not a line of text. */
    private static final int SEVERAL = 3;

    /** What share of the columns of a table a row above its lines has to fill to be its head. */
    private static final double MOST = 0.8;

    /** What a row looks like by itself. */
    private enum Look {
        DRAWN,
        /** Not drawn, but cells of a table: several, or a label and a figure. */
        CELLS,
        /** Two cells of words. */
        PAIR,
        /** One word. */
        LABEL,
        /** One text over several columns. */
        WIDE,
        /** A line of text: words with colons. */
        LINE
    }

    private final List<SheetRow> rows;
    private final Merges merges;
    private final List<Look> looks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    private Regions(Sheet sheet) {
        this.rows = sheet.rows();
        this.merges = new Merges(sheet.merges());
        rows.forEach(row -> looks.add(look(row)));
    }

    /** The regions of a sheet from the top; every row belongs to one. */
    static List<Region> of(Sheet sheet) {
        Regions finder = new Regions(sheet);
        int at = 0;
        while (at < finder.rows.size()) {
            at = finder.step(at);
        }
        return finder.regions;
    }

    private int step(int at) {
        int end = tableEnd(at);
        if (end > at) {
            regions.add(new Region(true, rows.subList(at, end)));
            return end;
        }
        SheetRow row = rows.get(at);
        Optional<Region> before = regions.isEmpty() ? Optional.empty() : Optional.of(regions.get(regions.size() - 1));
        if (before.isPresent() && !before.get().table()) {
            List<SheetRow> lines = new ArrayList<>(before.get().rows());
            lines.add(row);
            regions.set(regions.size() - 1, new Region(false, lines));
        } else {
            regions.add(new Region(false, List.of(row)));
        }
        return at + 1;
    }

    private Look look(SheetRow row) {
        merges.to(row.first());
        List<SheetEntry> printed = row.printed();
        boolean inside = printed.isEmpty()
                || printed.stream().anyMatch(entry -> row.drawn().contains(entry.column()));
        if (!row.drawn().isEmpty() && inside) {
            return Look.DRAWN;
        }
        boolean single = printed.size() == 1;
        boolean label = single && printed.get(0).text().strip().length() <= SHORT;
        if (!label && isPhrases(printed)) {
            return Look.LINE;
        }
        if (single) {
            return isWide(printed.get(0)) ? Look.WIDE : Look.LABEL;
        }
        return printed.size() >= SEVERAL || hasFigure(row) ? Look.CELLS : Look.PAIR;
    }

    /** Whether every cell holds words with a colon, or the value to a label before it that ends with one. */
    private static boolean isPhrases(List<SheetEntry> printed) {
        boolean label = false;
        for (SheetEntry entry : printed) {
            if (!label && entry.text().indexOf('：') < 0 && entry.text().indexOf(':') < 0) {
                return false;
            }
            label = SheetLines.isLabel(entry);
        }
        return true;
    }

    private boolean isWide(SheetEntry entry) {
        return merges.over(entry.column())
                .filter(merge -> merge.lastColumn() - merge.firstColumn() + 1 >= WIDE)
                .isPresent();
    }

    private static boolean hasFigure(SheetRow row) {
        return row.printed().stream().skip(1).anyMatch(entry -> Numbers.parse(entry.text())
                .isPresent());
    }

    /** The row behind the table that begins here; {@code from} where none does. */
    private int tableEnd(int from) {
        int end =
                switch (looks.get(from)) {
                    case DRAWN -> drawnEnd(from);
                    case CELLS, PAIR -> isHeadOfDrawn(from) ? drawnEnd(from + 1) : plainEnd(from);
                    default -> from;
                };
        return isTable(from, end) ? end : from;
    }

    private boolean isTable(int from, int end) {
        List<SheetRow> members = rows.subList(from, end);
        return members.stream().anyMatch(row -> row.printed().size() > 1);
    }

    private boolean isNext(int at) {
        return at > 0
                && at < rows.size()
                && rows.get(at - 1).last() + 1 == rows.get(at).first();
    }

    private int drawnEnd(int from) {
        int end = from + 1;
        while (isNext(end)
                && (looks.get(end) == Look.DRAWN || (looks.get(end) == Look.CELLS && hasFigure(rows.get(end))))) {
            end++;
        }
        return end;
    }

    /** Whether a row without lines is the head of the drawn rows below it: it names most of their columns. */
    private boolean isHeadOfDrawn(int at) {
        if (!isNext(at + 1) || looks.get(at + 1) != Look.DRAWN) {
            return false;
        }
        Sheet.Columns drawn = rows.get(at + 1).drawn();
        int columns = drawn.last() - drawn.first() + 1;
        long named = rows.get(at).printed().stream()
                .filter(entry -> drawn.contains(entry.column()))
                .count();
        return named >= Math.max(SEVERAL, MOST * columns);
    }

    /** The end of a table without lines: of its last row with several cells; one row alone is none. */
    private int plainEnd(int from) {
        Set<Integer> columns = new HashSet<>();
        boolean cells = false;
        int end = from;
        for (int at = from; (at == from || isNext(at)) && continues(at, columns); at++) {
            if (looks.get(at) == Look.CELLS || looks.get(at) == Look.PAIR) {
                rows.get(at).printed().forEach(entry -> columns.add(entry.column()));
                cells |= looks.get(at) == Look.CELLS;
                end = at + 1;
            }
        }
        return cells && end - from > 1 ? end : from;
    }

    /**
     * Whether a table without lines goes on with this row, if more of its cells follow. A label stands in one of its columns; a
     * single text over several columns is the heading of a part of it, but two texts under each other are a note and a title.
     */
    private boolean continues(int at, Set<Integer> columns) {
        return switch (looks.get(at)) {
            case CELLS, PAIR -> !isHeadOfDrawn(at);
            case LABEL -> columns.contains(rows.get(at).printed().get(0).column());
            case WIDE -> !isTextAlone(at - 1);
            case LINE -> rows.get(at).printed().size() > 1 && !isTextAlone(at - 1);
            case DRAWN -> false;
        };
    }

    private boolean isTextAlone(int at) {
        return looks.get(at) == Look.WIDE || looks.get(at) == Look.LABEL;
    }
}
