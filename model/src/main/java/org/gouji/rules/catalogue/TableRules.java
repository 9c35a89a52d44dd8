package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.catalogue.Items.*;
import static org.gouji.rules.check.Comparison.atMost;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.each;
import static org.gouji.rules.term.Domains.eachCode;
import static org.gouji.rules.term.Domains.eachColumn;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Sums.either;
import static org.gouji.rules.term.Sums.less;
import static org.gouji.rules.term.Sums.onlyIf;
import static org.gouji.rules.term.Sums.orZero;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Sums.sumOf;
import static org.gouji.rules.term.Terms.cell;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.constant;
import static org.gouji.rules.term.Terms.line;

import java.util.List;
import java.util.Set;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Families T1 to T6: what must hold inside the tables of income and expenditure. */
final class TableRules {

    private static final Set<String> PERSONNEL_CLASSES = Set.of("301", "303");

    private static final Term CLASSES = sumOf(frame -> Terms.rows(frame, FunctionalClasses::isClass));
    private static final Term CHILDREN = sumOf(Codes::children);
    private static final Term TOPS = sumOf(Codes::tops);

    private static final Term GRANTS =
            either(line(APPROPRIATION), sum(line(GENERAL_INCOME), line(FUND_INCOME), line(CAPITAL_INCOME)));

    private static final Term ALL_INCOME = either(line(INCOME_TOTAL), line(INCOME_ALL));
    private static final Term ALL_EXPENDITURE = either(line(EXPENDITURE_TOTAL), line(EXPENDITURE_ALL));

    private TableRules() {}

    static List<Rule> rules() {
        return List.of(
                identity(
                        "T1-01",
                        ERROR,
                        "本年收入合计 = 各项收入之和",
                        eachColumn(SUMMARY),
                        line(INCOME_THIS_YEAR),
                        sum(
                                GRANTS,
                                line(SUPERIOR_SUBSIDY),
                                line(BUSINESS_INCOME),
                                line(OPERATING_INCOME),
                                line(AFFILIATE_INCOME),
                                line(OTHER_INCOME))),
                identity(
                        "T1-02",
                        ERROR,
                        "收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余",
                        eachColumn(SUMMARY),
                        ALL_INCOME,
                        sum(line(INCOME_THIS_YEAR), line(SURPLUS_USED), line(BROUGHT_FORWARD))),
                identity(
                        "T1-03",
                        ERROR,
                        "本年支出合计 = 各功能分类支出之和",
                        eachColumn(SUMMARY),
                        line(EXPENDITURE_THIS_YEAR),
                        CLASSES),
                identity(
                        "T1-04",
                        ERROR,
                        "支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余",
                        eachColumn(SUMMARY),
                        ALL_EXPENDITURE,
                        sum(line(EXPENDITURE_THIS_YEAR), line(SURPLUS_DISTRIBUTED), line(CARRIED_FORWARD))),
                identity("T1-05", ERROR, "收入总计 = 支出总计", eachColumn(SUMMARY), ALL_INCOME, ALL_EXPENDITURE),
                identity(
                        "T1-06",
                        ERROR,
                        "年末结转和结余 = 收入总计 - 本年支出合计 - 结余分配",
                        eachColumn(SUMMARY),
                        line(CARRIED_FORWARD),
                        less(ALL_INCOME, sum(line(EXPENDITURE_THIS_YEAR), line(SURPLUS_DISTRIBUTED)))),
                identity(
                        "T2-01",
                        ERROR,
                        "本年收入合计 = 财政拨款 + 上级补助 + 事业 + 经营 + 附属单位上缴 + 其他",
                        eachRow(INCOME),
                        column("total"),
                        sum(
                                column("fiscal_appropriation"),
                                column("superior_subsidy"),
                                column("business"),
                                column("operating"),
                                column("affiliate_remittance"),
                                column("other"))),
                identity("T2-02", ERROR, "合计行 = 各类之和", eachColumn(INCOME), line(TOTAL_ROW), TOPS),
                identity("T2-03", ERROR, "类 = Σ款，款 = Σ项", eachCode(INCOME), cell(), CHILDREN),
                atMost("T2-04", ERROR, "教育收费 ≤ 事业收入", eachRow(INCOME), column("education_fee"), column("business")),
                identity(
                        "T3-01",
                        ERROR,
                        "本年支出合计 = 基本 + 项目 + 上缴上级 + 经营 + 对附属单位补助",
                        eachRow(EXPENDITURE),
                        column("total"),
                        sum(
                                column("basic"),
                                column("project"),
                                column("remitted_to_superior"),
                                column("operating"),
                                column("subsidy_to_affiliates"))),
                identity("T3-02", ERROR, "合计行 = 各类之和", eachColumn(EXPENDITURE), line(TOTAL_ROW), TOPS),
                identity("T3-03", ERROR, "类 = Σ款，款 = Σ项", eachCode(EXPENDITURE), cell(), CHILDREN),
                identity(
                        "T4-01",
                        ERROR,
                        "合计 = 一般公共预算 + 政府性基金 + 国有资本经营",
                        eachRow(FISCAL_SUMMARY),
                        column("total"),
                        sum(column("general_budget"), column("government_fund"), column("state_capital"))),
                identity(
                        "T4-02",
                        ERROR,
                        "支出总计 = 本年支出合计 + 年末财政拨款结转和结余",
                        eachColumn(FISCAL_SUMMARY),
                        line(EXPENDITURE_TOTAL),
                        sum(line(EXPENDITURE_THIS_YEAR), line(FISCAL_CLOSING))),
                identity(
                        "T4-03",
                        ERROR,
                        "年初财政拨款结转和结余 = 一般公共预算 + 政府性基金 + 国有资本经营",
                        each(FISCAL_SUMMARY),
                        line(FISCAL_OPENING, "final"),
                        sum(opening(GENERAL_INCOME), opening(FUND_INCOME), opening(CAPITAL_INCOME))),
                identity(
                        "T4-04",
                        ERROR,
                        "一般公共预算：年末 = 年初 + 本年收入 - 本年支出",
                        each(FISCAL_SUMMARY),
                        closing("general_budget"),
                        balance(GENERAL_INCOME, "general_budget")),
                identity(
                        "T4-05",
                        ERROR,
                        "本年支出合计 = 各功能分类支出之和",
                        eachColumn(FISCAL_SUMMARY),
                        line(EXPENDITURE_THIS_YEAR),
                        CLASSES),
                identity(
                        "T4-06",
                        ERROR,
                        "本年收入合计 = 一般公共预算 + 政府性基金 + 国有资本经营",
                        each(FISCAL_SUMMARY),
                        line(INCOME_THIS_YEAR, "final"),
                        sum(line(GENERAL_INCOME, "final"), line(FUND_INCOME, "final"), line(CAPITAL_INCOME, "final"))),
                identity(
                        "T4-07",
                        ERROR,
                        "收入总计 = 本年收入合计 + 年初财政拨款结转和结余",
                        each(FISCAL_SUMMARY),
                        line(INCOME_TOTAL, "final"),
                        sum(line(INCOME_THIS_YEAR, "final"), line(FISCAL_OPENING, "final"))),
                identity(
                        "T4-08",
                        ERROR,
                        "收入总计 = 支出总计",
                        each(FISCAL_SUMMARY),
                        line(INCOME_TOTAL, "final"),
                        line(EXPENDITURE_TOTAL, "total|final")),
                identity(
                        "T4-09",
                        ERROR,
                        "政府性基金：年末 = 年初 + 本年收入 - 本年支出",
                        each(FISCAL_SUMMARY),
                        closing("government_fund"),
                        balance(FUND_INCOME, "government_fund")),
                identity(
                        "T4-10",
                        ERROR,
                        "国有资本经营预算：年末 = 年初 + 本年收入 - 本年支出",
                        each(FISCAL_SUMMARY),
                        closing("state_capital"),
                        balance(CAPITAL_INCOME, "state_capital")),
                identity("T6-01", ERROR, "经济分类的类 = Σ款", eachCode(BASIC), cell(), CHILDREN),
                identity(
                        "T6-02",
                        ERROR,
                        "人员经费合计 = 301 + 303",
                        eachColumn(BASIC),
                        line(PERSONNEL),
                        sumOf(frame -> Codes.tops(frame, row -> PERSONNEL_CLASSES.contains(row.code())))),
                identity(
                        "T6-03",
                        ERROR,
                        "公用经费合计 = 其余各类之和",
                        eachColumn(BASIC),
                        line(PUBLIC),
                        sumOf(frame -> Codes.tops(frame, row -> !PERSONNEL_CLASSES.contains(row.code())))),
                identity(
                        "T6-04",
                        ERROR,
                        "合计 = 人员经费合计 + 公用经费合计",
                        eachColumn(BASIC),
                        line(TOTAL_ROW),
                        sum(line(PERSONNEL), line(PUBLIC))),
                identity(
                        "T6-06",
                        ERROR,
                        "合计 = 人员经费 + 公用经费",
                        eachRow(BASIC),
                        column("final"),
                        sum(column("人员经费"), column("公用经费|日常公用经费"))));
    }

    /** The part of the opening balance that belongs to one budget: the line of that name under the opening balance. */
    private static Term opening(Item income) {
        return line(income.after(FISCAL_OPENING), "final");
    }

    private static Term closing(String fund) {
        return orZero(line(FISCAL_CLOSING, fund));
    }

    /** Opening balance plus income less expenditure of one budget; nothing where the opening balance is not split. */
    private static Term balance(Item income, String fund) {
        Term split = sum(opening(GENERAL_INCOME), opening(FUND_INCOME), opening(CAPITAL_INCOME));
        Term lines = less(
                sum(orZero(line(income, "final")), orZero(opening(income))), orZero(line(EXPENDITURE_THIS_YEAR, fund)));
        Term told = either(
                split,
                onlyIf(
                        orZero(line(FISCAL_OPENING, "final")),
                        total -> total.value().signum() == 0,
                        constant("0")));
        Term used = sum(line(income, "final"), line(EXPENDITURE_THIS_YEAR, fund));
        return onlyIf(told, Reading::isKnown, onlyIf(used, Reading::isKnown, lines));
    }
}
