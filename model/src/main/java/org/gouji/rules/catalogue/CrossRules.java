package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.model.rule.Severity.REVIEW;
import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.catalogue.Items.*;
import static org.gouji.rules.check.Comparison.atMost;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.each;
import static org.gouji.rules.term.Domains.eachColumn;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Sums.either;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Sums.sumOf;
import static org.gouji.rules.term.Terms.at;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.line;
import static org.gouji.rules.term.Terms.twin;

import java.util.List;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Family X: what must hold between tables. */
final class CrossRules {

    private static final String SPENT = "total|expenditure_total";
    private static final String SPENT_BASIC = "basic|expenditure_basic";
    private static final String SPENT_PROJECT = "project|expenditure_project";

    private static final Terms.Match SAME_CODE = row -> other -> row.code().equals(other.code());
    private static final Terms.Match SAME_CLASS = FunctionalClasses::spentOn;

    /** Both halves; one alone, of a table that may have lost the other, only where it is not short of the whole. */
    private static final Term BASIC_TOTAL = either(
            line(TOTAL_ROW, "final"),
            Parts.all(line(PERSONNEL, "final"), line(PUBLIC, "final")),
            Parts.unlessShort(
                    at(GENERAL_BUDGET, TOTAL_ROW, SPENT_BASIC), sum(line(PERSONNEL, "final"), line(PUBLIC, "final"))));

    private CrossRules() {}

    static List<Rule> rules() {
        return List.of(
                identity(
                        "X-01",
                        ERROR,
                        "收入决算表合计 = 总表本年收入合计",
                        each(INCOME),
                        line(TOTAL_ROW, "total"),
                        at(SUMMARY, INCOME_THIS_YEAR, "final")),
                identity(
                        "X-02",
                        ERROR,
                        "支出决算表合计 = 总表本年支出合计",
                        each(EXPENDITURE),
                        line(TOTAL_ROW, "total"),
                        at(SUMMARY, EXPENDITURE_THIS_YEAR, "final")),
                identity(
                        "X-03",
                        ERROR,
                        "财政拨款：收入决算表 = 总表财政拨款收入",
                        each(INCOME),
                        line(TOTAL_ROW, "fiscal_appropriation"),
                        either(
                                at(SUMMARY, APPROPRIATION, "final"),
                                sum(
                                        at(SUMMARY, GENERAL_INCOME, "final"),
                                        at(SUMMARY, FUND_INCOME, "final"),
                                        at(SUMMARY, CAPITAL_INCOME, "final")))),
                identity(
                        "X-23",
                        ERROR,
                        "财政拨款总表本年收入合计 = 收入决算表财政拨款收入",
                        each(FISCAL_SUMMARY),
                        line(INCOME_THIS_YEAR, "final"),
                        at(INCOME, TOTAL_ROW, "fiscal_appropriation")),
                other("X-04", "上级补助收入", SUPERIOR_SUBSIDY, "superior_subsidy"),
                other("X-24", "事业收入", BUSINESS_INCOME, "business"),
                other("X-25", "经营收入", OPERATING_INCOME, "operating"),
                other("X-26", "附属单位上缴收入", AFFILIATE_INCOME, "affiliate_remittance"),
                other("X-27", "其他收入", OTHER_INCOME, "other"),
                identity(
                        "X-05",
                        ERROR,
                        "总表各功能分类支出 = 支出决算表该类合计",
                        eachRow(Codes::isClass, EXPENDITURE),
                        column("total"),
                        twin(SUMMARY, "final", SAME_CLASS)),
                identity(
                        "X-06",
                        ERROR,
                        "财政拨款总表一般公共预算本年支出 = 一般公共预算支出表合计",
                        each(GENERAL_BUDGET),
                        line(TOTAL_ROW, SPENT),
                        at(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "general_budget")),
                identity(
                        "X-28",
                        ERROR,
                        "财政拨款总表各类一般公共预算支出 = 一般公共预算支出表该类",
                        eachRow(Codes::isClass, GENERAL_BUDGET),
                        column(SPENT),
                        twin(FISCAL_SUMMARY, "general_budget", SAME_CLASS)),
                identity(
                        "X-29",
                        ERROR,
                        "财政拨款总表各类支出 = 财政拨款支出表该类",
                        eachRow(Codes::isClass, FISCAL_EXPENDITURE),
                        column("total"),
                        twin(FISCAL_SUMMARY, "total", SAME_CLASS)),
                identity(
                        "X-30",
                        ERROR,
                        "财政拨款总表本年支出合计 = 财政拨款支出表合计",
                        each(FISCAL_EXPENDITURE),
                        line(TOTAL_ROW, "total"),
                        at(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "total")),
                identity(
                        "X-07",
                        ERROR,
                        "财政拨款总表政府性基金本年支出 = 政府性基金表支出合计",
                        each(FUND),
                        line(TOTAL_ROW, SPENT),
                        at(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "government_fund")),
                identity(
                        "X-31",
                        ERROR,
                        "财政拨款总表政府性基金收入 = 政府性基金表本年收入合计",
                        each(FUND),
                        line(TOTAL_ROW, "income_total"),
                        at(FISCAL_SUMMARY, FUND_INCOME, "final")),
                identity(
                        "X-32",
                        ERROR,
                        "财政拨款总表政府性基金年初结转 = 政府性基金表年初合计",
                        each(FUND),
                        line(TOTAL_ROW, "opening_total"),
                        at(FISCAL_SUMMARY, FUND_INCOME.after(FISCAL_OPENING), "final")),
                identity(
                        "X-08",
                        ERROR,
                        "财政拨款总表国有资本经营本年支出 = 国有资本经营表合计",
                        each(STATE_CAPITAL),
                        line(TOTAL_ROW, SPENT),
                        at(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "state_capital")),
                identity(
                        "X-09",
                        ERROR,
                        "基本支出表合计 = 一般公共预算支出表基本支出合计",
                        each(BASIC),
                        BASIC_TOTAL,
                        closest(
                                BASIC_TOTAL,
                                at(GENERAL_BUDGET, TOTAL_ROW, SPENT_BASIC),
                                at(GENERAL_BUDGET, TOTAL_ROW, SPENT))),
                identity(
                        "X-33",
                        ERROR,
                        "基本支出表人员经费合计 = 一般公共预算支出表人员经费",
                        each(BASIC),
                        line(PERSONNEL, "final"),
                        at(GENERAL_BUDGET, TOTAL_ROW, "personnel")),
                identity(
                        "X-34",
                        ERROR,
                        "基本支出表公用经费合计 = 一般公共预算支出表公用经费",
                        each(BASIC),
                        line(PUBLIC, "final"),
                        at(GENERAL_BUDGET, TOTAL_ROW, "public")),
                identity(
                        "X-35",
                        ERROR,
                        "项目支出表各类之和 = 一般公共预算支出表项目支出合计",
                        eachColumn(PROJECT),
                        sumOf(Codes::tops),
                        at(GENERAL_BUDGET, TOTAL_ROW, SPENT_PROJECT)),
                GrantOnly.of("X-21", GENERAL_BUDGET),
                GrantOnly.of("X-22", FISCAL_EXPENDITURE),
                atMost(
                        "X-10",
                        ERROR,
                        "财政拨款支出 ≤ 本年支出",
                        each(FISCAL_SUMMARY),
                        line(EXPENDITURE_THIS_YEAR, "total"),
                        at(SUMMARY, EXPENDITURE_THIS_YEAR, "final")),
                atMost(
                        "X-11",
                        ERROR,
                        "财政拨款收入 ≤ 本年收入",
                        each(FISCAL_SUMMARY),
                        line(INCOME_THIS_YEAR, "final"),
                        at(SUMMARY, INCOME_THIS_YEAR, "final")),
                atMost(
                        "X-36",
                        ERROR,
                        "财政拨款年初结转 ≤ 年初结转",
                        each(FISCAL_SUMMARY),
                        line(FISCAL_OPENING, "final"),
                        at(SUMMARY, BROUGHT_FORWARD, "final")),
                atMost(
                        "X-37",
                        ERROR,
                        "财政拨款年末结转 ≤ 年末结转",
                        each(FISCAL_SUMMARY),
                        line(FISCAL_CLOSING, "total"),
                        at(SUMMARY, CARRIED_FORWARD, "final")),
                within("X-12", "基本支出", SPENT_BASIC, "basic"),
                within("X-38", "项目支出", SPENT_PROJECT, "project"),
                within("X-39", "支出合计", SPENT, "total"),
                part("X-13", "30212 因公出国（境）费用", "30212", ABROAD),
                part("X-40", "30231 公务用车运行维护费", "30231", VEHICLE_RUNNING),
                part("X-41", "30217 公务接待费", "30217", RECEPTION),
                atMost(
                        "X-14",
                        ERROR,
                        "“三公”经费决算合计 ≤ 一般公共预算支出合计",
                        each(THREE_PUBLIC),
                        line(THREE_TOTAL, "final"),
                        at(GENERAL_BUDGET, TOTAL_ROW, SPENT)),
                atMost(
                        "X-15",
                        REVIEW,
                        "机关运行经费 ≤ 公用经费合计",
                        each(N_OPERATING),
                        line(OPERATING_COST, "amount"),
                        at(BASIC, PUBLIC, "final")),
                atMost(
                        "X-18",
                        REVIEW,
                        "政府采购支出总额 ≤ 本年支出合计",
                        each(N_PROCUREMENT),
                        line(item("政府采购支出总额"), "amount"),
                        at(EXPENDITURE, TOTAL_ROW, "total")),
                atMost("X-19", WARNING, "决算数 ≤ 预算数，超出的应作说明", eachRow(BASICS), column("final"), column("budget")));
    }

    private static Rule other(String id, String name, Item item, String measure) {
        return identity(
                id, ERROR, name + "：收入决算表 = 总表", each(INCOME), line(TOTAL_ROW, measure), at(SUMMARY, item, "final"));
    }

    private static Rule within(String id, String name, String measures, String whole) {
        return atMost(
                id,
                ERROR,
                "一般公共预算各科目" + name + " ≤ 全部支出同科目" + name,
                eachRow(row -> !row.code().isEmpty(), GENERAL_BUDGET, FISCAL_EXPENDITURE),
                column(measures),
                twin(EXPENDITURE, whole, SAME_CODE));
    }

    private static Rule part(String id, String name, String code, Item item) {
        return atMost(
                id,
                ERROR,
                "基本支出表 " + name + " ≤ “三公”经费表该项决算数",
                eachRow(row -> row.code().equals(code), BASIC),
                column("final"),
                either(at(THREE_PUBLIC, item, "final"), at(N_THREE_PUBLIC, item, "amount")));
    }
}
