package org.gouji.extract.recognise.form;

import java.util.List;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Statement;

/** Reads self-evaluation forms (绩效自评表) of every province. */
public final class FormRecogniser {

    private FormRecogniser() {}

    /**
     * The statements that these tables hold, in document order.
     *
     * @param diagnostics receives what could not be placed
     */
    public static List<Statement> recognise(List<Exhibit> exhibits, List<Notice> diagnostics) {
        return List.of();
    }
}
