package org.gouji.rules.check;

import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.rules.fact.Ledger;

/** Something that every disclosure must satisfy. A rule that could not look says so: it has not passed. */
public interface Rule {

    RuleId id();

    /** How much a failure weighs, unless the place says otherwise. */
    Severity severity();

    /** What must hold, in Chinese, as short as a formula: {@code 收入总计 = 支出总计}. */
    String title();

    /** Looks at the disclosure. Depends on nothing else and changes nothing. */
    Verdict check(Ledger ledger);
}
