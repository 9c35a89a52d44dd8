package org.gouji.model.statement;

import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Notice;

/**
 * All that one published document states.
 *
 * @param outline the document's sections and texts
 * @param identity whose it is, of which year and kind
 * @param statements in the order in which they begin
 * @param diagnostics what could not be read or placed, and why
 */
public record Disclosure(Outline outline, Identity identity, List<Statement> statements, List<Notice> diagnostics) {

    public Disclosure {
        statements = List.copyOf(statements);
        diagnostics = List.copyOf(diagnostics);
    }
}
