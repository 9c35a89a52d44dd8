package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.outline.Outliner;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** Lines of a narrative in, one line a figure out: {@code totals 收入总计 amount 520.10万元}. */
final class Narrative {

    private static final Identity IDENTITY = new Identity("澄江县水务局", Optional.of(2022), Kind.OTHER);

    private final List<Notice> notices = new ArrayList<>();
    private final List<Statement> statements;

    private Narrative(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(Block.Paragraph.of(line, new Provenance.TextLine(blocks.size() + 1)));
        }
        Source source = new Source("t", Format.TEXT, 0, blocks, List.of());
        statements = NarrativeRecogniser.recognise(Outliner.outline(source), IDENTITY, List.of(), notices);
    }

    static Narrative of(String... lines) {
        return new Narrative(List.of(lines));
    }

    /** The figures of these lines. */
    static List<String> read(String... lines) {
        return of(lines).rows();
    }

    List<Statement> statements() {
        return statements;
    }

    /** What could not be read, as {@code code: message}. */
    List<String> notices() {
        return notices.stream()
                .map(notice -> notice.code() + ": " + notice.message())
                .toList();
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Statement statement : statements) {
            String subject = statement.subject().isEmpty() ? "" : "<" + statement.subject() + ">";
            String section = statement.id().replace("narrative.", "") + subject;
            statement.rows().forEach(row -> row.values()
                    .forEach((measure, figure) ->
                            rows.add(String.join(" ", section, item(row), measure, printed(figure)))));
        }
        return rows;
    }

    private static String item(Row row) {
        return row.code().isEmpty() ? row.item() : row.code() + " " + row.item();
    }

    private static String printed(Figure figure) {
        if (figure instanceof Figure.Printed number) {
            return number.amount().value().toPlainString()
                    + number.amount().unit().symbol();
        }
        return ((Figure.Words) figure).text();
    }
}
