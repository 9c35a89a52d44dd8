package org.gouji.rules.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Place;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Terms;

/**
 * A rule that one figure, which a document states in several places, is the same in all of them. Every two of the places are
 * compared, tables with tables excepted, so that the one that stands against the others shows itself.
 *
 * @param id its id
 * @param severity how much a failure weighs
 * @param title what must hold
 * @param places where the figure is stated, the most authoritative first
 * @param wider a table's figure of which the text may speak in the same words: one of it is no statement of this
 */
public record SameFigure(RuleId id, Severity severity, String title, List<Place> places, Optional<Place> wider)
        implements Rule {

    private static final String SINGLE = "该数据在文件中只出现一处或未出现";

    public SameFigure {
        places = List.copyOf(places);
    }

    public static SameFigure same(String id, Severity severity, String title, Place... places) {
        return new SameFigure(new RuleId(id), severity, title, List.of(places), Optional.empty());
    }

    /** This rule, deaf to figures of the text that are those of a wider one. */
    public SameFigure unlessOf(Place other) {
        return new SameFigure(id, severity, title, places, Optional.of(other));
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Relation> relations = new ArrayList<>();
        for (String subject : subjects(ledger)) {
            compare(ledger, stated(ledger, subject), relations);
        }
        return Verdict.of(relations, SINGLE);
    }

    private Set<String> subjects(Ledger ledger) {
        Set<String> subjects = new LinkedHashSet<>();
        for (Place place : places) {
            for (Statement statement : ledger.statements(place.statement())) {
                subjects.add(statement.subject());
            }
        }
        return subjects;
    }

    private List<Fact> stated(Ledger ledger, String subject) {
        List<Fact> stated = new ArrayList<>();
        for (Place place : places) {
            stated.addAll(place.facts(ledger, subject));
        }
        wider.map(place -> place.facts(ledger, subject))
                .ifPresent(others -> others.forEach(other -> leaveOut(other, stated)));
        return stated;
    }

    private static void leaveOut(Fact wider, List<Fact> stated) {
        if (!stated.isEmpty() && !agree(wider, stated.get(0))) {
            stated.removeIf(fact -> !Names.isTable(fact.statement().id()) && agree(fact, wider));
        }
    }

    private static boolean agree(Fact one, Fact other) {
        return one.amount()
                .flatMap(amount -> other.amount().map(amount::agreesWith))
                .orElse(false);
    }

    private void compare(Ledger ledger, List<Fact> facts, List<Relation> relations) {
        for (int one = 0; one < facts.size(); one++) {
            for (int two = one + 1; two < facts.size(); two++) {
                if (Names.isTable(facts.get(two).statement().id())) {
                    continue;
                }
                Frame frame = Frame.of(ledger, facts.get(two).statement());
                Scope scope = Scope.of(frame, Terms.fact(facts.get(two)), Terms.fact(facts.get(one)));
                Relation.of(this, Kind.EQUAL, scope).ifPresent(relations::add);
            }
        }
    }
}
