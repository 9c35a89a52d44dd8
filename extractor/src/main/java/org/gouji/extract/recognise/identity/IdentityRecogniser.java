package org.gouji.extract.recognise.identity;

import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Statement;

/** Says whose document it is, of which year and what kind of document. */
public final class IdentityRecogniser {

    private final Outline outline;
    private final Passages passages;
    private final Identity titled;

    private IdentityRecogniser(Outline outline) {
        this.outline = outline;
        this.passages = Passages.of(outline);
        this.titled = new Identity(
                Entity.of(passages),
                FiscalYear.of(passages),
                KindOfDocument.isBudget(passages) ? Kind.BUDGET : Kind.OTHER);
    }

    /** Asks the titles, captions and sentences of a document. */
    public static IdentityRecogniser of(Outline outline) {
        return new IdentityRecogniser(outline);
    }

    /**
     * The identity as far as titles and captions tell it: the kind is {@link Kind#BUDGET}, whose tables look like those of
     * the accounts and are not, or still open.
     */
    public Identity titled() {
        return titled;
    }

    /** The identity of a document in which these statements were recognised: a form without any figure is a template. */
    public Identity withKind(List<Statement> statements) {
        return new Identity(titled.entity(), titled.fiscalYear(), KindOfDocument.of(passages, outline, statements));
    }
}
