package org.gouji.extract.recognise.identity;

import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Statement;

/** Says whose document it is, of which year and what kind of document. */
public final class IdentityRecogniser {

    private IdentityRecogniser() {}

    /** Whether this is a published budget, whose tables look like those of the accounts and are not. */
    public static boolean isBudget(Outline outline) {
        return KindOfDocument.isBudget(Passages.of(outline));
    }

    /**
     * The identity of a document.
     *
     * @param statements what was recognised in it: a form without any figure is a template
     */
    public static Identity recognise(Outline outline, List<Statement> statements) {
        Passages passages = Passages.of(outline);
        return new Identity(
                Entity.of(passages), FiscalYear.of(passages), KindOfDocument.of(passages, outline, statements));
    }
}
