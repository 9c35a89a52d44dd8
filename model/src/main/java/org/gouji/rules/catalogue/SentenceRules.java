package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.catalogue.Items.*;
import static org.gouji.rules.check.Comparison.derived;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.each;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Sums.either;
import static org.gouji.rules.term.Sums.less;
import static org.gouji.rules.term.Sums.onlyIf;
import static org.gouji.rules.term.Sums.percent;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Terms.at;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.line;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Interval;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Term;

/** Family S: arithmetic inside a sentence or a section of the text. */
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

    private static final Interval HUNDRED = Interval.exactly(new BigDecimal(100));

    private static final Term AMOUNT = column("amount");
    private static final Term PRIOR = less(AMOUNT, column("change"));

    /** What some texts list behind their total of spending and not in it. */
    private static final Term CLOSING_TOLD =
            either(line(item("年末结转和结余", "年末结转结余", "年末结余"), "amount"), at(SUMMARY, CARRIED_FORWARD, "final"));

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
                                column("completion"),
                                percent(AMOUNT, column("initial_budget")),
                                percent(AMOUNT, column("full_year_budget")),
                                percent(AMOUNT, column("budget")),
                                onlyIf(
                                        AMOUNT,
                                        Reading::isKnown,
                                        percent(ShareRules.FISCAL_SPENT, column("initial_budget"))))),
                identity(
                        "S-45",
                        ERROR,
                        "文字说明的收入总计 = 支出总计",
                        each(N_TOTALS, N_INCOME),
                        line(item("收入总计"), "amount"),
                        either(
                                closest(
                                        line(item("收入总计"), "amount"),
                                        line(item("支出总计"), "amount"),
                                        onlyIf(
                                                line(item("支出总计"), "amount"),
                                                Reading::isKnown,
                                                sum(line(item("支出总计"), "amount"), CLOSING_TOLD))),
                                at(N_EXPENDITURE, item("支出总计"), "amount"))),
                identity(
                        "S-07",
                        ERROR,
                        "本年收入合计 = 各项收入之和",
                        each(N_INCOME),
                        line(TOLD_INCOME, "amount"),
                        Parts.listed(
                                line(TOLD_INCOME, "amount"),
                                either(
                                        line(APPROPRIATION, "amount"),
                                        sum(
                                                line(GENERAL_INCOME, "amount"),
                                                line(FUND_INCOME, "amount"),
                                                line(CAPITAL_INCOME, "amount")),
                                        Parts.notIn(INCOME, TOTAL_ROW, "fiscal_appropriation")),
                                incomeOf(SUPERIOR_SUBSIDY, "superior_subsidy"),
                                incomeOf(BUSINESS_INCOME, "business"),
                                incomeOf(OPERATING_INCOME, "operating"),
                                incomeOf(AFFILIATE_INCOME, "affiliate_remittance"),
                                incomeOf(OTHER_INCOME, "other"))),
                identity(
                        "S-26",
                        ERROR,
                        "本年支出合计 = 基本 + 项目 + 上缴上级 + 经营 + 对附属单位补助",
                        each(N_EXPENDITURE),
                        line(TOLD_SPENT, "amount"),
                        Parts.listed(
                                line(TOLD_SPENT, "amount"),
                                spentOn("基本支出", "basic"),
                                spentOn("项目支出", "project"),
                                spentOn("上缴上级支出", "remitted_to_superior"),
                                spentOn("经营支出", "operating"),
                                spentOn("对附属单位补助支出", "subsidy_to_affiliates"))),
                classes("S-27", "一般公共预算财政拨款支出 = 各类之和", "amount"),
                items("S-28", "一般公共预算财政拨款支出 = 各项之和", "amount"),
                items("N-09", "年初预算合计 = 各项年初预算之和", "initial_budget"),
                items("N-52", "全年预算合计 = 各项全年预算之和", "full_year_budget"),
                identity(
                        "S-29",
                        ERROR,
                        "基本支出 = 人员经费 + 公用经费",
                        each(N_BASIC),
                        line(TOLD_BASIC_SPENT, "amount"),
                        Parts.listed(
                                line(TOLD_BASIC_SPENT, "amount"), line(PERSONNEL, "amount"), line(PUBLIC, "amount"))),
                identity(
                        "S-30",
                        ERROR,
                        "基本支出 = 工资福利 + 商品和服务 + 对个人和家庭的补助 + 资本性支出",
                        each(N_BASIC),
                        line(TOLD_BASIC_SPENT, "amount"),
                        Parts.listed(
                                line(TOLD_BASIC_SPENT, "amount"),
                                line(item("工资福利支出"), "amount"),
                                line(item("商品和服务支出"), "amount"),
                                line(item("对个人和家庭的补助支出", "对个人和家庭的补助", "对个人和家庭补助支出", "对个人和家庭补助"), "amount"),
                                line(item("资本性支出"), "amount"))));
    }

    /** The total of a section is the sum of its lines in the same column. */
    private static Rule classes(String id, String title, String measure) {
        Term parts = Parts.beside(
                TOLD_GENERAL_SPENT, FunctionalClasses::isNamed, measure, Codes.CLASS, SentenceRules::isShared);
        return identity(id, WARNING, title, each(N_STRUCTURE), line(TOLD_GENERAL_SPENT, measure), parts);
    }

    /** Whether the shares of the classes add up to a hundred: then none is left out. */
    private static boolean isShared(Frame structure) {
        return structure.ledger().facts(structure.statement()).stream()
                .filter(fact -> fact.measure().equals("share") && FunctionalClasses.isNamed(fact.row()))
                .flatMap(fact -> fact.amount().stream())
                .map(Amount::interval)
                .reduce(Interval::plus)
                .filter(HUNDRED::meets)
                .isPresent();
    }

    private static Rule items(String id, String title, String measure) {
        Term parts = Parts.beside(TOLD_GENERAL_SPENT, ItemPaths::isItem, measure, Codes.ITEM, ClassesOfItems::isListed);
        return identity(id, WARNING, title, each(N_ITEMS), line(TOLD_GENERAL_SPENT, measure), parts);
    }

    private static Term incomeOf(Item item, String measure) {
        return either(line(item, "amount"), Parts.notIn(INCOME, TOTAL_ROW, measure));
    }

    private static Term spentOn(String name, String measure) {
        return either(line(item(name), "amount"), Parts.notIn(EXPENDITURE, TOTAL_ROW, measure));
    }
}
