package org.gouji.rules.form;

import java.util.ArrayList;
import java.util.List;
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

    /** Fewer common indicators than this may be a template's. */
    private static final int ENOUGH = 5;

    /** So many of the common indicators are shown. */
    private static final int SHOWN = 4;

    @Override
    public RuleId id() {
        return new RuleId("F-21");
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
        List<Statement> forms = ledger.statements(Forms.PROJECT);
        List<Judgement> judgements = new ArrayList<>();
        for (int later = 1; later < forms.size(); later++) {
            judgements.add(judge(forms.subList(0, later), forms.get(later)));
        }
        return Verdict.of(judgements, "没有两份以上的项目支出绩效自评表");
    }

    private Judgement judge(List<Statement> earlier, Statement form) {
        List<Indicator> own = telling(form);
        Optional<Statement> origin = own.size() < ENOUGH
                ? Optional.empty()
                : earlier.stream()
                        .filter(other -> signatures(telling(other)).equals(signatures(own)))
                        .findFirst();
        if (origin.isEmpty()) {
            return Remark.pass(this, List.of());
        }
        List<Fact> facts = own.stream()
                .limit(SHOWN)
                .flatMap(indicator -> indicator.fact("actual").stream())
                .toList();
        String items = String.join("、", own.stream().map(Indicator::item).toList());
        String message =
                Names.statement(form) + " 与 " + Names.statement(origin.get()) + " 除成本外的全部指标及其目标值、完成值逐项相同：" + items;
        List<Evidence> names = List.of(subject(form), subject(origin.get()));
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
    private static List<Indicator> telling(Statement form) {
        return Indicator.of(form).stream()
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
