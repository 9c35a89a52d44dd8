package org.gouji.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Quotes;

/** A code of the functional classification has one name in all tables of a document. */
public final class CodeNames implements Rule {

    private static final RuleId ID = new RuleId("TAB-91");
    private static final Set<String> TABLES =
            Set.of("income", "expenditure", "general_budget", "fiscal_expenditure", "government_fund", "state_capital");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String title() {
        return "同一科目编码在各表中的名称一致";
    }

    /** A row and the table that it stands in. */
    private record Line(Statement table, Row row) {

        String name() {
            return Labels.functionalClass(row.item());
        }

        Evidence evidence() {
            return Quotes.label(table, row, row.item());
        }
    }

    @Override
    public Verdict check(Ledger ledger) {
        Map<String, List<Line>> byCode = new LinkedHashMap<>();
        for (Statement table : ledger.disclosure().statements()) {
            if (TABLES.contains(table.id())) {
                for (Row row : table.rows()) {
                    if (!row.code().isEmpty() && !row.item().isEmpty()) {
                        byCode.computeIfAbsent(row.code(), code -> new ArrayList<>())
                                .add(new Line(table, row));
                    }
                }
            }
        }
        List<Judgement> judgements = byCode.values().stream()
                .filter(lines -> lines.size() > 1)
                .map(this::judge)
                .toList();
        return Verdict.of(judgements, "没有两张列有同一科目编码的报表");
    }

    private Judgement judge(List<Line> lines) {
        Line first = lines.get(0);
        Optional<Line> other =
                lines.stream().filter(line -> differ(first.name(), line.name())).findFirst();
        if (other.isEmpty()) {
            return Remark.pass(this, List.of());
        }
        String message = "科目 " + first.row().code() + " 的名称不一致：“" + first.row().item() + "”与“"
                + other.get().row().item() + "”";
        return Remark.fail(
                this,
                severity(),
                message,
                List.of(),
                List.of(first.evidence(), other.get().evidence()));
    }

    /** Names of narrow columns may be cut short; such are the same. */
    private static boolean differ(String one, String two) {
        return !one.startsWith(two) && !two.startsWith(one) && !one.endsWith(two) && !two.endsWith(one);
    }
}
