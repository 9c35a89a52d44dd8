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
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Sums.either;
import static org.gouji.rules.term.Sums.less;
import static org.gouji.rules.term.Sums.onlyIf;
import static org.gouji.rules.term.Sums.orZero;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Sums.sumOf;
import static org.gouji.rules.term.Terms.cell;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.line;

import java.util.List;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Families T5 and T7 to T11: what must hold inside the tables of single budgets, the “三公” table and that of assets. */
final class BudgetRules {

    private static final String[] BUDGETS = {GENERAL_BUDGET, FISCAL_EXPENDITURE};
    private static final String[] WIDE = {GENERAL_BUDGET, FUND, STATE_CAPITAL};

    private static final Term CHILDREN = sumOf(Codes::children);
    private static final Term TOPS = sumOf(Codes::tops);

    private static final Term MOVEMENT = movement();
    private static final Term VEHICLE_PARTS = sum(line(VEHICLE_PURCHASE), line(VEHICLE_RUNNING));

    /** The kinds of cars of a table that goes on to 其他用车, and so has a line for every kind. */
    private static final Term KINDS_OF_CARS = sumOf(BudgetRules::kindsOfCars);

    private BudgetRules() {}

    static List<Rule> rules() {
        return List.of(
                identity(
                        "T5-01",
                        ERROR,
                        "合计 = 基本支出 + 项目支出",
                        eachRow(BUDGETS),
                        column("total"),
                        sum(column("basic"), column("project"))),
                identity("T5-02", ERROR, "合计行 = 各类之和", eachColumn(BUDGETS), line(TOTAL_ROW), TOPS),
                identity("T5-03", ERROR, "类 = Σ款，款 = Σ项", eachCode(BUDGETS), cell(), CHILDREN),
                identity(
                        "T5-04",
                        ERROR,
                        "年初结转和结余 = 基本支出结转 + 项目支出结转和结余",
                        eachRow(WIDE),
                        column("opening_total"),
                        sum(column("opening_basic"), column("opening_project"))),
                identity(
                        "T5-05",
                        ERROR,
                        "本年收入 = 基本支出 + 项目支出",
                        eachRow(WIDE),
                        column("income_total"),
                        sum(column("income_basic"), column("income_project"))),
                identity(
                        "T5-06",
                        ERROR,
                        "本年支出 = 基本支出 + 项目支出",
                        eachRow(GENERAL_BUDGET),
                        column("expenditure_total"),
                        sum(column("expenditure_basic"), column("expenditure_project"))),
                identity(
                        "T5-07",
                        ERROR,
                        "基本支出 = 人员经费 + 公用经费",
                        eachRow(WIDE),
                        column("expenditure_basic"),
                        sum(column("personnel"), column("public"))),
                identity(
                        "T5-08",
                        ERROR,
                        "年末结转和结余 = 基本支出结转 + 项目支出结转和结余",
                        eachRow(WIDE),
                        column("closing_total"),
                        sum(
                                column("closing_basic"),
                                either(
                                        column("closing_project"),
                                        sum(column("closing_project_carryover"), column("closing_project_surplus"))))),
                identity(
                        "T5-09",
                        ERROR,
                        "年末 = 年初 + 本年收入 - 本年支出",
                        eachRow(GENERAL_BUDGET),
                        balance("closing_total"),
                        MOVEMENT),
                identity(
                        "T7-01",
                        ERROR,
                        "合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费",
                        eachColumn(THREE_PUBLIC),
                        line(THREE_TOTAL),
                        sum(line(ABROAD), either(line(VEHICLES), VEHICLE_PARTS), line(RECEPTION))),
                identity(
                        "T7-02",
                        ERROR,
                        "公务用车购置及运行维护费 = 购置费 + 运行维护费",
                        eachColumn(THREE_PUBLIC),
                        line(VEHICLES),
                        VEHICLE_PARTS),
                identity(
                        "T7-04",
                        ERROR,
                        "公务接待费 = 国内接待费 + 国（境）外接待费",
                        eachColumn(THREE_PUBLIC),
                        line(RECEPTION),
                        sum(line(RECEPTION_HOME), line(RECEPTION_ABROAD))),
                identity(
                        "T7-05",
                        ERROR,
                        "机关运行经费 = 行政单位 + 参照公务员法管理的事业单位",
                        eachColumn(THREE_PUBLIC),
                        line(OPERATING_COST),
                        sum(line(OPERATING_COST_ADMINISTRATIVE), line(OPERATING_COST_REFERRED))),
                identity(
                        "T7-06",
                        ERROR,
                        "政府采购支出合计 = 货物 + 工程 + 服务",
                        eachColumn(THREE_PUBLIC),
                        line(PROCURED),
                        sum(line(PROCURED_GOODS), line(PROCURED_WORKS), line(PROCURED_SERVICES))),
                identity("T7-07", ERROR, "车辆数合计 = 各类用车之和", eachColumn(THREE_PUBLIC), line(CARS), KINDS_OF_CARS),
                identity("T8-01", ERROR, "年末 = 年初 + 本年收入 - 本年支出", eachRow(FUND), balance("closing_total"), MOVEMENT),
                identity(
                        "T8-02",
                        ERROR,
                        "本年支出 = 基本支出 + 项目支出",
                        eachRow(FUND),
                        column("expenditure_total"),
                        sum(column("expenditure_basic"), column("expenditure_project"))),
                identity("T8-03", ERROR, "合计行 = 各类之和", eachColumn(FUND), line(TOTAL_ROW), TOPS),
                identity("T8-04", ERROR, "类 = Σ款，款 = Σ项", eachCode(FUND), cell(), CHILDREN),
                identity(
                        "T9-01",
                        ERROR,
                        "支出 = 基本支出 + 项目支出",
                        eachRow(STATE_CAPITAL),
                        column("total|expenditure_total"),
                        sum(column("basic|expenditure_basic"), column("project|expenditure_project"))),
                identity("T9-02", ERROR, "合计行 = 各类之和", eachColumn(STATE_CAPITAL), line(TOTAL_ROW), TOPS),
                identity("T9-03", ERROR, "类 = Σ款，款 = Σ项", eachCode(STATE_CAPITAL), cell(), CHILDREN),
                identity(
                        "T9-04",
                        ERROR,
                        "年末 = 年初 + 本年收入 - 本年支出",
                        eachRow(STATE_CAPITAL),
                        balance("closing_total"),
                        MOVEMENT),
                identity(
                        "T10-01",
                        ERROR,
                        "资产总额 = 流动资产 + 固定资产净值 + 对外投资 + 在建工程 + 无形资产净值 + 其他资产净值",
                        each(ASSETS),
                        line(item("资产总额", "资产合计"), "amount|net_value"),
                        assets("net_value|amount")),
                identity(
                        "T10-02",
                        ERROR,
                        "资产原值合计 = 流动资产 + 固定资产原值 + 对外投资 + 在建工程 + 无形资产原值 + 其他资产原值",
                        each(ASSETS),
                        line(item("资产原值合计"), "amount|original_value"),
                        assets("original_value|amount")),
                identity(
                        "T10-03",
                        ERROR,
                        "固定资产小计 = 各类固定资产之和",
                        eachColumn(ASSETS),
                        line(FixedAssets.TOTAL),
                        FixedAssets.kinds()),
                atMost("T10-04", ERROR, "净值 ≤ 原值", eachRow(ASSETS), column("net_value"), column("original_value")),
                identity("T11-01", ERROR, "经济分类的类 = Σ款", eachCode(PROJECT), cell(), CHILDREN),
                identity("T11-02", ERROR, "合计 = 各类之和", eachColumn(PROJECT), line(TOTAL_ROW), TOPS));
    }

    /** Opening balance plus income less expenditure; nothing in a form that has no columns of balances. */
    private static Term movement() {
        Term balances = sum(column("opening_total"), column("closing_total"), column("income_total"));
        Term lines = less(sum(balance("opening_total"), balance("income_total")), balance("expenditure_total"));
        return onlyIf(balances, Reading::isKnown, lines);
    }

    /**
     * What stands in this column, zero where it is blank. A line of totals that leaves it blank above lines with figures, as where
     * its cells bear the heads of the columns, is not zero: there the figures of the classes stand for it.
     */
    private static Term balance(String column) {
        Term printed = column(column);
        return orZero(either(
                printed,
                frame -> frame.row().filter(TOTAL_ROW::matches).isPresent()
                        ? TOPS.at(frame.at(column))
                        : Reckoning.NOTHING));
    }

    private static List<Term> kindsOfCars(Frame frame) {
        return frame.statement().rows().stream().anyMatch(OTHER_CARS::matches)
                ? Terms.rows(frame, row -> row.item().endsWith("用车"))
                : List.of();
    }

    private static Term assets(String measures) {
        return sum(
                line(item("流动资产"), measures),
                line(FixedAssets.TOTAL, measures),
                line(item("对外投资", "对外投资/有价证券", "长期投资"), measures),
                line(item("在建工程"), measures),
                line(item("无形资产"), measures),
                line(item("其他资产"), measures));
    }
}
