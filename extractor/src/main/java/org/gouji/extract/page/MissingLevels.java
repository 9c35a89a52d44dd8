package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.text.Numbers;

/**
 * Draws the level lines that a table without any does without: lines of text whose words are set apart → the rows that they make,
 * wrapped labels with their row → a level line between each two rows. {@link MissingUprights} then finds the columns.
 */
final class MissingLevels {

    /** Fewer rows that happen to be set apart make no table. */
    private static final int LEAST_ROWS = 3;

    /** So many amounts set apart in one row make a table by themselves, 三公 with its single one. */
    static final int WIDE = 4;

    /** At least this part of the rows below the heads holds figures, else it is text that happens to align. */
    private static final double WITH_FIGURES = 0.4;

    /** Heads have at most so many rows, the widest: 三公 with budget and final account side by side. */
    private static final int MOST_HEADS = 5;

    /** Tables have a level line for every row; with fewer than this part of them, they rule no rows. */
    private static final double RULED = 0.5;

    /** A page with so many level lines rules its tables. */
    private static final int MANY = 10;

    /** Shorter lines, in points, underline a word or stand below a sum. */
    private static final double SHORTEST = 150;

    /** How far the table reaches beyond its words, in parts of the font size. */
    private static final double MARGIN = 0.5;

    /** What stands beside a table, 单位：万元, has a colon; heads and figures have none. */
    private static final String CAPTION = "：";

    /** The rest of a table that says nothing of its heads again begins within this part of the page's height. */
    private static final double TOP = 0.25;

    /** A line that belongs to a table stands within so many font sizes of its rows. */
    private static final double NEAR = 1.5;

    /** The last table that was read without level lines, which may go on. */
    private OpenTable open = OpenTable.NONE;

    /** The page with the level lines that its tables lack. */
    PageContent in(PageContent page) {
        List<Ruling> drawn = new ArrayList<>();
        List<Ruling> levels = RulingJoin.join(page.rulings(), true).stream()
                .filter(level -> level.length() >= SHORTEST)
                .toList();
        boolean possible = levels.size() < MANY && ApartAmounts.atLeast(open.isNone() ? LEAST_ROWS : 1, page.glyphs());
        List<TextLine> lines = possible ? Lines.of(page.number(), page.glyphs()) : List.of();
        for (List<AlignedRow> run : runs(lines)) {
            List<WrappedRow> rows = WrappedRow.of(run);
            boolean rest = drawn.isEmpty() && isRest(rows, page.height());
            if ((rest || looksLikeTable(rows)) && !isRuled(rows, levels) && !WrappedFigures.in(rows)) {
                boolean mayGoOn = rest || (drawn.isEmpty() && rows.get(0).hasFigure());
                open = table(rows, levels, mayGoOn);
                drawn.addAll(levels(rows, levels, RulingJoin.join(page.rulings(), false)));
            }
        }
        if (drawn.isEmpty()) {
            open = OpenTable.NONE;
            return page;
        }
        drawn.addAll(page.rulings());
        return page.with(page.glyphs(), drawn);
    }

    /** Lines one after the other whose words are set apart, with the rests of labels between them; without captions. */
    private static List<List<AlignedRow>> runs(List<TextLine> lines) {
        List<List<AlignedRow>> runs = new ArrayList<>();
        List<AlignedRow> open = new ArrayList<>();
        Optional<AlignedRow> above = Optional.empty();
        for (AlignedRow row : AlignedRow.of(lines)) {
            boolean parted = row.words().size() > 1;
            boolean goesOn = !open.isEmpty() && row.follows(open.get(open.size() - 1)) && !captions(row, open);
            if (!goesOn || !(parted || isShortBeside(open, row) || open.stream().anyMatch(row::isBelowLaterWordOf))) {
                runs.add(open);
                open = new ArrayList<>();
            }
            boolean caption = open.isEmpty() && row.line().text().contains(CAPTION);
            if ((parted || !open.isEmpty()) && !caption) {
                above.filter(row::hasHead).ifPresent(open::add);
                open.add(row);
            }
            above = open.isEmpty() && !caption ? Optional.of(row) : Optional.empty();
        }
        runs.add(open);
        return runs;
    }

    /** Whether a line behind rows stands over the next table. */
    private static boolean captions(AlignedRow row, List<AlignedRow> open) {
        return Captions.isOver(
                row.line(), row.words(), open.get(open.size() - 1).line().size());
    }

    /** Whether a line is short beside the first row of several words, above which heads may stand alone. */
    private static boolean isShortBeside(List<AlignedRow> open, AlignedRow row) {
        return open.stream()
                .filter(first -> first.words().size() > 1)
                .findFirst()
                .filter(row::isShortBeside)
                .isPresent();
    }

    private static boolean looksLikeTable(List<WrappedRow> rows) {
        boolean several = rows.stream().filter(WrappedRow::hasAmount).count() >= LEAST_ROWS;
        boolean wide = rows.stream().anyMatch(row -> row.amounts() >= WIDE);
        long heads = rows.stream()
                .takeWhile(row -> !row.hasFigure())
                .limit(MOST_HEADS)
                .count();
        long figures = rows.stream().filter(WrappedRow::hasFigure).count();
        return (several || wide) && figures >= WITH_FIGURES * (rows.size() - heads);
    }

    /** Whether level lines part the rows, from the first with an amount on: the heads may be ruled by themselves. */
    private static boolean isRuled(List<WrappedRow> rows, List<Ruling> levels) {
        List<WrappedRow> body = rows.stream().dropWhile(row -> !row.hasAmount()).toList();
        if (body.size() == 1 && !isUnderlined(body.get(0), levels)) {
            return false;
        }
        List<WrappedRow> parted = body.size() > 1 ? body : rows;
        double top = parted.get(0).top();
        double bottom = parted.get(parted.size() - 1).bottom();
        long between = levels.stream()
                .filter(level -> level.at() > top && level.at() < bottom)
                .count();
        return between >= RULED * parted.size();
    }

    private static boolean isUnderlined(WrappedRow row, List<Ruling> levels) {
        double reach = NEAR * row.lines().get(0).line().size();
        return levels.stream().anyMatch(level -> level.at() > row.top() && level.at() < row.bottom() + reach);
    }

    /** Whether rows go on with the table of the page before, though they may be too few to make one. */
    private boolean isRest(List<WrappedRow> rows, double height) {
        return !rows.isEmpty()
                && (open.isRepeatedBy(rows) || (rows.get(0).top() < TOP * height && open.isAlignedWith(rows)));
    }

    /** The table of these rows: as wide as they and the lines above and below its heads, or as the one that it may go on with. */
    private OpenTable table(List<WrappedRow> rows, List<Ruling> levels, boolean mayGoOn) {
        double size = size(rows);
        double from = rows.stream().mapToDouble(WrappedRow::left).min().orElseThrow() - MARGIN * size;
        double to = rows.stream().mapToDouble(WrappedRow::right).max().orElseThrow() + MARGIN * size;
        double top = rows.get(0).top() - NEAR * size;
        double bottom = rows.get(rows.size() - 1).bottom() + NEAR * size;
        for (Ruling level : levels) {
            if (level.at() > top && level.at() < bottom && level.from() < to && level.to() > from) {
                from = Math.min(from, level.from());
                to = Math.max(to, level.to());
            }
        }
        return mayGoOn && open.isAsWideAs(from, to, size) ? open : new OpenTable(from, to, rows);
    }

    private static double size(List<WrappedRow> rows) {
        return rows.get(0).lines().get(0).line().size();
    }

    private List<Ruling> levels(List<WrappedRow> rows, List<Ruling> ruled, List<Ruling> uprights) {
        double margin = MARGIN * size(rows);
        double bottom = rows.get(rows.size() - 1).bottom();
        double body = rows.stream()
                .filter(WrappedRow::hasAmount)
                .findFirst()
                .map(WrappedRow::bottom)
                .orElse(bottom);
        Optional<BoxedHead> head = BoxedHead.of(
                        open.left(), open.right(), rows.get(0).top() - margin, bottom, ruled, uprights)
                .filter(box -> box.foot() < body);
        List<Ruling> levels = new ArrayList<>();
        levels.add(level(rows.get(0).top() - margin));
        for (int i = 1; i < rows.size(); i++) {
            levels.add(level((rows.get(i - 1).bottom() + rows.get(i).top()) / 2));
        }
        levels.add(level(bottom + margin));
        levels.removeIf(level -> head.filter(own -> own.covers(level.at())).isPresent());
        return levels;
    }

    private Ruling level(double at) {
        return new Ruling(true, at, open.left(), open.right());
    }

    /** Whether a text is a figure with places, which no number of a row or of a column has. */
    static boolean isAmount(TextLine word) {
        return Numbers.parse(word.text()).filter(number -> number.scale() > 0).isPresent();
    }

    static boolean isFigure(TextLine word) {
        return Numbers.parse(word.text()).isPresent();
    }
}
