package org.gouji.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.form.FormRecogniser;
import org.gouji.extract.recognise.narrative.NarrativeRecogniser;
import org.gouji.extract.recognise.table.TableRecogniser;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Statement;

/** Understands what a document states: its statements, its forms and its sentences. */
public final class Recogniser {

    private Recogniser() {}

    public static Disclosure recognise(Outline outline) {
        List<Notice> diagnostics = new ArrayList<>(outline.source().notices());
        List<Exhibit> exhibits = Exhibits.of(outline);
        List<Statement> statements = new ArrayList<>();
        statements.addAll(FormRecogniser.recognise(exhibits, diagnostics));
        statements.addAll(TableRecogniser.recognise(exhibits, diagnostics));
        statements.addAll(NarrativeRecogniser.recognise(outline, diagnostics));
        Identity identity = new Identity("", Optional.empty(), Kind.OTHER);
        return new Disclosure(outline, identity, statements, diagnostics);
    }
}
