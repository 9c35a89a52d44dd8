package org.gouji.rules.table;

import java.util.List;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Quotes;

/** Every table of money says in which unit. Tables that say 万元 while they mean 元 are shown by the relations across tables. */
public final class UnitsOfTables implements Rule {

    private static final RuleId ID = new RuleId("DOC-05");

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
        return "各表均应注明金额单位";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Statement> tables = ledger.disclosure().statements().stream()
                .filter(table -> Names.isTable(table.id()) && !table.rows().isEmpty())
                .toList();
        if (tables.isEmpty()) {
            return new Verdict.InsufficientData("没有决算报表");
        }
        List<Statement> without =
                tables.stream().filter(table -> hasNoUnit(ledger, table)).toList();
        if (without.isEmpty()) {
            return new Verdict.Looked(List.of(Remark.pass(this, List.of())));
        }
        String message = "没有注明金额单位："
                + String.join("、", without.stream().map(Names::statement).toList());
        return new Verdict.Looked(List.of(Remark.fail(
                this,
                severity(),
                message,
                List.of(),
                without.stream().map(Quotes::title).toList())));
    }

    private static boolean hasNoUnit(Ledger ledger, Statement table) {
        return table.unit().equals(Unit.NONE)
                && ledger.facts(table).stream().noneMatch(fact -> fact.unit().isMoney());
    }
}
