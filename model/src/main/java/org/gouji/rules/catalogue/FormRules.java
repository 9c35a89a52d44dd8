package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.model.rule.Severity.REVIEW;
import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.check.Comparison.atMost;
import static org.gouji.rules.check.Comparison.derived;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.each;
import static org.gouji.rules.term.Domains.eachColumn;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Points.exactly;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Sums.either;
import static org.gouji.rules.term.Sums.onlyIf;
import static org.gouji.rules.term.Sums.percent;
import static org.gouji.rules.term.Sums.percentOf;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Terms.cell;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.line;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.statement.Row;
import org.gouji.rules.check.Rule;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.form.Forms;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Term;

/** Family F: the sums, rates and scores inside the self-evaluation forms that are equations. */
final class FormRules {

    static final String[] FORMS = {PROJECT_FORM, DEPARTMENT_FORM};

    private static final Item OTHERS = item("其他资金", "其他", "单位资金", "自有资金");
    private static final Item BY_INCOME = item("按收入性质分");
    private static final Item BY_EXPENDITURE = item("按支出性质分");
    private static final Item BASIC_SPENT = item("基本支出", "资金结构：基本支出");
    private static final Item PROJECT_SPENT = item("项目支出", "资金结构：项目支出");

    private static final Term RATE = column("execution_rate");
    private static final Term EXECUTED = column("executed");
    private static final Term WHOLE_YEAR = either(column("full_year_budget"), column("approved_total"));

    private FormRules() {}

    static List<Rule> rules() {
        return List.of(
                identity(
                        "F-01",
                        ERROR,
                        "年度资金总额 = 财政拨款 + 上年结转资金 + 其他资金",
                        eachColumn(FORMS),
                        money(line(Forms.FUNDS)),
                        money(FundSources.of(Forms.FUNDS))),
                identity(
                        "F-29",
                        ERROR,
                        "年度资金总额 = 基本支出 + 项目支出",
                        eachColumn(FORMS),
                        money(either(line(BY_EXPENDITURE), line(Forms.FUNDS))),
                        money(Parts.all(line(BASIC_SPENT), line(PROJECT_SPENT)))),
                identity(
                        "F-30",
                        ERROR,
                        "按收入性质分 = 各类预算资金之和",
                        eachColumn(FORMS),
                        money(line(BY_INCOME)),
                        sum(
                                line(item("一般公共预算", "一般公共预算拨款")),
                                line(item("政府性基金拨款", "政府性基金预算")),
                                line(item("国有资本经营预算", "国有资本经营预算拨款")),
                                line(item("纳入专户管理的非税收入拨款")),
                                line(OTHERS))),
                atMost(
                        "F-31",
                        WARNING,
                        "按支出性质分 ≤ 按收入性质分",
                        eachColumn(FORMS),
                        money(line(BY_EXPENDITURE)),
                        money(line(BY_INCOME))),
                derived(
                        "F-02",
                        ERROR,
                        "执行率 = 全年执行数 ÷ 全年预算数",
                        eachRow(FORMS),
                        RATE,
                        percent(EXECUTED, either(WHOLE_YEAR, onlyBudget()))),
                atMost("F-23", WARNING, "全年执行数 ≤ 全年预算数", eachRow(Forms.FUNDS::matches, FORMS), EXECUTED, WHOLE_YEAR),
                derived(
                        "F-03",
                        ERROR,
                        "预算执行得分 = 分值 × 执行率（不超过分值）",
                        eachRow(FORMS),
                        column("score"),
                        closest(column("score"), percentOf(exactly(column("weight")), RATE), capped())),
                identity(
                        "F-05",
                        ERROR,
                        "总分 = 各项得分之和",
                        each(FORMS),
                        line(Forms.TOTAL, "score"),
                        FormWeights.all("score")),
                identity(
                        "F-04",
                        ERROR,
                        "总分的分值 = 各项分值之和",
                        each(FORMS),
                        exactly(line(Forms.TOTAL, "weight")),
                        exactly(FormWeights.all("weight"))),
                identity("F-46", ERROR, "小计 = 其上各项指标之和", FormRules::subtotals, cell(), FormWeights.aboveSubtotal()),
                atMost("F-06", ERROR, "得分 ≤ 分值", eachRow(FORMS), exactly(column("score")), exactly(column("weight"))),
                atMost(
                        "X-20",
                        REVIEW,
                        "项目自评表全年执行数 ≤ 项目支出决算数",
                        eachRow(Forms.FUNDS::matches, PROJECT_FORM),
                        EXECUTED,
                        Projects.spentInAll()),
                atMost(
                        "P-03",
                        REVIEW,
                        "纳入绩效自评的项目金额 ≤ 项目支出决算数",
                        eachRow(FormRules::isEvaluated, N_PERFORMANCE),
                        column("amount"),
                        Projects.spentInAll()),
                identity(
                        "F-32",
                        WARNING,
                        "各项目自评表执行数之和 = 项目支出",
                        each(DEPARTMENT_FORM),
                        line(item("项目支出", "项目经费"), "executed|actual|amount"),
                        Projects.executedInAll()));
    }

    /** The budget at the beginning of the year, in forms that have no column for another. */
    private static Term onlyBudget() {
        return frame -> frame.statement().columns().contains("full_year_budget")
                        || frame.statement().rows().stream()
                                .anyMatch(row -> row.values().containsKey("full_year_budget"))
                ? Reckoning.NOTHING
                : column("initial_budget").at(frame);
    }

    /** The points of every subtotal. */
    private static List<Frame> subtotals(Ledger ledger) {
        return eachRow(Forms::isSubtotal, FORMS).frames(ledger).stream()
                .flatMap(frame -> Stream.of(frame.at("weight"), frame.at("score")))
                .toList();
    }

    /** The money of all projects that evaluated themselves; the department as a whole has more than projects. */
    private static boolean isEvaluated(Row row) {
        return row.item().contains("项目")
                && row.item().contains("自评")
                && !row.item().contains("整体");
    }

    /** The whole weight, where the rate is above a hundred per cent. */
    private static Term capped() {
        return onlyIf(RATE, rate -> rate.isKnown() && rate.interval().high().intValue() >= 100, column("weight"));
    }

    /** The term, if it is money: the columns of points and rates have sums of their own. */
    private static Term money(Term term) {
        return onlyIf(
                term, read -> read.facts().stream().allMatch(fact -> fact.unit().isMoney()), term);
    }
}
