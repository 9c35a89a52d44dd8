package org.gouji.model.output;

import java.util.List;
import org.gouji.model.rule.FormLine;

/**
 * The form of an inspection, filled in for one document.
 *
 * @param document the name of the document
 * @param lines every requirement with its answer, in the order of the form
 */
public record FilledForm(String document, List<FormLine> lines) {

    public FilledForm {
        lines = List.copyOf(lines);
    }
}
