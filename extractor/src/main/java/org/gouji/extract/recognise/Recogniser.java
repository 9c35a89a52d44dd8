package org.gouji.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.recognise.form.FormRecogniser;
import org.gouji.extract.recognise.identity.IdentityRecogniser;
import org.gouji.extract.recognise.narrative.NarrativeRecogniser;
import org.gouji.extract.recognise.table.TableRecogniser;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Statement;

/** Understands what a document states: its statements, its forms and its sentences. */
public final class Recogniser {

    private Recogniser() {}

    /** What the document states; of a budget, whose tables look like those of the accounts, no more than that it is one. */
    public static Disclosure recognise(Outline outline) {
        List<Notice> diagnostics = new ArrayList<>(outline.source().notices());
        IdentityRecogniser identity = IdentityRecogniser.of(outline);
        List<Statement> statements = identity.titled().kind() == Kind.BUDGET
                ? declined(diagnostics)
                : statements(outline, identity.titled(), diagnostics);
        return new Disclosure(outline, identity.withKind(statements), statements, diagnostics);
    }

    private static List<Statement> declined(List<Notice> diagnostics) {
        diagnostics.add(Notice.of("budget-document", "该文件是预算公开，不是决算公开：其中的表格和说明不按决算报表提取"));
        return List.of();
    }

    private static List<Statement> statements(Outline outline, Identity identity, List<Notice> diagnostics) {
        List<Exhibit> exhibits = Exhibits.of(outline, diagnostics);
        List<Statement> statements = new ArrayList<>();
        List<Statement> forms = FormRecogniser.recognise(exhibits, diagnostics);
        statements.addAll(Copies.once(forms));
        statements.addAll(Copies.once(TableRecogniser.recognise(exhibits, places(forms), diagnostics)));
        statements.addAll(NarrativeRecogniser.recognise(outline, identity, statements, diagnostics));
        return statements;
    }

    private static Set<Provenance> places(List<Statement> statements) {
        return statements.stream().map(Statement::source).collect(Collectors.toSet());
    }
}
