package org.gouji.extract.recognise.narrative;

import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Statement;

/** Reads the sentences of the narrative (决算情况说明) and of the reports (自评报告). */
public final class NarrativeRecogniser {

    private NarrativeRecogniser() {}

    /**
     * The sections of the narrative as statements, in document order.
     *
     * @param diagnostics receives what could not be placed
     */
    public static List<Statement> recognise(Outline outline, List<Notice> diagnostics) {
        return List.of();
    }
}
