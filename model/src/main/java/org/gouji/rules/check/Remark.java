package org.gouji.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.Severity;
import org.gouji.rules.fact.Fact;

/**
 * A judgement that is not an equation: a target missed, a phrase left over, a reason that is not given.
 *
 * @param rule the rule
 * @param outcome what came of it at this place
 * @param severity how much it weighs here
 * @param message in Chinese, complete in itself
 * @param gap by how much, where that can be said
 * @param facts the figures that were looked at, the disputed one first
 * @param quotes phrases outside the figures
 */
public record Remark(
        Rule rule,
        Outcome outcome,
        Severity severity,
        String message,
        Optional<Gap> gap,
        List<Fact> facts,
        List<Evidence> quotes)
        implements Judgement {

    public Remark {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
    }

    /** The place is in order. */
    public static Remark pass(Rule rule, List<Fact> facts) {
        return new Remark(rule, Outcome.PASS, rule.severity(), "", Optional.empty(), facts, List.of());
    }

    /** The place is not in order, as these figures show; where one of them was not surely read, that cannot be said. */
    public static Remark fail(Rule rule, String message, List<Fact> facts) {
        return fail(rule, rule.severity(), message, facts, List.of());
    }

    /** The place is not in order, as these figures and phrases show; where one of them was not surely read, that cannot be said. */
    public static Remark fail(Rule rule, Severity severity, String message, List<Fact> facts, List<Evidence> quotes) {
        return new Remark(rule, outcome(facts), severity, message, Optional.empty(), facts, quotes);
    }

    /** The place is not in order by so much, as these figures show; where one of them was not surely read, that cannot be said. */
    public static Remark fail(Rule rule, Severity severity, String message, Gap gap, List<Fact> facts) {
        return new Remark(rule, outcome(facts), severity, message, Optional.of(gap), facts, List.of());
    }

    private static Outcome outcome(List<Fact> facts) {
        return facts.stream().anyMatch(Fact::isUnread) ? Outcome.INSUFFICIENT_DATA : Outcome.FAIL;
    }

    @Override
    public List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(quotes);
        for (Fact fact : facts) {
            evidence.add(fact.evidence(evidence.isEmpty() ? "disputed" : "operand"));
        }
        return evidence;
    }
}
