package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.catalogue.Items.*;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.check.SameFigure.same;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Place.place;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.twin;

import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Family N: what the text, the report and the forms say of figures that the tables or other passages state as well. */
final class NarrativeRules {

    private static final String SPENT = "total|expenditure_total";
    private static final String SPENT_BASIC = "basic|expenditure_basic";

    private static final Item BASIC_SPENT = item("基本支出");
    private static final Item PROJECT_SPENT = item("项目支出");
    private static final Item PROJECT_ANY = item("项目支出", "项目经费");

    private static final Terms.Match SAME_CLASS = FunctionalClasses::coded;

    private NarrativeRules() {}

    static List<Rule> rules() {
        return List.of(
                same(
                                "N-01",
                                ERROR,
                                "文字说明的收入总计 = 收入支出决算总表",
                                place(SUMMARY, INCOME_TOTAL, "final"),
                                place(N_TOTALS, item("收入总计"), "amount"),
                                place(N_INCOME, item("收入总计"), "amount"))
                        .unlessOf(place(INCOME, TOTAL_ROW, "total")),
                same(
                                "N-24",
                                ERROR,
                                "文字说明的支出总计 = 收入支出决算总表",
                                place(SUMMARY, EXPENDITURE_TOTAL, "final"),
                                place(N_TOTALS, item("支出总计"), "amount"),
                                place(N_EXPENDITURE, item("支出总计"), "amount"))
                        .unlessOf(place(EXPENDITURE, TOTAL_ROW, "total")),
                same(
                        "N-02",
                        ERROR,
                        "文字说明的本年收入合计 = 收入决算表",
                        place(INCOME, TOTAL_ROW, "total"),
                        place(N_INCOME, item("本年收入合计"), "amount"),
                        place(N_TOTALS, item("本年收入合计"), "amount"),
                        place(N_EVALUATION, item("决算报表收入"), "amount")),
                income("N-25", "财政拨款收入", item("财政拨款收入"), "fiscal_appropriation"),
                income("N-26", "上级补助收入", item("上级补助收入"), "superior_subsidy"),
                income("N-27", "事业收入", item("事业收入"), "business"),
                income("N-28", "经营收入", item("经营收入"), "operating"),
                income("N-29", "附属单位上缴收入", item("附属单位上缴收入"), "affiliate_remittance"),
                income("N-30", "其他收入", item("其他收入"), "other"),
                grant("N-31", "一般公共预算财政拨款收入", GENERAL_INCOME),
                grant("N-32", "政府性基金预算财政拨款收入", FUND_INCOME),
                grant("N-33", "国有资本经营预算财政拨款收入", CAPITAL_INCOME),
                same(
                        "N-03",
                        ERROR,
                        "文字说明的本年支出合计 = 支出决算表",
                        place(EXPENDITURE, TOTAL_ROW, "total"),
                        place(N_EXPENDITURE, item("本年支出合计"), "amount"),
                        place(N_TOTALS, item("本年支出合计"), "amount"),
                        place(N_EVALUATION, item("决算报表支出"), "amount")),
                same(
                        "N-34",
                        ERROR,
                        "基本支出：文字说明、自评报告、自评表 = 支出决算表",
                        place(EXPENDITURE, TOTAL_ROW, "basic"),
                        place(N_EXPENDITURE, BASIC_SPENT, "amount"),
                        place(N_TOTALS, BASIC_SPENT, "amount"),
                        place(N_EVALUATION, BASIC_SPENT, "amount"),
                        place(DEPARTMENT_FORM, BASIC_SPENT, "executed|amount")),
                same(
                        "N-35",
                        ERROR,
                        "项目支出：文字说明、自评报告、自评表、基础数据表 = 支出决算表",
                        place(EXPENDITURE, TOTAL_ROW, "project"),
                        place(N_EXPENDITURE, PROJECT_SPENT, "amount"),
                        place(N_TOTALS, PROJECT_SPENT, "amount"),
                        place(BASICS, PROJECT_SPENT, "final"),
                        place(N_EVALUATION, PROJECT_SPENT, "amount"),
                        place(DEPARTMENT_FORM, PROJECT_ANY, "executed|actual|amount")),
                spent("N-36", "上缴上级支出", "remitted_to_superior"),
                spent("N-37", "经营支出", "operating"),
                spent("N-38", "对附属单位补助支出", "subsidy_to_affiliates"),
                same(
                                "N-04",
                                ERROR,
                                "文字说明的财政拨款收入总计 = 财政拨款收入支出决算总表",
                                place(FISCAL_SUMMARY, INCOME_TOTAL, "final"),
                                place(N_FISCAL_TOTALS, item("财政拨款收入总计"), "amount"))
                        .unlessOf(place(FISCAL_SUMMARY, INCOME_THIS_YEAR, "final")),
                same(
                                "N-39",
                                ERROR,
                                "文字说明的财政拨款支出总计 = 财政拨款收入支出决算总表",
                                place(FISCAL_SUMMARY, EXPENDITURE_TOTAL, "total|final"),
                                place(N_FISCAL_TOTALS, item("财政拨款支出总计"), "amount"))
                        .unlessOf(place(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "total|final")),
                carried("N-05", "年初财政拨款结转和结余", FISCAL_OPENING, "final"),
                carried("N-60", "年末财政拨款结转和结余", FISCAL_CLOSING, "total|final"),
                same(
                                "N-06",
                                ERROR,
                                "文字说明各处的一般公共预算财政拨款支出 = 一般公共预算支出表合计",
                                place(GENERAL_BUDGET, TOTAL_ROW, SPENT),
                                place(N_GENERAL_BUDGET, TOLD_GENERAL_SPENT, "amount"),
                                place(N_STRUCTURE, TOLD_GENERAL_SPENT, "amount"),
                                place(N_ITEMS, TOLD_GENERAL_SPENT, "amount"))
                        .unlessOf(place(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "total")),
                identity(
                        "N-07",
                        ERROR,
                        "文字说明的各类支出 = 一般公共预算支出表该类",
                        eachRow(NarrativeRules::isClass, N_STRUCTURE, N_ITEMS),
                        column("amount"),
                        closest(
                                column("amount"),
                                twin(GENERAL_BUDGET, SPENT, SAME_CLASS),
                                twin(FISCAL_SUMMARY, "total", FunctionalClasses::same))),
                identity(
                        "N-08",
                        ERROR,
                        "文字说明的各项支出 = 一般公共预算支出表该项",
                        eachRow(ItemPaths::isItem, N_ITEMS),
                        column("amount"),
                        ItemPaths.inTable(GENERAL_BUDGET, "total", "expenditure_total")),
                identity(
                        "N-40",
                        ERROR,
                        "文字说明的各类支出 = 该类各项支出之和",
                        eachRow(row -> !TOLD_GENERAL_SPENT.matches(row), N_STRUCTURE),
                        column("amount"),
                        ClassesOfItems.sum()),
                same(
                        "N-10",
                        ERROR,
                        "文字说明的基本支出 = 一般公共预算基本支出",
                        place(GENERAL_BUDGET, TOTAL_ROW, SPENT_BASIC),
                        place(N_BASIC, TOLD_BASIC_SPENT, "amount")),
                same(
                        "N-41",
                        ERROR,
                        "人员经费：文字说明、自评表 = 基本支出表",
                        place(BASIC, PERSONNEL, "final"),
                        place(N_BASIC, PERSONNEL, "amount"),
                        place(DEPARTMENT_FORM, PERSONNEL, "executed|actual")),
                same(
                        "N-42",
                        ERROR,
                        "公用经费：文字说明、自评表 = 基本支出表",
                        place(BASIC, PUBLIC, "final"),
                        place(N_BASIC, PUBLIC, "amount"),
                        place(DEPARTMENT_FORM, PUBLIC, "executed|actual")),
                three("N-12", "“三公”经费合计", THREE_TOTAL, item("“三公”经费财政拨款支出"), item("“三公”经费", "三公经费")),
                three("N-43", "因公出国（境）费", ABROAD, ABROAD, ABROAD),
                three("N-44", "公务用车购置及运行维护费", VEHICLES, VEHICLES, VEHICLES),
                three("N-45", "公务用车购置费", VEHICLE_PURCHASE, VEHICLE_PURCHASE, VEHICLE_PURCHASE),
                three("N-46", "公务用车运行维护费", VEHICLE_RUNNING, VEHICLE_RUNNING, VEHICLE_RUNNING),
                three("N-47", "公务接待费", RECEPTION, RECEPTION, RECEPTION),
                budget("N-48", "年初预算数", "initial_budget", budgetOf("initial_budget")),
                budget("N-50", "全年预算数", "full_year_budget", budgetOf("full_year_budget")),
                budget(
                        "N-51",
                        "预算数",
                        "budget",
                        closest(column("budget"), budgetOf("full_year_budget"), budgetOf("initial_budget"))),
                same(
                        "N-14",
                        ERROR,
                        "文字说明的政府性基金支出 = 政府性基金表支出合计",
                        place(FUND, TOTAL_ROW, SPENT),
                        place(N_FUND, item("政府性基金预算财政拨款支出"), "amount")),
                same(
                        "N-49",
                        ERROR,
                        "文字说明的国有资本经营预算支出 = 国有资本经营表支出合计",
                        place(STATE_CAPITAL, TOTAL_ROW, SPENT),
                        place(N_STATE_CAPITAL, item("国有资本经营预算财政拨款支出"), "amount")),
                itemised("N-61", "政府性基金", N_FUND, FUND),
                itemised("N-62", "国有资本经营预算", N_STATE_CAPITAL, STATE_CAPITAL),
                same(
                        "N-17",
                        ERROR,
                        "机关运行经费：文字说明 = 机构运行信息表",
                        place(THREE_PUBLIC, OPERATING_COST, "final"),
                        place(N_OPERATING, OPERATING_COST, "amount")),
                printedIn("N-18", "政府采购支出总额", PROCURED, N_PROCUREMENT, "amount"),
                printedIn("N-80", "授予中小企业合同金额", AWARDED_TO_SMALL_AND_MEDIUM, N_PROCUREMENT, "amount"),
                printedIn("N-19", "车辆总数", CARS, N_ASSETS, "count"));
    }

    /** A figure of the text that the table of 机构运行信息 prints too. */
    private static Rule printedIn(String id, String name, Item item, String text, String measure) {
        return same(
                id, ERROR, name + "：文字说明 = 机构运行信息表", place(THREE_PUBLIC, item, "final"), place(text, item, measure));
    }

    /** A whole class; a list of items may sum each class up. */
    private static boolean isClass(Row row) {
        return !TOLD_GENERAL_SPENT.matches(row) && !ItemPaths.isItem(row);
    }

    private static Rule income(String id, String name, Item item, String measure) {
        return same(
                id,
                ERROR,
                "文字说明的" + name + " = 收入决算表",
                place(INCOME, TOTAL_ROW, measure),
                place(N_INCOME, item, "amount"),
                place(N_TOTALS, item, "amount"));
    }

    private static Rule grant(String id, String name, Item item) {
        return same(
                id,
                ERROR,
                "文字说明的" + name + " = 总表",
                place(SUMMARY, item, "final"),
                place(FISCAL_SUMMARY, item, "final"),
                place(N_INCOME, item, "amount"),
                place(N_TOTALS, item, "amount"),
                place(N_EVALUATION, item, "amount"));
    }

    private static Rule spent(String id, String name, String measure) {
        return same(
                id,
                ERROR,
                "文字说明的" + name + " = 支出决算表",
                place(EXPENDITURE, TOTAL_ROW, measure),
                place(N_EXPENDITURE, item(name), "amount"));
    }

    private static Rule carried(String id, String name, Item item, String measures) {
        return same(
                id,
                ERROR,
                "文字说明的" + name + " = 财政拨款收入支出决算总表",
                place(FISCAL_SUMMARY, item, measures),
                place(N_FISCAL_TOTALS, item, "amount"));
    }

    private static Rule itemised(String id, String name, String section, String table) {
        return identity(
                id,
                ERROR,
                "文字说明的" + name + "各项支出 = " + name + "表该项",
                eachRow(ItemPaths::isItem, section),
                column("amount"),
                ItemPaths.inTable(table, "expenditure_total", "total"));
    }

    private static Rule three(String id, String name, Item table, Item text, Item report) {
        return same(
                id,
                ERROR,
                name + "：文字说明、自评报告 = “三公”经费表决算数",
                place(THREE_PUBLIC, table, "final"),
                place(N_THREE_PUBLIC, text, "amount"),
                place(N_EVALUATION, report, "amount"));
    }

    private static Rule budget(String id, String name, String measure, Term table) {
        return identity(
                id, ERROR, "文字说明的“三公”" + name + " = “三公”经费表" + name, eachRow(N_THREE_PUBLIC), column(measure), table);
    }

    private static Term budgetOf(String measure) {
        return twin(THREE_PUBLIC, measure, ThreePublic::same);
    }
}
