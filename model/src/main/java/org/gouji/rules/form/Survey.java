package org.gouji.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/**
 * A rule about every indicator of the forms.
 *
 * @param id its id
 * @param severity how much a failure weighs
 * @param title what must hold
 * @param gathered whether the failures of all forms of a kind are told together: for habits, not for single slips
 * @param concerns the indicators that it is about
 * @param fails those of them that are not in order
 * @param complaint what is the matter with them, as the end of a sentence
 */
record Survey(
        RuleId id,
        Severity severity,
        String title,
        boolean gathered,
        Predicate<Indicator> concerns,
        Predicate<Indicator> fails,
        String complaint)
        implements Rule {

    /** So many indicators of a habit are shown; of the rest only the number. */
    private static final int SHOWN = 6;

    /** A rule whose failures are each a finding. */
    static Rule each(
            String id,
            Severity severity,
            String title,
            Predicate<Indicator> concerns,
            Predicate<Indicator> fails,
            String complaint) {
        return new Survey(new RuleId(id), severity, title, false, concerns, fails, complaint);
    }

    /** A rule whose failures in all forms of a kind are one finding. */
    static Rule habit(
            String id,
            Severity severity,
            String title,
            Predicate<Indicator> concerns,
            Predicate<Indicator> fails,
            String complaint) {
        return new Survey(new RuleId(id), severity, title, true, concerns, fails, complaint);
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        Map<String, List<Indicator>> failing = new LinkedHashMap<>();
        for (Indicator indicator : Indicators.all(ledger)) {
            if (!concerns.test(indicator)) {
                continue;
            }
            if (!fails.test(indicator)) {
                judgements.add(Remark.pass(this, indicator.facts()));
            } else if (gathered) {
                failing.computeIfAbsent(indicator.form().id(), id -> new ArrayList<>())
                        .add(indicator);
            } else {
                judgements.add(Remark.fail(this, message(List.of(indicator)), indicator.facts()));
            }
        }
        failing.values().forEach(habit -> judgements.add(Remark.fail(this, message(habit), facts(habit))));
        return Verdict.of(judgements, "没有自评表，或自评表没有所需的栏目");
    }

    private String message(List<Indicator> indicators) {
        Indicator first = indicators.get(0);
        String items = String.join(
                "、",
                indicators.stream()
                        .limit(SHOWN)
                        .map(indicator -> "“" + indicator.item() + "”")
                        .toList());
        String rest = indicators.size() > SHOWN ? "等 " + indicators.size() + " 项指标" : "";
        return Names.statement(first.form()) + "：" + items + rest + complaint;
    }

    private static List<Fact> facts(List<Indicator> indicators) {
        return indicators.stream()
                .limit(SHOWN)
                .flatMap(indicator -> indicator.facts().stream())
                .filter(fact ->
                        !fact.measure().equals("weight") && !fact.measure().equals("score"))
                .toList();
    }
}
