package org.gouji.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.form.Forms;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Points;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The points of a form: those of the funds row and of every indicator. */
final class FormWeights {

    private static final String CAPTION = "level1";

    private FormWeights() {}

    /**
     * The sum of a column of points over all rows but the total. Where a row was scored and its weight is printed nowhere, as that
     * of the execution rate may be, the weights of the others can only be too many.
     */
    static Term all(String measure) {
        return frame -> {
            List<Row> rows = frame.statement().rows().stream()
                    .filter(row -> !Forms.TOTAL.matches(row) && !Forms.isSubtotal(row))
                    .toList();
            Term sum = sum(measure, rows);
            boolean incomplete =
                    rows.stream().anyMatch(row -> isScored(row) && !row.values().containsKey(measure));
            return (incomplete ? Parts.unlessShort(Terms.line(Forms.TOTAL, measure), sum) : sum).at(frame);
        };
    }

    /**
     * What the subtotal in view adds up: the indicators since the one above it, or those under its caption where there are
     * subtotals of several levels.
     */
    static Term aboveSubtotal() {
        return frame -> {
            List<Row> since = new ArrayList<>();
            List<Row> alike = new ArrayList<>();
            Row subtotal = frame.row().orElseThrow();
            for (Row row : frame.statement().rows()) {
                if (row.equals(subtotal)) {
                    break;
                }
                if (Forms.isSubtotal(row)) {
                    since.clear();
                } else if (row.values().containsKey(CAPTION)) {
                    since.add(row);
                    alike.add(row);
                }
            }
            alike.removeIf(row -> !caption(frame, row).equals(caption(frame, subtotal)));
            String measure = frame.measure().orElseThrow();
            return Sums.closest(Terms.cell(), sum(measure, since), sum(measure, alike))
                    .at(frame);
        };
    }

    private static String caption(Frame frame, Row row) {
        return Ledger.fact(frame.statement(), row, CAPTION).map(Fact::text).orElse("");
    }

    private static Term sum(String measure, List<Row> rows) {
        return Sums.sumOf(frame ->
                Terms.rows(frame.at(measure), rows).stream().map(Points::given).toList());
    }

    private static boolean isScored(Row row) {
        return row.values().containsKey("score");
    }
}
