package org.gouji.extract.recognise.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Phrase;

/** Finds the heads of the blocks of a form by the concepts that a row of cells names. */
final class Headers {

    /** Every name of a column of tasks has one of these: 任务, 重点工作, 项目名称. */
    private static final Phrase TASK_LETTERS = Phrase.of("[任作称]");

    /** A table of indicators has at least one of these beside their names. */
    private static final Set<Concept> JUDGED =
            EnumSet.of(Concept.TARGET, Concept.ACTUAL, Concept.WEIGHT, Concept.SCORE);

    private static final Phrase GOALS =
            Phrase.of("(?:年度|年初|预期|总体|设定|绩效|部门|整体|项目|全年|调整)*目标(?:内容|设定)?|(?:全年|实际|年度|总体|绩效|目标)*完成情况|.*(?:项目概况|基本情况)");

    private Headers() {}

    /** The head over the indicators, if it begins in this row. */
    static Optional<Header> indicators(GridView view, int row) {
        List<Cell> own = Line.of(view, row).own();
        if (own.stream().noneMatch(Headers::namesIndicators) || anyNumber(own)) {
            return Optional.empty();
        }
        boolean levelsBelow = !hasLevel(own) && hasLevel(Line.of(view, row + 1).own());
        if (levelsBelow) {
            return Optional.empty();
        }
        Cell key = own.stream().filter(Headers::namesIndicators).findFirst().orElseThrow();
        int bottom = hasLevel(own) ? bottomOfLevels(view, own) : row;
        int top = continuesUpwards(view, row) ? row - 1 : row;
        Header header = Header.of(view, top, Math.max(bottom, key.row()), naming(own));
        Set<Concept> concepts = header.concepts();
        long judged = concepts.stream().filter(JUDGED::contains).count();
        boolean named = header.has(Concept.LEVEL3);
        return named && judged >= (hasLevel(own) ? 1 : 2) ? Optional.of(header) : Optional.empty();
    }

    /** The head over the money of the form, if it begins in this row. */
    static Optional<Header> funds(GridView view, int row) {
        List<Cell> own = Line.of(view, row).own();
        if (money(Line.of(view, row)) < 1 || hasLevel(own) || hasTask(own)) {
            return Optional.empty();
        }
        int bottom = money(Line.of(view, row + 1)) >= 2 ? row + 1 : row;
        Header header = Header.of(view, row, bottom, path -> Heads.ofFunds(leaf(path)));
        long money = header.heads().stream()
                .filter(head -> head.column() > 0)
                .filter(head -> head.concept().filter(Concept::isMoney).isPresent())
                .count();
        return money >= 1 && header.concepts().size() >= 2 ? Optional.of(header) : Optional.empty();
    }

    /** How many heads of columns of money a row has; a row with figures has none. */
    private static long money(Line line) {
        return anyNumber(line.own())
                ? 0
                : line.own().stream()
                        .filter(cell -> Heads.ofFunds(cell.text())
                                .filter(Concept::isMoney)
                                .isPresent())
                        .count();
    }

    private static String leaf(List<String> path) {
        return path.get(path.size() - 1);
    }

    /** The head that sets kinds of money side by side, 资金总额 | 财政拨款 | 其他资金, with the figures in the row below. */
    static Optional<Header> kindsOfMoney(GridView view, int row) {
        List<Cell> kinds = Line.of(view, row).own().stream()
                .filter(cell -> Labels.isFundHead(cell.text()))
                .toList();
        boolean figuresBelow = kinds.stream()
                .flatMap(kind -> view.at(kind.row() + kind.rowSpan(), kind.column()).stream())
                .anyMatch(cell -> !cell.isBlank() && Figures.isNumber(cell));
        return kinds.size() >= 2 && figuresBelow
                ? Optional.of(Header.of(view, row, row, head -> Optional.empty()))
                : Optional.empty();
    }

    /** The head over the tasks of the year, if it begins in this row. */
    static Optional<Header> tasks(GridView view, int row) {
        List<Cell> own = Line.of(view, row).own();
        if (!hasTask(own) || own.size() < 2 || anyNumber(own)) {
            return Optional.empty();
        }
        boolean project = own.stream().anyMatch(cell -> Labels.isProjectName(cell.text()));
        if (project && !isHead(Line.of(view, row))) {
            return Optional.empty();
        }
        int bottom = bottom(own, Headers::isTask);
        boolean headsBelow =
                bottom == row && Line.of(view, row + 1).own().stream().anyMatch(cell -> Labels.isFundHead(cell.text()));
        return Optional.of(Header.of(view, row, headsBelow ? row + 1 : bottom, Heads::ofTasks));
    }

    /** Whether the row is the head of a table with money in it, and names nothing itself. */
    static boolean isHead(Line line) {
        return money(line) > 0;
    }

    /** Whether the goals of the year or some other text of the form begins here. */
    static boolean isText(Line line) {
        return line.own().stream().anyMatch(cell -> GOALS.is(Labels.bare(cell.text())));
    }

    private static Function<List<String>, Optional<Concept>> naming(List<Cell> own) {
        boolean third =
                own.stream().anyMatch(cell -> Heads.ofIndicators(cell.text()).equals(Optional.of(Concept.LEVEL3)));
        int firstLevel = own.stream()
                .filter(Headers::isLevel)
                .mapToInt(Cell::column)
                .min()
                .orElse(-1); // what stands to the left of the levels is the caption of the block
        boolean weak = !third
                && own.stream()
                        .filter(cell -> cell.column() > firstLevel)
                        .anyMatch(cell -> Heads.mayNameIndicators(cell.text()));
        return path -> {
            String leaf = leaf(path);
            Optional<Concept> concept = Heads.ofIndicators(path);
            if (weak && Heads.mayNameIndicators(leaf)) {
                return Optional.of(Concept.LEVEL3);
            }
            boolean deepest = !third && !weak && concept.equals(Optional.of(Concept.LEVEL2));
            return deepest ? Optional.of(Concept.LEVEL3) : concept;
        };
    }

    /** Whether the row above is the upper part of the same head: 年度指标值 over 指标性质, 指标值 and 度量单位. */
    private static boolean continuesUpwards(GridView view, int row) {
        List<Cell> above = Line.of(view, row - 1).own();
        return above.size() >= 2
                && !anyNumber(above)
                && above.stream()
                        .flatMap(cell -> Heads.ofIndicators(cell.text()).stream())
                        .anyMatch(JUDGED::contains);
    }

    private static boolean namesIndicators(Cell cell) {
        return isLevel(cell) || Heads.mayNameIndicators(cell.text());
    }

    private static boolean isLevel(Cell cell) {
        if (cell.text().indexOf('级') < 0) {
            return false; // most cells, and cheaper than trying every name
        }
        Concept concept = Heads.ofIndicators(cell.text()).orElse(Concept.TARGET);
        return concept == Concept.LEVEL2 || concept == Concept.LEVEL3;
    }

    private static boolean hasLevel(List<Cell> cells) {
        return cells.stream().anyMatch(Headers::isLevel);
    }

    /** The last row of the heads of the levels, the row included in which a level is split into its name and its weight. */
    private static int bottomOfLevels(GridView view, List<Cell> own) {
        int bottom = bottom(own, Headers::isLevel);
        boolean split = own.stream().filter(Headers::isLevel).allMatch(level -> view.at(bottom + 1, level.column())
                .filter(below -> below.row() == bottom + 1 && Heads.namesAbove(below.text()))
                .isPresent());
        return split ? bottom + 1 : bottom;
    }

    private static boolean isTask(Cell cell) {
        return TASK_LETTERS.in(cell.text())
                && Heads.ofTasks(List.of(cell.text())).equals(Optional.of(Concept.TASK));
    }

    private static boolean hasTask(List<Cell> cells) {
        return cells.stream().anyMatch(Headers::isTask);
    }

    private static boolean anyNumber(List<Cell> cells) {
        return cells.stream().anyMatch(Figures::isNumber);
    }

    /** The last row of a head: that of its lowest key cell, captions of the whole block left aside. */
    private static int bottom(List<Cell> cells, Predicate<Cell> key) {
        return cells.stream()
                .filter(key)
                .mapToInt(cell -> cell.row() + cell.rowSpan() - 1)
                .min()
                .orElse(0);
    }
}
