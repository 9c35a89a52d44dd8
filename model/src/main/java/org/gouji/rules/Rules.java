package org.gouji.rules;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.Check;
import org.gouji.model.rule.Report;
import org.gouji.model.statement.Disclosure;
import org.gouji.rules.catalogue.Catalogue;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.cluster.Findings;
import org.gouji.rules.cluster.Misreadings;
import org.gouji.rules.fact.Ledger;

/** Decides which relations a disclosure breaks. */
public final class Rules {

    private Rules() {}

    /** Looks at the disclosure with every rule of the catalogue. */
    public static Report check(Disclosure disclosure) {
        Ledger ledger = new Ledger(disclosure);
        List<Verdict> verdicts = new ArrayList<>();
        for (Rule rule : Catalogue.rules()) {
            verdicts.add(guarded(rule, ledger));
        }
        List<Judgement> judgements = judgements(verdicts);
        Misreadings misreadings = Misreadings.among(judgements);
        List<Judgement> trusted = misreadings.trusted(judgements);
        Coverages coverages = Coverages.of(ledger, trusted);
        return new Report(
                checks(verdicts, misreadings),
                Findings.of(trusted),
                coverages.statements(),
                coverages.unread(),
                misreadings.notices());
    }

    /** One rule that goes wrong is told as such, and costs neither the other rules nor the figures. */
    static Verdict guarded(Rule rule, Ledger ledger) {
        try {
            return verdict(rule, ledger);
        } catch (RuntimeException mistake) {
            String kind = mistake.getClass().getSimpleName();
            return new Verdict.Broken("程序内部错误（" + kind + "），规则 " + rule.id() + " 未能判断");
        }
    }

    /** A blank template is told as such and no more; to a budget the relations of final accounts do not apply. */
    private static Verdict verdict(Rule rule, Ledger ledger) {
        return switch (ledger.disclosure().identity().kind()) {
            case TEMPLATE -> Catalogue.looksAtTemplates(rule) ? rule.check(ledger) : new Verdict.NotApplicable("空白模板");
            case BUDGET -> new Verdict.NotApplicable("预算公开文件，不适用决算的勾稽关系");
            case FINAL_ACCOUNTS, SELF_EVALUATION, OTHER -> rule.check(ledger);
        };
    }

    private static List<Judgement> judgements(List<Verdict> verdicts) {
        List<Judgement> judgements = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Looked looked) {
                judgements.addAll(looked.judgements());
            }
        }
        return judgements;
    }

    /** What each rule of the catalogue said, in its order. */
    private static List<Check> checks(List<Verdict> verdicts, Misreadings misreadings) {
        List<Rule> rules = Catalogue.rules();
        List<Check> checks = new ArrayList<>();
        for (int at = 0; at < rules.size(); at++) {
            checks.add(Checks.of(rules.get(at), verdicts.get(at), misreadings));
        }
        return checks;
    }
}
