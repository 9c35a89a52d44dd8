package org.gouji.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/** A rate of execution needs a budget that it is a rate of. */
public final class FundsWithoutBudget implements Rule {

    private static final RuleId ID = new RuleId("F-24");
    private static final List<String> BUDGETS =
            List.of("full_year_budget", "initial_budget", "approved_total", "budget", "amount");

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
        return "有执行率的，应有预算数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (String id : Forms.ALL) {
            for (Statement form : ledger.statements(id)) {
                for (Row row : setsApart(form) ? List.<Row>of() : form.rows()) {
                    Ledger.fact(form, row, "execution_rate")
                            .filter(rate -> rate.amount().isPresent())
                            .ifPresent(rate -> judgements.add(judge(form, row, rate)));
                }
            }
        }
        return Verdict.of(judgements, "自评表没有执行率");
    }

    /** Whether a form prints its budget in other rows than what was spent of it. */
    private static boolean setsApart(Statement form) {
        return form.rows().stream().anyMatch(FundsWithoutBudget::hasBudget)
                && form.rows().stream()
                        .filter(row -> row.values().containsKey("executed"))
                        .noneMatch(FundsWithoutBudget::hasBudget);
    }

    private static boolean hasBudget(Row row) {
        return BUDGETS.stream().anyMatch(row.values()::containsKey);
    }

    private Judgement judge(Statement form, Row row, Fact rate) {
        List<Fact> facts = new ArrayList<>(List.of(rate));
        Optional<Fact> executed = Ledger.fact(form, row, "executed");
        executed.ifPresent(facts::add);
        if (hasBudget(row)) {
            return Remark.pass(this, facts);
        }
        String spent = executed.map(fact -> "执行数 " + fact.raw() + "，").orElse("");
        String message = Names.statement(form) + " " + row.item() + "：年初预算数和全年预算数均为空，" + spent + "却列有执行率 " + rate.raw()
                + "，无从计算";
        return Remark.fail(this, message, facts);
    }
}
