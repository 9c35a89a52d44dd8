package org.gouji.rules.catalogue;

import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.rules.form.Forms;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The points of a form: those of the funds row and of every indicator. */
final class FormWeights {

    private FormWeights() {}

    /**
     * The sum of a column of points over all rows but the total. Where a row was scored and its weight is printed nowhere, as that
     * of the execution rate may be, the weights of the others can only be too many.
     */
    static Term all(String measure) {
        return frame -> {
            List<Row> rows = frame.statement().rows().stream()
                    .filter(row -> !Forms.TOTAL.matches(row))
                    .toList();
            Term sum = Sums.sumOf(each -> Terms.rows(each.at(measure), rows));
            boolean incomplete =
                    rows.stream().anyMatch(row -> isScored(row) && !row.values().containsKey(measure));
            return (incomplete ? Parts.unlessShort(Terms.line(Forms.TOTAL, measure), sum) : sum).at(frame);
        };
    }

    private static boolean isScored(Row row) {
        return row.values().containsKey("score");
    }
}
