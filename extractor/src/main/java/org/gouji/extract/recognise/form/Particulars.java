package org.gouji.extract.recognise.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Block.Paragraph;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** What a form says of itself: title, project or department, unit of money. */
final class Particulars {

    private static final Phrase TITLE =
            Phrase.of("(?=.{4,60}$).*(?:自评|绩效评价|绩效目标完成|绩效完成|评分|绩效).*(?:表|情况|信息)(?:[(（].*[)）])?");
    private static final Phrase INLINE_NAME = Phrase.of("(?s)(.{2,14}?)[:：](.+)");

    /** The label of a further particular on the same line, 项目名称：… 填报日期：…. */
    private static final Phrase NEXT_LABEL = Phrase.of("\\s+[^\\s:：]{2,10}[:：]");

    /** How many paragraphs before a form may hold its title: title, year, number, unit, department. */
    private static final int HEADING = 6;

    private Particulars() {}

    /** The first row that names a project or a department. */
    static OptionalInt firstRow(GridView view) {
        return IntStream.range(0, view.rows())
                .filter(row -> namesProject(Line.of(view, row)) || namesDepartment(Line.of(view, row)))
                .findFirst();
    }

    static boolean namesProject(Line line) {
        return name(line, true).isPresent();
    }

    private static boolean namesDepartment(Line line) {
        return name(line, false).isPresent();
    }

    static boolean isTitle(String text) {
        return TITLE.is(Texts.squeeze(text));
    }

    /** The name of the project of a form; empty where it is about a department. */
    static Optional<String> project(GridView view, Exhibit exhibit) {
        Optional<String> named = IntStream.range(0, view.rows())
                .mapToObj(row -> name(Line.of(view, row), true))
                .flatMap(Optional::stream)
                .findFirst();
        boolean department = named.isEmpty() && firstRow(view).isPresent();
        if (named.isPresent() || department) {
            return named;
        }
        Optional<String> above =
                heading(exhibit).flatMap(text -> inline(text, true).stream()).findFirst();
        String title = title(view, exhibit);
        boolean ofProject = title.contains("项目") && !title.contains("整体");
        return above.isPresent() || !ofProject ? above : Optional.of("");
    }

    /** The title as printed, the nearest above the form or in its first rows; empty where there is none. */
    static String title(GridView view, Exhibit exhibit) {
        Stream<String> inside = IntStream.range(0, Math.min(2, view.rows()))
                .mapToObj(row -> Line.of(view, row).printed())
                .filter(cells -> cells.size() == 1)
                .map(cells -> cells.get(0).text());
        return Stream.concat(inside, heading(exhibit))
                .filter(Particulars::isTitle)
                .map(Texts::squeeze)
                .findFirst()
                .orElse("");
    }

    /** The unit of money that is declared above the form or in a cell of it. */
    static Unit unit(GridView view, Exhibit exhibit) {
        Stream<String> cells =
                view.grid().cells().stream().map(Cell::text).filter(text -> text.length() <= 20 && text.contains("单位"));
        Stream<String> above = heading(exhibit).filter(text -> text.contains("单位"));
        return Stream.concat(cells, above)
                .flatMap(text -> Labels.moneyUnit(text).stream())
                .findFirst()
                .orElse(Unit.NONE);
    }

    /** The paragraphs right above the form, the nearest first. */
    private static Stream<String> heading(Exhibit exhibit) {
        List<Paragraph> before = exhibit.before();
        return IntStream.range(0, Math.min(HEADING, before.size()))
                .mapToObj(i -> before.get(before.size() - 1 - i).text());
    }

    private static Optional<String> name(Line line, boolean project) {
        return line.own().stream()
                .flatMap(cell -> name(line, cell, project).stream())
                .findFirst();
    }

    private static Optional<String> name(Line line, Cell label, boolean project) {
        if (!isName(label.text(), project)) {
            return inline(label.text(), project);
        }
        Optional<Cell> value = line.next(label);
        return Headers.isHead(line)
                ? Optional.empty()
                : Optional.of(value.filter(cell -> !Labels.isOtherIdentity(cell.text()))
                        .map(cell -> Texts.squeeze(cell.text()))
                        .orElse(""));
    }

    /** A name behind its label in one text, 项目名称：…. */
    private static Optional<String> inline(String text, boolean project) {
        Phrase.Search pair = INLINE_NAME.search(text.strip());
        return pair.matches() && isName(pair.group(1), project)
                ? Optional.of(Texts.squeeze(NEXT_LABEL.pattern().split(pair.group(2), 2)[0]))
                : Optional.empty();
    }

    private static boolean isName(String text, boolean project) {
        return project ? Labels.isProjectName(text) : Labels.isDepartmentName(text);
    }
}
