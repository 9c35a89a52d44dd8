package org.gouji.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.model.rule.Coverage;
import org.gouji.model.rule.Outcome;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/** Tells which figures took part in a relation that was evaluated. */
final class Coverages {

    private Coverages() {}

    static List<Coverage> of(Ledger ledger, List<Judgement> judgements) {
        Set<Fact> seen = new HashSet<>();
        judgements.stream()
                .filter(judgement -> judgement.outcome() != Outcome.INSUFFICIENT_DATA)
                .forEach(judgement -> seen.addAll(judgement.facts()));
        return ledger.disclosure().statements().stream()
                .map(statement -> of(statement, seen))
                .toList();
    }

    /** How many figures are printed that were not read surely. */
    static int unread(Disclosure disclosure) {
        return (int) disclosure.statements().stream()
                .flatMap(statement -> Ledger.facts(statement).stream())
                .filter(Fact::isUnread)
                .count();
    }

    private static Coverage of(Statement statement, Set<Fact> seen) {
        List<Fact> figures = Ledger.facts(statement).stream()
                .filter(fact -> fact.amount().isPresent())
                .toList();
        List<String> unchecked = figures.stream()
                .filter(fact -> !seen.contains(fact))
                .map(fact ->
                        (fact.row().code() + " " + fact.row().item()).strip() + " " + Names.measure(fact.measure()))
                .map(String::strip)
                .toList();
        return new Coverage(
                statement.id(), statement.subject(), figures.size(), figures.size() - unchecked.size(), unchecked);
    }
}
