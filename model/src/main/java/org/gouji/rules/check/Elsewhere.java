package org.gouji.rules.check;

import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.rules.fact.Ledger;

/**
 * A rule that compares a disclosure with what stands outside of it: that of another year, a budget, a date. One disclosure
 * alone cannot break it, and it says so.
 *
 * @param id its id
 * @param severity how much a failure would weigh
 * @param title what must hold
 * @param needed what it takes to look, in Chinese
 */
public record Elsewhere(RuleId id, Severity severity, String title, String needed) implements Rule {

    public static Rule elsewhere(String id, Severity severity, String title, String needed) {
        return new Elsewhere(new RuleId(id), severity, title, needed);
    }

    @Override
    public Verdict check(Ledger ledger) {
        return new Verdict.NotApplicable("单份文件无从核对：需要" + needed);
    }
}
