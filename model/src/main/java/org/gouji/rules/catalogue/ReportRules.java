package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.catalogue.Items.*;
import static org.gouji.rules.check.Comparison.atMost;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.check.SameFigure.same;
import static org.gouji.rules.term.Domains.each;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Place.place;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Terms.at;
import static org.gouji.rules.term.Terms.line;

import java.util.Comparator;
import java.util.List;
import org.gouji.rules.check.Rule;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.form.Forms;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Families N and P: what the reports on performance say, against the text, their own tables and the forms. */
final class ReportRules {

    private static final Item THREE_IN_REPORT = item("“三公”经费", "三公经费", "“三公”经费支出");

    /** The total of a table in the report that has a line for receptions before it: the comparison of “三公” spending. */
    private static final Item THREE_TABLE_TOTAL = item("合计", "总计").after(RECEPTION);

    private static final Item NO_LINE = item();

    private ReportRules() {}

    static List<Rule> rules() {
        return List.of(
                identity(
                        "N-22",
                        ERROR,
                        "自评报告的年初预算总额 = 自评表的年初预算数",
                        each(N_EVALUATION),
                        largest("initial_budget"),
                        at(DEPARTMENT_FORM, Forms.FUNDS, "initial_budget")),
                same(
                        "N-58",
                        ERROR,
                        "公用经费：基础数据表 = 报告的基本支出（商品和服务支出）",
                        place(BASICS, PUBLIC, "final"),
                        place(N_BASIC, item("公用经费", "日常公用经费", "商品和服务支出"), "amount")),
                identity("N-23", ERROR, "编制数：基础数据表 = 报告的各类编制之和", each(BASICS), line(item("编制数"), "count"), posts()),
                same(
                        "P-05",
                        ERROR,
                        "自评报告的总分 = 自评表的总分",
                        place(DEPARTMENT_FORM, item("总分"), "score"),
                        place(N_EVALUATION, item("总分", "自评得分", "评价得分", "自评总分", "综合得分"), "score")),
                three("N-53", "“三公”经费增减率", THREE_TOTAL, THREE_IN_REPORT, "change_rate"),
                three("N-54", "“三公”经费预算完成率", THREE_TOTAL, THREE_IN_REPORT, "completion"),
                three("N-55", "公务接待费增减率", RECEPTION, RECEPTION, "change_rate"),
                three("N-56", "公务接待费预算完成率", RECEPTION, RECEPTION, "completion"),
                three("N-57", "公务用车购置及运行维护费增减率", VEHICLES, VEHICLES, "change_rate"),
                atMost(
                        "P-09",
                        WARNING,
                        "实有人数 ≤ 编制数",
                        each(N_STAFFING),
                        line(item("实有公务员", "实有行政人员", "在职公务员", "实有行政编制人员", "公务员"), "count"),
                        line(item("行政编制"), "count")),
                identity(
                        "S-32",
                        WARNING,
                        "预算资金总额 = 年初预算 + 调整预算",
                        each(N_EVALUATION),
                        line(item("预算资金总额"), "amount|budget"),
                        Parts.all(
                                line(item("年初预算"), "budget|amount|initial_budget"),
                                line(item("调整预算", "执行中调整预算"), "amount|budget"))),
                ProjectReport.of(
                        "P-10",
                        ERROR,
                        "项目自评报告的得分 = 自评表总分",
                        item("总分", "自评得分", "评价得分", "自评总分", "综合得分"),
                        "score",
                        Forms.TOTAL,
                        "score"),
                ProjectReport.of(
                        "P-11",
                        ERROR,
                        "项目自评报告的年初预算 = 自评表年初预算数",
                        item("年初预算", "年初预算安排", "年初预算数"),
                        "initial_budget",
                        Forms.FUNDS,
                        "initial_budget"),
                ProjectReport.of(
                        "P-12",
                        ERROR,
                        "项目自评报告的预算 = 自评表资金总额",
                        item("预算金额", "预算安排", "预算资金"),
                        "budget",
                        Forms.FUNDS,
                        "full_year_budget|amount"),
                ProjectReport.of(
                        "P-13",
                        ERROR,
                        "项目自评报告的实际支出 = 自评表全年执行数",
                        item("实际支出", "资金支出", "实际执行"),
                        "amount",
                        Forms.FUNDS,
                        "executed|amount"),
                ProjectReport.of(
                        "P-14",
                        ERROR,
                        "项目自评报告的执行率 = 自评表执行率",
                        item("预算执行率", "执行率", "资金执行率"),
                        "rate",
                        Forms.FUNDS,
                        "execution_rate"),
                ProjectReport.of(
                        "P-17",
                        WARNING,
                        "项目自评报告的到位资金 = 自评表全年预算数",
                        item("到位资金", "全年到位资金"),
                        "amount",
                        Forms.FUNDS,
                        "full_year_budget"),
                identity(
                        "P-18",
                        WARNING,
                        "绩效自评项目涉及的资金 = 各项目自评表资金之和",
                        each(N_EVALUATION, N_PERFORMANCE),
                        line(Projects.EVALUATED, "budget|amount"),
                        Projects.ofAll()),
                new ProjectCounts(),
                new ProjectIndicators());
    }

    /** The largest figure of a column: of several budgets that a report tells, the total. */
    private static Term largest(String measure) {
        return frame -> Terms.found(frame.statement().rows().stream()
                        .flatMap(row -> Ledger.fact(frame.statement(), row, measure).stream())
                        .filter(fact -> fact.amount().isPresent() && fact.unit().isMoney())
                        .max(Comparator.comparing(Fact::value)))
                .at(frame);
    }

    /** The posts that the report lists: lines whose name ends in 编制 and that are not counted in 人. */
    private static Term posts() {
        return frame -> {
            List<Term> posts = frame.ledger().beside(frame.statement(), N_STAFFING).stream()
                    .flatMap(staffing -> staffing.rows().stream()
                            .filter(row -> Labels.core(row.item()).endsWith("编制"))
                            .flatMap(row -> Ledger.fact(staffing, row, "count").stream()))
                    .filter(fact -> !"人".equals(fact.unit().symbol()))
                    .map(Terms::fact)
                    .toList();
            return sum(posts.toArray(new Term[0])).at(frame);
        };
    }

    private static Rule three(String id, String name, Item text, Item report, String measure) {
        return same(
                id,
                ERROR,
                name + "：文字说明、自评报告及其对比表一致",
                place(N_THREE_PUBLIC, text, measure),
                place(N_EVALUATION, report, measure),
                place(N_EVALUATION, text.equals(THREE_TOTAL) ? THREE_TABLE_TOTAL : NO_LINE, measure));
    }
}
