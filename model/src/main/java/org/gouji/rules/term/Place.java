package org.gouji.rules.term;

import java.util.List;
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
        return ledger.statements(statement).stream()
                .filter(candidate -> candidate.subject().equals(subject))
                .flatMap(found -> Terms.find(ledger, found, item, measures).stream())
                .toList();
    }
}
