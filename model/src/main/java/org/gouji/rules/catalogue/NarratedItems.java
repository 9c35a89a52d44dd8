package org.gouji.rules.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;

/** An item (项) that the text tells the spending of is a line of the table of the general budget, under the same name. */
final class NarratedItems implements Rule {

    private static final RuleId ID = new RuleId("N-21");

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
        return "文字说明的各项支出在一般公共预算支出表中都有，名称一致";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Set<String> printed = ledger.statements(Ids.GENERAL_BUDGET).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.code().length() == Codes.ITEM)
                .map(row -> Labels.core(row.item()))
                .collect(Collectors.toSet());
        List<Fact> told = ledger.statements(Ids.N_ITEMS).stream()
                .flatMap(section -> section.rows().stream().flatMap(row -> spent(section, row).stream()))
                .toList();
        if (printed.isEmpty() || told.isEmpty()) {
            return new Verdict.InsufficientData("没有列到项的一般公共预算支出表，或文字没有逐项说明");
        }
        List<Fact> missing = told.stream()
                .filter(fact -> !printed.contains(name(fact.row())))
                .toList();
        if (missing.isEmpty()) {
            return new Verdict.Looked(List.of(Remark.pass(this, told)));
        }
        String items = String.join(
                "、",
                missing.stream()
                        .map(fact -> "“" + fact.row().item() + "”" + fact.raw())
                        .toList());
        return new Verdict.Looked(List.of(Remark.fail(this, "文字说明列有支出、一般公共预算支出表中没有同名项级科目：" + items, missing)));
    }

    /** What the text says was spent on an item, if it was anything and the item is named by its full path. */
    private static List<Fact> spent(Statement section, Row row) {
        boolean path = row.item().split("/", -1).length == 3;
        return Ledger.fact(section, row, "amount")
                .filter(fact -> path && fact.unit().isMoney() && fact.value().signum() != 0)
                .map(List::of)
                .orElse(List.of());
    }

    private static String name(Row row) {
        return Labels.core(row.item().substring(row.item().lastIndexOf('/') + 1));
    }
}
