package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;

/**
 * Reads self-evaluation forms (绩效自评表) of every province: the tables are joined over pages, each form is cut into
 * blocks by the concepts of its heads, and
 * each block is read by the concepts of its columns.
 */
public final class FormRecogniser {

    private FormRecogniser() {}

    /**
     * The statements that these tables hold, in document order.
     *
     * @param diagnostics receives what could not be placed
     */
    public static List<Statement> recognise(List<Exhibit> exhibits, List<Notice> diagnostics) {
        List<Statement> statements = new ArrayList<>();
        for (FormGrid form : FormGrid.of(exhibits)) {
            statement(form, diagnostics).ifPresent(statements::add);
        }
        statements.forEach(statement -> reportUnread(statement, diagnostics));
        return statements;
    }

    private static Optional<Statement> statement(FormGrid form, List<Notice> diagnostics) {
        GridView view = form.view();
        List<Part> parts = speaksOfIndicators(view) ? Part.of(view) : List.of();
        if (isForm(parts)) {
            Optional<String> project = Particulars.project(view, form.exhibit());
            String id = project.isPresent() ? "self_evaluation.project" : "self_evaluation.department";
            Unit unit = Particulars.unit(view, form.exhibit());
            List<Entry> entries = entries(view, parts, unit);
            diagnostics.addAll(Unplaced.in(view, parts, entries));
            return Optional.of(statement(form, id, project.orElse(""), unit, merged(entries))
                    .withColumns(columns(parts)));
        }
        return OverviewForm.is(view)
                ? Optional.of(statement(form, "self_evaluation.overview", "", Unit.NONE, OverviewForm.read(view)))
                : Optional.empty();
    }

    private static boolean speaksOfIndicators(GridView view) {
        return view.grid().cells().stream().anyMatch(cell -> cell.text().indexOf('指') >= 0);
    }

    /** A form has indicators, and says how they were met: a table of goals alone is none. */
    private static boolean isForm(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == Part.Kind.INDICATORS)
                .flatMap(part -> part.header().stream())
                .anyMatch(header -> header.has(Concept.ACTUAL) || header.has(Concept.SCORE));
    }

    private static Set<String> columns(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.header().stream())
                .flatMap(header -> header.concepts().stream())
                .map(Concept::measure)
                .collect(Collectors.toSet());
    }

    private static List<Entry> entries(GridView view, List<Part> parts, Unit unit) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Optional<Part> before = i > 0 ? Optional.of(parts.get(i - 1)) : Optional.empty();
            entries.addAll(
                    switch (part.kind()) {
                        case FREE -> Pairs.read(view, part, unit);
                        case FUNDS -> FundsBlock.read(view, part, unit);
                        case KINDS_OF_MONEY -> KindsOfMoneyBlock.read(view, part, unit);
                        case TASKS -> TaskBlock.read(view, part, unit);
                        case INDICATORS -> IndicatorBlock.read(view, part, before);
                    });
        }
        return entries;
    }

    /**
     * What is said of one item in several places is one row, unless it says a thing twice. Indicators may well
     * share a name.
     */
    private static List<Entry> merged(List<Entry> entries) {
        List<Entry> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Entry> same = rows.stream().filter(row -> row.takes(entry)).findFirst();
            same.ifPresentOrElse(row -> row.values().putAll(entry.values()), () -> rows.add(entry));
        }
        return rows;
    }

    private static Statement statement(FormGrid form, String id, String subject, Unit unit, List<Entry> entries) {
        boolean empty = entries.stream().noneMatch(Entry::isFilledIn);
        List<Row> rows = new ArrayList<>();
        for (Entry entry : empty ? List.<Entry>of() : entries) {
            rows.add(new Row(rows.size() + 1, Side.NONE, "", entry.item(), 0, entry.values(), entry.notes()));
        }
        String title = Particulars.title(form.view(), form.exhibit());
        return new Statement(id, title, subject, unit, empty, form.view().grid().place(), rows);
    }

    private static void reportUnread(Statement statement, List<Notice> diagnostics) {
        for (Row row : statement.rows()) {
            for (Figure figure : row.values().values()) {
                if (figure instanceof Figure.Unread unread) {
                    diagnostics.add(Notice.at(
                            unread.place(),
                            "unread-cell",
                            "绩效自评表“" + row.item() + "”一行的“" + unread.raw() + "”" + unread.why()));
                }
            }
        }
    }
}
