package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.catalogue.Items.*;
import static org.gouji.rules.check.Comparison.atMost;
import static org.gouji.rules.check.Comparison.derived;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.each;
import static org.gouji.rules.term.Domains.eachColumn;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Sums.either;
import static org.gouji.rules.term.Sums.less;
import static org.gouji.rules.term.Sums.percent;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Sums.sumOf;
import static org.gouji.rules.term.Terms.at;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.line;

import java.util.List;
import org.gouji.model.rule.RuleId;
import org.gouji.model.statement.Row;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Families S and O: arithmetic inside a sentence or a section of the text. */
final class SentenceRules {

    private static final String[] TEXT = {
        N_TOTALS,
        N_INCOME,
        N_EXPENDITURE,
        N_FISCAL_TOTALS,
        N_GENERAL_BUDGET,
        N_STRUCTURE,
        N_ITEMS,
        N_BASIC,
        N_THREE_PUBLIC,
        N_FUND,
        N_STATE_CAPITAL,
        N_OPERATING,
        N_PROCUREMENT,
        N_EVALUATION
    };

    private static final Item GENERAL_SPENT = item("一般公共预算财政拨款支出");
    private static final Item YEAR_INCOME = item("本年收入合计");
    private static final Item YEAR_SPENT = item("本年支出合计");
    private static final Item PROCURED = item("政府采购支出总额");
    private static final Item TO_SMALL_AND_MEDIUM = item("授予中小企业合同金额");
    private static final Item TO_SMALL = item("授予小微企业合同金额");
    private static final Item ABROAD_GROUPS = item("因公出国（境）团组数");
    private static final Item ABROAD_PERSONS = item("因公出国（境）人次数", "因公出国（境）人数");
    private static final Item RESERVED_WON = item("面向中小企业预留的政府采购项目中由中小企业供应商中标或成交的采购金额");
    private static final Item OTHERS_WON = item("其他政府采购项目中由中小企业供应商中标或成交的采购金额");

    private static final Term AMOUNT = column("amount");
    private static final Term PRIOR = less(AMOUNT, column("change"));

    private SentenceRules() {}

    static List<Rule> rules() {
        return List.of(
                derived(
                        "S-01",
                        WARNING,
                        "增减率 = 增减额 ÷（本年数 - 增减额）",
                        eachRow(TEXT),
                        column("change_rate"),
                        percent(column("change"), PRIOR)),
                identity(
                        "S-02",
                        ERROR,
                        "增减额 = 本年数 - 上年数",
                        eachRow(TEXT),
                        column("change"),
                        less(AMOUNT, column("prior"))),
                derived(
                        "S-19",
                        WARNING,
                        "增减率 =（本年数 - 上年数）÷ 上年数",
                        eachRow(N_EVALUATION, N_THREE_PUBLIC),
                        column("change_rate"),
                        percent(less(AMOUNT, column("prior")), column("prior"))),
                derived(
                        "S-03",
                        WARNING,
                        "完成率 = 决算数 ÷ 所称预算数",
                        eachRow(TEXT),
                        column("completion"),
                        closest(
                                column("completion"), percent(AMOUNT, column("initial_budget")),
                                percent(AMOUNT, column("full_year_budget")), percent(AMOUNT, column("budget")))),
                share(
                        "S-09",
                        "各项收入占比 = 该项 ÷ 本年收入合计",
                        N_INCOME,
                        either(line(YEAR_INCOME, "amount"), at(INCOME, TOTAL_ROW, "total"))),
                share(
                        "S-20",
                        "各项支出占比 = 该项 ÷ 本年支出合计",
                        N_EXPENDITURE,
                        either(line(YEAR_SPENT, "amount"), at(EXPENDITURE, TOTAL_ROW, "total"))),
                share("S-21", "各类支出占比 = 该类 ÷ 一般公共预算财政拨款支出", N_STRUCTURE, line(GENERAL_SPENT, "amount")),
                share("S-22", "一般公共预算财政拨款支出占比 = 该支出 ÷ 本年支出合计", N_GENERAL_BUDGET, yearSpent()),
                share("S-23", "“三公”各项占比 = 该项 ÷ “三公”经费合计", N_THREE_PUBLIC, line(THREE_TOTAL, "amount")),
                share("S-24", "政府性基金支出占比 = 该支出 ÷ 本年支出合计", N_FUND, yearSpent()),
                share("S-25", "国有资本经营预算支出占比 = 该支出 ÷ 本年支出合计", N_STATE_CAPITAL, yearSpent()),
                identity(
                        "S-07",
                        WARNING,
                        "本年收入合计 = 各项收入之和",
                        each(N_INCOME),
                        line(YEAR_INCOME, "amount"),
                        Parts.listed(
                                line(YEAR_INCOME, "amount"),
                                either(
                                        line(APPROPRIATION, "amount"),
                                        sum(
                                                line(GENERAL_INCOME, "amount"),
                                                line(FUND_INCOME, "amount"),
                                                line(CAPITAL_INCOME, "amount"))),
                                line(SUPERIOR_SUBSIDY, "amount"),
                                line(BUSINESS_INCOME, "amount"),
                                line(OPERATING_INCOME, "amount"),
                                line(AFFILIATE_INCOME, "amount"),
                                line(OTHER_INCOME, "amount"))),
                identity(
                        "S-26",
                        WARNING,
                        "本年支出合计 = 基本 + 项目 + 上缴上级 + 经营 + 对附属单位补助",
                        each(N_EXPENDITURE),
                        line(YEAR_SPENT, "amount"),
                        sum(
                                Parts.all(line(item("基本支出"), "amount"), line(item("项目支出"), "amount")),
                                line(item("上缴上级支出"), "amount"),
                                line(item("经营支出"), "amount"),
                                line(item("对附属单位补助支出"), "amount"))),
                classes("S-27", "一般公共预算财政拨款支出 = 各类之和", "amount"),
                items("S-28", "一般公共预算财政拨款支出 = 各项之和", "amount"),
                items("N-09", "年初预算合计 = 各项年初预算之和", "initial_budget"),
                items("N-52", "全年预算合计 = 各项全年预算之和", "full_year_budget"),
                identity(
                        "S-29",
                        ERROR,
                        "基本支出 = 人员经费 + 公用经费",
                        each(N_BASIC),
                        line(item("一般公共预算财政拨款基本支出", "基本支出"), "amount"),
                        sum(line(PERSONNEL, "amount"), line(PUBLIC, "amount"))),
                identity(
                        "S-30",
                        ERROR,
                        "基本支出 = 工资福利 + 商品和服务 + 对个人和家庭的补助 + 资本性支出",
                        each(N_BASIC),
                        line(item("一般公共预算财政拨款基本支出", "基本支出"), "amount"),
                        sum(
                                line(item("工资福利支出"), "amount"),
                                line(item("商品和服务支出"), "amount"),
                                line(item("对个人和家庭的补助支出", "对个人和家庭的补助"), "amount"),
                                line(item("资本性支出"), "amount"))),
                three("O-12", "决算数", "amount"),
                three("O-13", "年初预算数", "initial_budget"),
                three("O-14", "全年预算数", "full_year_budget"),
                three("O-15", "预算数", "budget"),
                identity(
                        "O-16",
                        ERROR,
                        "公务用车购置及运行维护费 = 购置费 + 运行维护费",
                        each(N_THREE_PUBLIC),
                        line(VEHICLES, "amount"),
                        sum(line(VEHICLE_PURCHASE, "amount"), line(VEHICLE_RUNNING, "amount"))),
                identity(
                        "O-03",
                        ERROR,
                        "公务接待费 = 国内接待 + 外事接待",
                        each(N_THREE_PUBLIC),
                        line(RECEPTION, "amount"),
                        Parts.listed(
                                line(RECEPTION, "amount"),
                                line(RECEPTION_HOME, "amount"),
                                line(item("外事接待", "外事接待费", "国（境）外公务接待"), "amount"))),
                identity(
                        "O-04",
                        WARNING,
                        "“三公”经费增减额 = 各项增减额之和",
                        each(N_THREE_PUBLIC),
                        line(THREE_TOTAL, "change"),
                        ThreeChanges.sum()),
                identity(
                        "O-05",
                        ERROR,
                        "政府采购支出总额 = 货物 + 工程 + 服务",
                        each(N_PROCUREMENT),
                        line(PROCURED, "amount"),
                        Parts.listed(
                                line(PROCURED, "amount"),
                                line(item("政府采购货物支出"), "amount"),
                                line(item("政府采购工程支出"), "amount"),
                                line(item("政府采购服务支出"), "amount"))),
                atMost(
                        "O-06",
                        ERROR,
                        "授予中小企业合同金额 ≤ 政府采购支出总额",
                        each(N_PROCUREMENT),
                        line(TO_SMALL_AND_MEDIUM, "amount"),
                        line(PROCURED, "amount")),
                atMost(
                        "O-17",
                        ERROR,
                        "授予小微企业合同金额 ≤ 授予中小企业合同金额",
                        each(N_PROCUREMENT),
                        line(TO_SMALL, "amount"),
                        line(TO_SMALL_AND_MEDIUM, "amount")),
                atMost(
                        "O-18",
                        ERROR,
                        "预留项目与其他项目中由中小企业中标的金额之和 ≤ 政府采购支出总额",
                        each(N_PROCUREMENT),
                        wonBySmall(),
                        line(PROCURED, "amount")),
                derived(
                        "O-07",
                        WARNING,
                        "中小企业份额 = 授予金额 ÷ 政府采购支出总额",
                        each(N_PROCUREMENT),
                        line(TO_SMALL_AND_MEDIUM, "share"),
                        percent(line(TO_SMALL_AND_MEDIUM, "amount"), line(PROCURED, "amount"))),
                derived(
                        "O-19",
                        WARNING,
                        "小微企业份额 = 授予金额 ÷ 政府采购支出总额（或授予中小企业金额）",
                        each(N_PROCUREMENT),
                        line(TO_SMALL, "share"),
                        closest(
                                line(TO_SMALL, "share"),
                                percent(line(TO_SMALL, "amount"), line(PROCURED, "amount")),
                                percent(line(TO_SMALL, "amount"), line(TO_SMALL_AND_MEDIUM, "amount")))),
                identity(
                        "O-08",
                        ERROR,
                        "车辆总数 = 各类车辆之和",
                        eachColumn(N_ASSETS),
                        line(item("车辆")),
                        sumOf(frame -> Terms.rows(frame, SentenceRules::isVehicleKind))),
                atMost(
                        "S-16",
                        ERROR,
                        "因公出国（境）团组数 ≤ 人次数",
                        each(N_THREE_PUBLIC),
                        line(ABROAD_GROUPS, "count"),
                        line(ABROAD_PERSONS, "count")),
                atMost(
                        "S-31",
                        ERROR,
                        "国内公务接待批次 ≤ 人次",
                        each(N_THREE_PUBLIC, THREE_PUBLIC),
                        line(item("国内公务接待批次"), "count|final"),
                        line(item("国内公务接待人次"), "count|final")));
    }

    private static Rule share(String id, String title, String section, Term whole) {
        return new Shares(new RuleId(id), WARNING, title, section, percent(AMOUNT, whole));
    }

    private static Term yearSpent() {
        return either(at(N_EXPENDITURE, YEAR_SPENT, "amount"), at(EXPENDITURE, TOTAL_ROW, "total"));
    }

    /** The total of a section is the sum of its lines in the same column. */
    private static Rule classes(String id, String title, String measure) {
        Term parts = Parts.beside(GENERAL_SPENT, FunctionalClasses::isNamed, measure, Codes.CLASS);
        return identity(id, WARNING, title, each(N_STRUCTURE), line(GENERAL_SPENT, measure), parts);
    }

    private static Rule items(String id, String title, String measure) {
        Term parts = Parts.beside(GENERAL_SPENT, ItemPaths::isItem, measure, Codes.ITEM);
        return identity(id, WARNING, title, each(N_ITEMS), line(GENERAL_SPENT, measure), parts);
    }

    private static Rule three(String id, String name, String measure) {
        return identity(
                id,
                ERROR,
                "“三公”经费" + name + " = 三项之和",
                each(N_THREE_PUBLIC),
                line(THREE_TOTAL, measure),
                Parts.listed(
                        line(THREE_TOTAL, measure),
                        line(ABROAD, measure),
                        either(
                                line(VEHICLES, measure),
                                sum(line(VEHICLE_PURCHASE, measure), line(VEHICLE_RUNNING, measure))),
                        line(RECEPTION, measure)));
    }

    private static Term wonBySmall() {
        return Parts.all(line(RESERVED_WON, "amount"), line(OTHERS_WON, "amount"));
    }

    private static boolean isVehicleKind(Row row) {
        return row.item().endsWith("用车");
    }
}
