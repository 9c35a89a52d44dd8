package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Sums.less;
import static org.gouji.rules.term.Terms.cell;
import static org.gouji.rules.term.Terms.column;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.statement.Row;
import org.gouji.rules.check.Rule;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Family F: the money of the tasks of a year, and of budgets that were adjusted. */
final class TaskRules {

    private static final String APPROVED = "approved_total";
    private static final Item TOTAL = item("金额合计", "合计", "总计", "资金合计", "任务合计");
    private static final List<String> MEASURES = List.of(APPROVED, "approved_fiscal", "approved_other", "executed");

    private TaskRules() {}

    static List<Rule> rules() {
        return List.of(
                identity(
                        "F-48",
                        ERROR,
                        "全年预算数 = 年初预算数 + 预算调整数",
                        eachRow(FormRules.FORMS),
                        column("full_year_budget"),
                        closest(
                                column("full_year_budget"),
                                Parts.all(column("initial_budget"), adjustment()),
                                less(column("initial_budget"), adjustment()))),
                identity(
                        "F-49",
                        ERROR,
                        "任务的批复金额 = 财政拨款 + 其他资金",
                        eachRow(FormRules.FORMS),
                        column(APPROVED),
                        Parts.all(column("approved_fiscal"), column("approved_other"))),
                identity("F-50", ERROR, "金额合计 = 各项任务之和", TaskRules::totals, cell(), tasks()));
    }

    /** The column that says by how much the budget was changed, under whatever head. */
    private static Term adjustment() {
        return frame -> frame.row()
                .flatMap(row -> row.values().keySet().stream()
                        .filter(TaskRules::isAdjustment)
                        .findFirst()
                        .flatMap(measure -> Ledger.fact(frame.statement(), row, measure)))
                .map(fact -> Terms.fact(fact).at(frame))
                .orElse(Reckoning.NOTHING);
    }

    private static boolean isAdjustment(String head) {
        return head.contains("调整") && !head.contains("后") && !head.contains("率");
    }

    /** The money of every row that adds up tasks. */
    private static List<Frame> totals(Ledger ledger) {
        return eachRow(row -> isTask(row) && TOTAL.matches(row), FormRules.FORMS).frames(ledger).stream()
                .flatMap(frame -> MEASURES.stream().map(frame::at))
                .toList();
    }

    private static Term tasks() {
        return frame -> {
            List<Row> tasks = frame.statement().rows().stream()
                    .filter(row -> isTask(row) && !TOTAL.matches(row))
                    .toList();
            return Sums.sumOf(at -> Terms.rows(at, tasks)).at(frame);
        };
    }

    private static boolean isTask(Row row) {
        return Stream.of(APPROVED, "approved_fiscal").anyMatch(row.values()::containsKey);
    }
}
