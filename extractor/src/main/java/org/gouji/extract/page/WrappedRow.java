package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.LineOpening;
import org.gouji.model.source.Box;

/**
 * The lines of one row of a table that has no level lines: a label too long for its column goes on in further lines, above or below
 * the line of the figures.
 *
 * @param lines from top to bottom, at least one
 */
record WrappedRow(List<AlignedRow> lines) {

    /** A column is full when what comes next did not fit but for less than this, in parts of the font size. */
    private static final double FITS = 0.1;

    /** The rest of a label begins where the label does, within this, in parts of the font size. */
    private static final double FLUSH = 1;

    /** A label whose figures stand in the middle of its lines is nearer to them than this, in parts of the font size. */
    private static final double TIGHT = 0.1;

    /** Lines that overlap by more than this, in parts of the font size, leave no room for a level line. */
    private static final double TOUCH = 0.1;

    /** A label that names a part of the one above it begins so. */
    private static final String AMONG = "其中";

    static List<WrappedRow> of(List<AlignedRow> lines) {
        List<WrappedRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AlignedRow line = lines.get(i);
            WrappedRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            boolean begins = i + 1 < lines.size() && isLabelOfNameless(line, lines.get(i + 1));
            if (last != null && !begins && last.takes(line, lines)) {
                last.lines.add(line);
            } else {
                rows.add(new WrappedRow(new ArrayList<>(List.of(line))));
            }
        }
        return rows;
    }

    private boolean takes(AlignedRow line, List<AlignedRow> all) {
        if (line.line().box().y0() < bottom() - TOUCH * line.line().size()) {
            return true;
        }
        boolean hasFigure = line.words().stream().anyMatch(MissingLevels::isFigure);
        return hasFigure ? isLabelOf(line, all) : line.words().stream().allMatch(word -> isRest(word, all));
    }

    /** Whether a line is the beginning of the label of the next, which has figures and no label of its own. */
    private static boolean isLabelOfNameless(AlignedRow line, AlignedRow next) {
        return next.words().size() > 1
                && next.words().stream().allMatch(MissingLevels::isFigure)
                && line.words().stream().noneMatch(MissingLevels::isFigure)
                && isJustOver(line, next);
    }

    /** Whether this row is so far the first lines of the label of the figures in the line. */
    private boolean isLabelOf(AlignedRow line, List<AlignedRow> all) {
        AlignedRow above = lines.get(lines.size() - 1);
        boolean figureless = lines.stream().flatMap(own -> own.words().stream()).noneMatch(MissingLevels::isFigure);
        return figureless && isJustOver(above, line) && above.words().stream().allMatch(word -> isInLabels(word, all));
    }

    /** Whether a line stands close over the next, its words over none of those. */
    private static boolean isJustOver(AlignedRow line, AlignedRow next) {
        boolean apart = line.words().stream()
                .noneMatch(label -> next.words().stream().anyMatch(word -> isOver(label.box(), word.box())));
        double gap = next.line().box().y0() - line.line().box().y1();
        return apart && gap < TIGHT * next.line().size();
    }

    /** Whether a word stands in a column where rows of figures have their labels: a head stands over codes too. */
    private static boolean isInLabels(TextLine word, List<AlignedRow> all) {
        return all.stream()
                .filter(line -> line.words().stream().anyMatch(MissingLevels::isAmount))
                .flatMap(line -> line.words().stream())
                .anyMatch(other -> !MissingLevels.isFigure(other) && isOver(other.box(), word.box()));
    }

    /** Whether a word goes on where a word of this row ended because its column was full. */
    private boolean isRest(TextLine word, List<AlignedRow> all) {
        Optional<TextLine> above = over(word);
        return above.filter(label -> !LineOpening.isIn(word.text())
                        && !word.text().startsWith(AMONG)
                        && !MissingLevels.isFigure(label)
                        && Math.abs(label.box().x0() - word.box().x0()) < FLUSH * word.size()
                        && reach(label, all) - label.box().x1() < word.firstWordWidth() - FITS * word.size())
                .isPresent();
    }

    /** The lowest word of this row over another. */
    private Optional<TextLine> over(TextLine word) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            for (TextLine own : lines.get(i).words()) {
                if (isOver(own.box(), word.box())) {
                    return Optional.of(own);
                }
            }
        }
        return Optional.empty();
    }

    /** How far to the right words reach that begin where this one does. */
    private static double reach(TextLine word, List<AlignedRow> all) {
        return all.stream()
                .flatMap(line -> line.words().stream())
                .filter(other -> Math.abs(other.box().x0() - word.box().x0()) < FLUSH * word.size())
                .mapToDouble(other -> other.box().x1())
                .max()
                .orElse(word.box().x1());
    }

    private static boolean isOver(Box one, Box other) {
        return one.x0() < other.x1() && other.x0() < one.x1();
    }

    boolean hasFigure() {
        return lines.stream().flatMap(line -> line.words().stream()).anyMatch(MissingLevels::isFigure);
    }

    boolean hasAmount() {
        return amounts() > 0;
    }

    long amounts() {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(MissingLevels::isAmount)
                .count();
    }

    double top() {
        return lines.stream().mapToDouble(line -> line.line().box().y0()).min().orElseThrow();
    }

    double bottom() {
        return lines.stream().mapToDouble(line -> line.line().box().y1()).max().orElseThrow();
    }

    double left() {
        return lines.stream().mapToDouble(line -> line.line().box().x0()).min().orElseThrow();
    }

    double right() {
        return lines.stream().mapToDouble(line -> line.line().box().x1()).max().orElseThrow();
    }
}
