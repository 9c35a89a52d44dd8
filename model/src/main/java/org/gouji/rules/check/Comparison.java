package org.gouji.rules.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Domain;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Term;

/**
 * A rule that compares two terms, in every frame of its domain.
 *
 * @param id its id
 * @param severity how much a failure weighs
 * @param title what must hold
 * @param domain where
 * @param kind how
 * @param left the figure that is tested
 * @param right what it is tested against
 */
public record Comparison(RuleId id, Severity severity, String title, Domain domain, Kind kind, Term left, Term right)
        implements Rule {

    private static final String MISSING = "缺少需要比较的表格、行或列";

    /** The left equals the right. */
    public static Rule identity(String id, Severity severity, String title, Domain domain, Term left, Term right) {
        return new Comparison(new RuleId(id), severity, title, domain, Kind.EQUAL, left, right);
    }

    /** The left equals the right, which is reckoned by a division or product. */
    public static Rule derived(String id, Severity severity, String title, Domain domain, Term left, Term right) {
        return new Comparison(new RuleId(id), severity, title, domain, Kind.DERIVED, left, right);
    }

    /** The left is not more than the right. */
    public static Rule atMost(String id, Severity severity, String title, Domain domain, Term left, Term right) {
        return new Comparison(new RuleId(id), severity, title, domain, Kind.AT_MOST, left, right);
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Relation> relations = new ArrayList<>();
        for (Frame frame : domain.frames(ledger)) {
            Scope.testing(frame, left, right)
                    .flatMap(scope -> Relation.of(this, kind, scope))
                    .ifPresent(relations::add);
        }
        return Verdict.of(relations, MISSING);
    }
}
