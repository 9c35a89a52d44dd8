package org.gouji.extract.recognise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.extract.recognise.table.Subjects.Owned;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Reads the tables of a disclosure, the national ones and their provincial forms: put the grids together to tables, say which
 * statement each is, read its lines.
 */
public final class TableRecogniser {

    /** Heads that only self-evaluation forms have; those are read elsewhere. */
    private static final Phrase SELF_EVALUATION = Phrase.of("[一二三]级指标|绩效指标|年度指标值|自评得分|年度总体目标|总体绩效目标|绩效目标的设立.*|预期目标");

    /** A table without a title is missed from so many figures on; fewer are page layout. */
    private static final int MANY_FIGURES = 3;

    private TableRecogniser() {}

    /**
     * The statements that these tables hold, in document order.
     *
     * @param forms where the tables begin that were read as self-evaluation forms: they are not unknown
     * @param diagnostics receives what could not be placed
     */
    public static List<Statement> recognise(List<Exhibit> exhibits, Set<Provenance> forms, List<Notice> diagnostics) {
        List<Owned> statements = new ArrayList<>();
        for (Table table : Tables.of(exhibits)) {
            if (!isSelfEvaluation(table)) {
                recognise(table, forms, diagnostics)
                        .map(statement -> new Owned(statement, table.caption().entity()))
                        .ifPresent(statements::add);
            }
        }
        return Subjects.tellApart(joined(statements));
    }

    /** Tables under one title that are one statement: what is spent, and below it what is counted. */
    private static List<Owned> joined(List<Owned> statements) {
        List<Owned> joined = new ArrayList<>();
        for (Owned next : statements) {
            Owned last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isOne(last.statement(), next.statement())) {
                joined.set(
                        joined.size() - 1,
                        new Owned(last.statement().with(next.statement().rows()), last.entity()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean isOne(Statement statement, Statement next) {
        boolean apart = next.rows().stream()
                .map(Row::item)
                .noneMatch(item -> statement.rows().stream().map(Row::item).anyMatch(item::equals));
        return apart && statement.id().equals(next.id()) && statement.source().equals(next.source());
    }

    private static boolean isSelfEvaluation(Table table) {
        return cells(table).map(Cell::text).anyMatch(text -> SELF_EVALUATION.is(Texts.fold(text)));
    }

    private static Optional<Statement> recognise(Table table, Set<Provenance> forms, List<Notice> diagnostics) {
        if (BasicsReader.isBasics(table)) {
            return Optional.of(statement(table.caption(), BasicsReader.ID, BasicsReader.rows(table, diagnostics)));
        }
        List<Line> lines = table.lines();
        Optional<Identifier.Found> found = Identifier.identify(table, lines);
        if (found.isEmpty()) {
            if (!forms.contains(table.place())) {
                reportUnknown(table, diagnostics);
            }
            return Optional.empty();
        }
        List<Row> rows = found.get().form().shape() == Form.Shape.WIDE
                ? WideReader.rows(table, lines, found.get().form(), diagnostics)
                : ListReader.rows(table, lines, found.get().form(), diagnostics);
        return Optional.of(statement(table.caption(), found.get().id(), rows));
    }

    private static Statement statement(Caption caption, String id, List<Row> rows) {
        boolean empty = rows.stream().allMatch(row -> row.values().isEmpty());
        return new Statement(id, caption.title(), "", caption.unit(), empty, caption.place(), empty ? List.of() : rows);
    }

    private static void reportUnknown(Table table, List<Notice> diagnostics) {
        if (!table.caption().isUntitled()) {
            diagnostics.add(Notice.at(
                    table.caption().place(),
                    "unknown-table",
                    "表格“" + table.caption().title() + "”不属于已知报表，未予采用"));
            return;
        }
        List<BigDecimal> figures = cells(table)
                .flatMap(cell -> Numbers.parse(cell.text()).stream())
                .toList();
        if (figures.size() >= MANY_FIGURES && !isCounting(figures)) {
            String first = cells(table)
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .map(cell -> Texts.squeeze(cell.text()))
                    .orElse("");
            diagnostics.add(Notice.at(
                    table.place(),
                    "unknown-table",
                    "以“" + first + "”开头的无标题表格不属于已知报表，其中 " + figures.size() + " 个数字未予采用"));
        }
    }

    /** Whether figures are the numbers of lines, or the pages that a list of contents names: whole, and never less than before. */
    private static boolean isCounting(List<BigDecimal> figures) {
        BigDecimal last = BigDecimal.ZERO;
        for (BigDecimal figure : figures) {
            if (figure.scale() > 0 || figure.compareTo(last) < 0) {
                return false;
            }
            last = figure;
        }
        return true;
    }

    private static Stream<Cell> cells(Table table) {
        return table.parts().stream().flatMap(part -> part.view().grid().cells().stream());
    }
}
