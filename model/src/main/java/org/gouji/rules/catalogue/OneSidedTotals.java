package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Ids.SUMMARY;
import static org.gouji.rules.catalogue.Items.EXPENDITURE_TOTAL;
import static org.gouji.rules.catalogue.Items.INCOME_TOTAL;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Quotes;
import org.gouji.rules.term.Item;

/** Where a side of the summary has money, its total is not blank. One of 0 is no sum of its lines, which other rules show. */
final class OneSidedTotals implements Rule {

    private static final RuleId ID = new RuleId("T1-07");

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
        return "有收支数的，收入总计、支出总计不为空";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Statement summary : ledger.statements(SUMMARY)) {
            for (Item total : List.of(INCOME_TOTAL, EXPENDITURE_TOTAL)) {
                total.rows(ledger, summary).stream()
                        .limit(1)
                        .forEach(row -> judgements.add(
                                judge(ledger, summary, row, total.side().orElseThrow())));
            }
        }
        return Verdict.of(judgements, "没有收入支出决算总表，或其中没有总计行");
    }

    private Judgement judge(Ledger ledger, Statement summary, Row total, Side side) {
        List<Fact> spent = ledger.facts(summary).stream()
                .filter(fact -> fact.row().side() == side
                        && fact.amount().isPresent()
                        && fact.value().signum() > 0)
                .toList();
        if (spent.isEmpty() || !total.values().isEmpty()) {
            return Remark.pass(this, List.of());
        }
        List<Evidence> label = List.of(Quotes.label(summary, total, total.item()));
        String name = side == Side.INCOME ? "收入" : "支出";
        String message = Names.statement(summary) + "：" + name + "一侧列有金额，“" + total.item() + "”为空";
        return Remark.fail(this, severity(), message, List.of(), label);
    }
}
