package org.gouji.rules.catalogue;

import java.util.List;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.form.Forms;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The points of a form: those of the funds row and of every indicator. */
final class FormWeights {

    private FormWeights() {}

    /** The sum of a column of points over all rows but the total. */
    static Term all(String measure) {
        return frame -> {
            List<Term> parts = frame.statement().rows().stream()
                    .filter(row -> !Forms.TOTAL.matches(row))
                    .flatMap(row -> Ledger.fact(frame.statement(), row, measure).stream())
                    .map(Terms::fact)
                    .toList();
            return Sums.sum(parts.toArray(new Term[0])).at(frame);
        };
    }
}
