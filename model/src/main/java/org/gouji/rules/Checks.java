package org.gouji.rules;

import java.util.List;
import org.gouji.model.rule.Check;
import org.gouji.model.rule.Outcome;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.cluster.Misreadings;

/** Sums up what a rule said of all its places. */
final class Checks {

    /** Of several outcomes the one that the rule as a whole has. */
    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.FAIL, Outcome.REVIEW, Outcome.ROUNDING, Outcome.PASS, Outcome.INSUFFICIENT_DATA);

    private Checks() {}

    static Check of(Rule rule, Verdict verdict, Misreadings misreadings) {
        if (verdict instanceof Verdict.NotApplicable none) {
            return new Check(rule.id(), Outcome.NOT_APPLICABLE, 0, 0, none.reason());
        }
        if (verdict instanceof Verdict.InsufficientData none) {
            return new Check(rule.id(), Outcome.INSUFFICIENT_DATA, 0, 0, none.reason());
        }
        if (verdict instanceof Verdict.Broken broken) {
            return new Check(rule.id(), Outcome.EXECUTION_ERROR, 0, 0, broken.reason());
        }
        List<Judgement> judgements = ((Verdict.Looked) verdict).judgements();
        List<Judgement> trusted = misreadings.trusted(judgements);
        if (trusted.isEmpty()) {
            return new Check(rule.id(), Outcome.PARSE_AMBIGUITY, 0, 0, "所涉表格识读存疑");
        }
        return looked(rule, trusted);
    }

    private static Check looked(Rule rule, List<Judgement> judgements) {
        Outcome worst = Outcome.INSUFFICIENT_DATA;
        int unread = 0;
        int failed = 0;
        for (Judgement judgement : judgements) {
            Outcome outcome = judgement.outcome();
            worst = outcome == worst ? worst : worse(outcome, worst);
            unread += outcome == Outcome.INSUFFICIENT_DATA ? 1 : 0;
            failed += outcome == Outcome.FAIL ? 1 : 0;
        }
        String reason = worst == Outcome.INSUFFICIENT_DATA ? "所需数据未能可靠识读" : "";
        return new Check(rule.id(), worst, judgements.size() - unread, failed, reason);
    }

    private static Outcome worse(Outcome one, Outcome two) {
        return WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(two) ? one : two;
    }
}
