package org.gouji.rules.catalogue;

import static org.gouji.rules.term.Terms.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Term;

/**
 * Every share that a section prints is that of its line in the whole. Where the shares add up to exactly a hundred, one of them
 * may have been moved by its last place to make them do so.
 *
 * @param id its id
 * @param severity how much a failure weighs
 * @param title what must hold
 * @param section the section of the text
 * @param quotient the share as it is reckoned
 */
record Shares(RuleId id, Severity severity, String title, String section, Term quotient) implements Rule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Term SHARE = column("share");

    @Override
    public Verdict check(Ledger ledger) {
        List<Relation> relations = new ArrayList<>();
        for (Statement statement : ledger.statements(section)) {
            Kind kind = isWhole(ledger.facts(statement)) ? Kind.SHARE_OF_HUNDRED : Kind.DERIVED;
            for (Row row : statement.rows()) {
                Scope scope = Scope.of(Frame.of(ledger, statement).at(row), SHARE, quotient);
                Relation.of(this, kind, scope).ifPresent(relations::add);
            }
        }
        return Verdict.of(relations, "该部分没有占比，或没有所占的总数");
    }

    private static boolean isWhole(List<Fact> facts) {
        BigDecimal sum = facts.stream()
                .filter(fact -> fact.measure().equals("share") && fact.amount().isPresent())
                .map(Fact::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) == 0;
    }
}
