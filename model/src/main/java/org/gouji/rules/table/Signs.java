package org.gouji.rules.table;

import java.util.ArrayList;
import java.util.List;
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

/** Income and expenditure are seldom negative: a refund, an adjustment or a liquidation may be, and a person has to look. */
public final class Signs implements Rule {

    private static final RuleId ID = new RuleId("TAB-90");
    private static final List<String> TABLES = List.of(
            "income_expenditure_summary",
            "income",
            "expenditure",
            "fiscal_summary",
            "general_budget",
            "fiscal_expenditure",
            "general_budget_basic");

    /** So many negative figures of a table are named. */
    private static final int SHOWN = 6;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.REVIEW;
    }

    @Override
    public String title() {
        return "收入和支出一般不为负数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (String table : TABLES) {
            for (Statement statement : ledger.statements(table)) {
                if (!statement.rows().isEmpty()) {
                    judgements.add(judge(statement, ledger.facts(statement)));
                }
            }
        }
        return Verdict.of(judgements, "没有收入支出报表");
    }

    private Judgement judge(Statement table, List<Fact> figures) {
        List<Fact> negative = figures.stream()
                .filter(fact -> fact.amount().isPresent() && fact.value().signum() < 0)
                .toList();
        if (negative.isEmpty()) {
            return Remark.pass(this, List.of());
        }
        List<Fact> shown = negative.stream().limit(SHOWN).toList();
        String told = String.join(
                "、",
                shown.stream().map(fact -> fact.name(table) + " " + fact.raw()).toList());
        String rest = negative.size() > SHOWN ? "等 " + negative.size() + " 个数" : "";
        return Remark.fail(this, Names.statement(table) + "：" + told + rest + "为负数，请核实是否属于冲销、退回或清算", shown);
    }
}
