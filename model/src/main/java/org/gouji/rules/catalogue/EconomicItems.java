package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Ids.BASIC;

import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The economic items that the text on basic spending names with an amount: 基本工资 12 万元、津贴补贴 8 万元. */
final class EconomicItems {

    private EconomicItems() {}

    /** What the table of basic spending prints in the only line of this name; nothing where it has none or several. */
    static Term inTable() {
        return frame -> {
            String wanted = frame.row().map(row -> Labels.fold(row.item())).orElse("");
            List<Fact> found = frame.ledger().beside(frame.statement(), BASIC).stream()
                    .flatMap(table -> table.rows().stream()
                            .filter(row -> isCalled(wanted, row))
                            .flatMap(row -> Ledger.fact(table, row, "final").stream()))
                    .toList();
            return found.size() == 1 ? Terms.fact(found.get(0)).at(frame) : Reckoning.NOTHING;
        };
    }

    private static boolean isCalled(String name, Row row) {
        return !row.code().isEmpty() && Labels.fold(row.item()).equals(name);
    }
}
