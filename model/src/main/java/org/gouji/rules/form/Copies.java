package org.gouji.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/** Two projects do not have all indicators in common, cost apart: the form of one was copied for the other. */
public final class Copies implements Rule {

    private static final RuleId ID = new RuleId("F-21");

    /** Fewer common indicators than this may be a template's. */
    private static final int ENOUGH = 5;

    /** So many of the common indicators are shown. */
    private static final int SHOWN = 4;

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
        return "不同项目的指标、目标值和完成值不应全部相同";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Map<List<String>, Statement> originals = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Statement form : ledger.statements(Forms.PROJECT)) {
            boolean first = originals.isEmpty();
            List<Indicator> own = telling(ledger, form);
            Statement original = originals.putIfAbsent(signatures(own), form);
            if (original != null && own.size() >= ENOUGH) {
                judgements.add(judge(own, form, original));
            } else if (!first) {
                judgements.add(Remark.pass(this, List.of()));
            }
        }
        return Verdict.of(judgements, "没有两份以上的项目支出绩效自评表");
    }

    private Judgement judge(List<Indicator> own, Statement form, Statement original) {
        List<Fact> facts = own.stream()
                .limit(SHOWN)
                .flatMap(indicator -> indicator.fact("actual").stream())
                .toList();
        String items = String.join("、", own.stream().map(Indicator::item).toList());
        String message = Names.statement(form) + " 与 " + Names.statement(original) + " 除成本外的全部指标及其目标值、完成值逐项相同：" + items;
        List<Evidence> names = List.of(subject(form), subject(original));
        return Remark.fail(this, severity(), message, facts, names);
    }

    private static Evidence subject(Statement form) {
        return new Evidence(
                "quote",
                form.id(),
                form.subject(),
                Side.NONE,
                "",
                "项目名称",
                "",
                Optional.empty(),
                form.subject(),
                form.source());
    }

    /** The indicators that say something of this project: not those of cost, and not those without result. */
    private static List<Indicator> telling(Ledger ledger, Statement form) {
        return Indicators.of(ledger, form).stream()
                .filter(indicator -> !(indicator.isCost()
                        && indicator.actual().isPresent()
                        && new org.gouji.model.statement.Unit(
                                        indicator.actual().get().unit())
                                .isMoney()))
                .filter(indicator -> !indicator.text("actual").isEmpty())
                .toList();
    }

    private static List<String> signatures(List<Indicator> indicators) {
        return indicators.stream()
                .map(each -> each.item() + "|" + each.text("target") + "|" + each.text("actual"))
                .sorted()
                .toList();
    }
}
