package org.gouji.rules.term;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;

/**
 * Where a figure is stated.
 *
 * @param statement the id of the statement
 * @param item the line
 * @param measures the column; several, split by |, are tried in turn
 */
public record Place(String statement, Item item, String measures) {

    public static Place place(String statement, Item item, String measures) {
        return new Place(statement, item, measures);
    }

    /** The figure in each statement of this subject: one, unless the same form is published twice. */
    public List<Fact> facts(Ledger ledger, String subject) {
        List<Fact> facts = new ArrayList<>();
        for (Statement candidate : ledger.statements(statement)) {
            if (candidate.subject().equals(subject)) {
                Terms.find(ledger, candidate, item, measures).ifPresent(facts::add);
            }
        }
        return facts;
    }
}
