package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.term.Terms;

/**
 * The points of a form that prints no total add up to 100. The form of Sichuan leaves 10 points for the execution rate, which
 * has no row of its own: 90 is worth a note, told once for all forms.
 */
public final class WeightTotals implements Rule {

    private static final RuleId ID = new RuleId("F-43");
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final BigDecimal WITHOUT_EXECUTION = new BigDecimal(90);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "未列总分的自评表，各项分值之和 = 100";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Map<String, List<List<Fact>>> bySum = new LinkedHashMap<>();
        for (String id : Forms.ALL) {
            for (Statement form : ledger.statements(id)) {
                List<Fact> weights = weights(ledger.facts(form));
                if (!weights.isEmpty()
                        && Terms.find(ledger, form, Forms.TOTAL, "weight").isEmpty()) {
                    BigDecimal sum = sum(weights);
                    String key = sum.compareTo(WITHOUT_EXECUTION) == 0 ? "90" : form.subject() + sum;
                    bySum.computeIfAbsent(key, any -> new ArrayList<>()).add(weights);
                }
            }
        }
        List<Judgement> judgements = bySum.values().stream().map(this::judge).toList();
        return Verdict.of(judgements, "没有未列总分的自评表");
    }

    private static List<Fact> weights(List<Fact> form) {
        return form.stream()
                .filter(fact ->
                        fact.measure().equals("weight") && (fact.amount().isPresent() || fact.isUnread()))
                .filter(fact -> !Forms.isSubtotal(fact.row()))
                .toList();
    }

    private static BigDecimal sum(List<Fact> weights) {
        return weights.stream()
                .flatMap(fact -> fact.amount().stream())
                .map(Amount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Judgement judge(List<List<Fact>> forms) {
        BigDecimal sum = sum(forms.get(0));
        List<Fact> all = forms.stream().flatMap(List::stream).toList();
        if (sum.compareTo(ALL) == 0) {
            return Remark.pass(this, all);
        }
        boolean usual = sum.compareTo(WITHOUT_EXECUTION) == 0;
        String where = Names.statement(forms.get(0).get(0).statement());
        String message = where + (forms.size() > 1 ? "等 " + forms.size() + " 份自评表" : "") + "：各项分值之和为 "
                + sum.toPlainString() + " 分，不是 100 分" + (usual ? "，其余 10 分可能属于未列出的预算执行率" : "");
        Gap gap = new Gap(ALL, sum, sum.subtract(ALL), BigDecimal.ZERO, Unit.POINTS);
        return Remark.fail(this, usual ? Severity.INFO : severity(), message, gap, forms.get(0));
    }
}
