package org.gouji.rules.form;

import static org.gouji.rules.term.Item.item;

import java.util.List;
import java.util.Optional;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Terms;

/** The self-evaluation forms and the lines that all of them have. */
public final class Forms {

    public static final String DEPARTMENT = "self_evaluation.department";
    public static final String PROJECT = "self_evaluation.project";

    /** Both kinds of form. */
    public static final List<String> ALL = List.of(DEPARTMENT, PROJECT);

    /** All the money of a form. */
    public static final Item FUNDS = item(
            "年度资金总额",
            "资金总额",
            "年度预算总额",
            "预算资金总额",
            "项目资金",
            "全年资金总额",
            "年度总金额",
            "年度预算资金总额",
            "项目资金总额",
            "预算总额",
            "部门预算总额",
            "部门（单位）预算总额",
            "部门支出总额",
            "支出总额",
            "年度支出总额",
            "总额",
            "资金合计",
            "项目预算执行情况",
            "当年预算执行情况",
            "预算执行情况",
            "合计");

    /** All its points, however the form calls them. */
    public static final Item TOTAL = item("总分", "自评总分");

    private static final Phrase SUBTOTAL = Phrase.of(".{0,8}(?:小计|分计)(?:得?分)?");

    private Forms() {}

    /** Whether a row adds up the points of the indicators above it and is none itself. */
    public static boolean isSubtotal(Row row) {
        return row.item().indexOf('计') >= 0 && SUBTOTAL.is(Labels.fold(row.item()));
    }

    /** Whether a form was filled in while the year was still running: what is not reached yet is no failure. */
    static boolean isInterim(Statement form) {
        return form.title().contains("监控");
    }

    /** What was spent in all by the funds rows of a form. */
    public static Optional<Fact> executed(Ledger ledger, Statement form) {
        return Terms.find(ledger, form, FUNDS, "executed|amount");
    }

    /**
     * The points for spending the money, {@code weight} or {@code score}: in the row of all money, or else in a row that tells how
     * much of it was spent, 预算执行情况.
     */
    public static Optional<Fact> execution(Ledger ledger, Statement form, String points) {
        return Terms.find(ledger, form, FUNDS, points).or(() -> form.rows().stream()
                .filter(row -> row.values().containsKey("execution_rate"))
                .flatMap(row -> Ledger.fact(form, row, points).stream())
                .findFirst());
    }
}
