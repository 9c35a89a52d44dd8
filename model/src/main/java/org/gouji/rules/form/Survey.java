package org.gouji.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
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
 * @param told which of its failures are told together
 * @param concerns the indicators that it is about
 * @param fails those of them that are not in order
 * @param complaint what is the matter with them, as the end of a sentence
 */
record Survey(
        RuleId id,
        Severity severity,
        String title,
        Told told,
        Predicate<Indicator> concerns,
        Predicate<Indicator> fails,
        String complaint)
        implements Rule {

    /** Which failures are one finding. */
    private enum Told {
        /** None: each is a slip of its own. */
        EACH,
        /** Those of one form. */
        BY_FORM,
        /** Those of all forms of a kind: a habit. */
        BY_KIND
    }

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
        return new Survey(new RuleId(id), severity, title, Told.EACH, concerns, fails, complaint);
    }

    /** A rule whose failures in one form are one finding. */
    static Rule inForm(
            String id,
            Severity severity,
            String title,
            Predicate<Indicator> concerns,
            Predicate<Indicator> fails,
            String complaint) {
        return new Survey(new RuleId(id), severity, title, Told.BY_FORM, concerns, fails, complaint);
    }

    /** A rule whose failures in all forms of a kind are one finding. */
    static Rule habit(
            String id,
            Severity severity,
            String title,
            Predicate<Indicator> concerns,
            Predicate<Indicator> fails,
            String complaint) {
        return new Survey(new RuleId(id), severity, title, Told.BY_KIND, concerns, fails, complaint);
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
            } else if (told == Told.EACH) {
                judgements.add(Remark.fail(this, message(List.of(indicator)), indicator.facts()));
            } else {
                failing.computeIfAbsent(key(indicator.form()), key -> new ArrayList<>())
                        .add(indicator);
            }
        }
        failing.values().forEach(some -> judgements.add(Remark.fail(this, message(some), facts(some))));
        return Verdict.of(judgements, "没有自评表，或自评表没有所需的栏目");
    }

    private String key(Statement form) {
        return told == Told.BY_KIND
                ? form.id()
                : form.id() + " " + form.source().locator() + " " + form.subject();
    }

    private String message(List<Indicator> indicators) {
        List<String> names = indicators.stream()
                .map(indicator -> "“" + indicator.item() + "”")
                .distinct()
                .toList();
        String items = String.join("、", names.stream().limit(SHOWN).toList());
        String rest = names.size() > SHOWN ? "等 " + indicators.size() + " 项指标" : "";
        return forms(indicators) + "：" + items + rest + complaint;
    }

    /** The form, or the first of several and their number. */
    private static String forms(List<Indicator> indicators) {
        long forms = indicators.stream()
                .map(indicator ->
                        indicator.form().source().locator() + indicator.form().subject())
                .distinct()
                .count();
        String first = Names.statement(indicators.get(0).form());
        return forms > 1 ? first + "等 " + forms + " 份" : first;
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
