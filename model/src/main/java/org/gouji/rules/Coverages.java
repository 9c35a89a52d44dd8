package org.gouji.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.model.rule.Coverage;
import org.gouji.model.rule.Outcome;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/**
 * Tells which figures took part in a relation that was evaluated.
 *
 * @param statements of each statement
 * @param unread how many figures are printed in all that were not read surely
 */
record Coverages(List<Coverage> statements, int unread) {

    static Coverages of(Ledger ledger, List<Judgement> judgements) {
        Set<Fact> seen = seen(judgements);
        List<Coverage> coverages = new ArrayList<>();
        int unread = 0;
        for (Statement statement : ledger.disclosure().statements()) {
            List<Fact> facts = ledger.facts(statement);
            coverages.add(of(statement, facts, seen));
            for (Fact fact : facts) {
                unread += fact.isUnread() ? 1 : 0;
            }
        }
        return new Coverages(coverages, unread);
    }

    private static Set<Fact> seen(List<Judgement> judgements) {
        Set<Fact> seen = new HashSet<>();
        Set<List<Fact>> added =
                Collections.newSetFromMap(new IdentityHashMap<>()); // several rules look at the same line
        for (Judgement judgement : judgements) {
            if (judgement.outcome() != Outcome.INSUFFICIENT_DATA && added.add(judgement.facts())) {
                seen.addAll(judgement.facts());
            }
        }
        return seen;
    }

    private static Coverage of(Statement statement, List<Fact> facts, Set<Fact> seen) {
        int figures = 0;
        List<String> unchecked = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.amount().isPresent()) {
                figures++;
                if (!seen.contains(fact)) {
                    unchecked.add(name(fact));
                }
            }
        }
        return new Coverage(statement.id(), statement.subject(), figures, figures - unchecked.size(), unchecked);
    }

    private static String name(Fact fact) {
        String line = (fact.row().code() + " " + fact.row().item()).strip();
        return (line + " " + Names.measure(fact.measure())).strip();
    }
}
