package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Quotes;

/** Codes of the functional classification begin with 2, those of the economic classification with 3. */
final class CodeDomains implements Rule {

    private static final RuleId ID = new RuleId("X-16");
    private static final Map<String, String> FIRST = Map.of(
            "income",
            "2",
            "expenditure",
            "2",
            "general_budget",
            "2",
            "fiscal_expenditure",
            "2",
            "government_fund",
            "2",
            "state_capital",
            "2",
            "general_budget_basic",
            "3",
            "general_budget_project",
            "3");

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
        return "功能分类科目编码以 2 开头，经济分类科目编码以 3 开头";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Statement statement : ledger.disclosure().statements()) {
            String first = FIRST.getOrDefault(statement.id(), "");
            if (!first.isEmpty()) {
                statement.rows().stream()
                        .filter(row -> !row.code().isEmpty())
                        .forEach(row -> judgements.add(judge(statement, row, first)));
            }
        }
        return Verdict.of(judgements, "没有列科目编码的报表");
    }

    private Judgement judge(Statement statement, Row row, String first) {
        if (row.code().startsWith(first)) {
            return Remark.pass(this, List.of());
        }
        String message = Names.statement(statement) + "：“" + row.item() + "”的科目编码 " + row.code() + " 不以 " + first
                + " 开头，不属于该表的分类";
        Evidence code = Quotes.label(statement, row, row.code());
        return Remark.fail(this, severity(), message, List.of(), List.of(code));
    }
}
