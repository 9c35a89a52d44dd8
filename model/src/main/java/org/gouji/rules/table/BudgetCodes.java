package org.gouji.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Quotes;

/**
 * The tables of the two special budgets print classes that these budgets have: 政府收支分类科目, 政府性基金预算支出 and
 * 国有资本经营预算支出, the classes of 2014 to 2025 together.
 */
public final class BudgetCodes implements Rule {

    private static final RuleId ID = new RuleId("X-17");
    private static final Map<String, Set<String>> CLASSES = Map.of(
            "government_fund",
            Set.of(
                    "206", "207", "208", "211", "212", "213", "214", "215", "216", "217", "229", "230", "231", "232",
                    "233", "234"),
            "state_capital",
            Set.of("208", "223", "230"));

    private static final int CLASS = 3;
    private static final int GROUP = 5;

    /** The group 98 of any class: what 超长期特别国债 pays for, which the government funds budget carries since 2024. */
    private static final Phrase TREASURY_BONDS = Phrase.of("\\d{3}98");

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
        return "政府性基金、国有资本经营预算报表的科目属于该预算";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Statement table : ledger.disclosure().statements()) {
            Set<String> classes = CLASSES.getOrDefault(table.id(), Set.of());
            table.rows().stream()
                    .filter(row -> !classes.isEmpty() && row.code().length() == CLASS)
                    .forEach(row ->
                            judgements.add(judge(table, row, classes.contains(row.code()) || isForBonds(table, row))));
        }
        return Verdict.of(judgements, "没有列有科目编码的政府性基金或国有资本经营预算报表");
    }

    /** Whether every group of the class is paid for by treasury bonds. */
    private static boolean isForBonds(Statement table, Row row) {
        List<String> groups = table.rows().stream()
                .map(Row::code)
                .filter(code -> code.length() == GROUP && code.startsWith(row.code()))
                .toList();
        return table.id().equals("government_fund")
                && !groups.isEmpty()
                && groups.stream().allMatch(code -> TREASURY_BONDS.is(code));
    }

    private Judgement judge(Statement table, Row row, boolean known) {
        if (known) {
            return Remark.pass(this, List.of());
        }
        String message = Names.statement(table) + "：" + row.code() + " " + row.item() + " 不是该预算的支出科目";
        List<Evidence> code = List.of(Quotes.label(table, row, row.code()));
        return Remark.fail(this, severity(), message, List.of(), code);
    }
}
