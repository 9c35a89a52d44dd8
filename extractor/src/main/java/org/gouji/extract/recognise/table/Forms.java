package org.gouji.extract.recognise.table;

import java.util.List;
import org.gouji.extract.recognise.table.Form.Shape;

/**
 * The printed forms that are known: the national ones and those of the provinces. A province that prints other heads is an
 * alternative more in a pattern here, one that lays its table out differently is a form more.
 */
final class Forms {

    private static final String TOTAL = "合计|小计|总计|总额";
    private static final String FINAL = "决算数|决算|金额|决算金额|本年决算数?|(?:决算)?统计数|实际支出数?|支出决算数?|支出数|本年支出|支出金额|执行数";
    private static final String INITIAL = "年初预算数?|预算数|预算|年初预算批复数|本年(?:年初)?预算数?";
    private static final String FULL_YEAR = "全年预算数?|调整预算数?|调整后预算数?|全年预算数调整数|年末预算数?|预算调整数";
    private static final String OPENING = "(?:年初|上年).*(?:结转|结余).*";
    private static final String CLOSING = "(?:年末|结转下年).*(?:结转|结余|下年).*";
    private static final String YEAR_INCOME = "本年.*收入(?:合计)?";
    private static final String YEAR_EXPENDITURE = "本年.*支出(?:合计)?";
    private static final String BASIC = "基本支出(?:合计|小计|决算数?)?";
    private static final String PROJECT = "项目支出(?:合计|小计|决算数?)?";
    private static final String CARRYOVER = "项目支出结转和?结余";

    /** 公开01表: income beside expenditure, one figure a line, or budget beside final. */
    static final Form SUMMARY = Form.of(Shape.SIDES, "income_expenditure_summary", "fiscal_summary")
            .column("final", FINAL)
            .column("initial_budget", INITIAL)
            .column("full_year_budget", FULL_YEAR)
            .signature("final", "initial_budget");

    /** 公开04表: the expenditure side is split by the three budgets. */
    static final Form FISCAL_SUMMARY = Form.of(Shape.SIDES, "fiscal_summary")
            .column("final", FINAL)
            .column("initial_budget", INITIAL)
            .column("full_year_budget", FULL_YEAR)
            .column("total", TOTAL, "支出合计")
            .column("general_budget", "一?般?公共预算(?:财政拨款|拨款)?(?:支出)?")
            .column("government_fund", "政府性基金(?:预算)?(?:财政拨款|拨款)?(?:支出)?")
            .column("state_capital", "国有资本经营(?:预算)?(?:财政拨款|拨款)?(?:支出)?")
            .signature("general_budget", "government_fund", "state_capital");

    /** 公开02表. */
    static final Form INCOME = Form.of(Shape.LIST, "income")
            .column("total", "本年收入合计|收入合计|" + TOTAL)
            .column("fiscal_appropriation", "财政拨款(?:收入|补助收入)?", "财政拨款(?:收入)?/(?:" + TOTAL + ")")
            .column("superior_subsidy", "上级补助收入")
            .column("business", "事业收入(?:小计|合计)?", "事业收入/(?:小计|合计|金额|总额)")
            .column("education_fee", "(?:教育收费|教育事业收入|教育收费收入)")
            .column("operating", "经营收入")
            .column("affiliate_remittance", "附属单位(?:上缴|缴款|上交)(?:收入)?")
            .column("other", "其他收入")
            .numbered(
                    "total",
                    "fiscal_appropriation",
                    "superior_subsidy",
                    "business",
                    "education_fee",
                    "operating",
                    "affiliate_remittance",
                    "other")
            .signature("fiscal_appropriation", "superior_subsidy", "business", "operating", "affiliate_remittance");

    /** 公开03表. */
    static final Form EXPENDITURE = Form.of(Shape.LIST, "expenditure")
            .column("total", "本年支出合计|支出合计|" + TOTAL)
            .column("basic", BASIC)
            .column("project", PROJECT)
            .column("remitted_to_superior", "上[缴交]上级(?:支出)?")
            .column("operating", "经营支出")
            .column("subsidy_to_affiliates", "对附属单位(?:补助|补贴)(?:支出)?")
            .signature("remitted_to_superior", "operating", "subsidy_to_affiliates");

    /** One budget's spending in total, basic and project; several tables are printed so, and only their titles differ. */
    static final Form SPENDING = Form.of(
                    Shape.LIST,
                    "general_budget",
                    "government_fund",
                    "state_capital",
                    "fiscal_expenditure",
                    "expenditure",
                    "fiscal_expenditure_detail",
                    "general_budget_detail")
            .column("total", "本年支出(?:合计)?|支出合计|" + TOTAL, YEAR_EXPENDITURE + "/(?:" + TOTAL + ")")
            .column("basic", BASIC, BASIC + "/(?:" + TOTAL + ")")
            .column("personnel", "人员经费(?:支出)?")
            .column("public", "(?:日常)?公用经费(?:支出)?")
            .column("project", PROJECT, PROJECT + "/(?:" + TOTAL + ")")
            .column("capital_construction", "基本建设(?:资金)?支出|基本建设支出")
            .signature("basic", "project");

    /** One budget's opening balance, income, spending and closing balance, in the short form and in that of 16 columns. */
    static final Form BALANCE = Form.of(Shape.LIST, "government_fund", "general_budget", "state_capital")
            .column("opening_total", OPENING, OPENING + "/(?:" + TOTAL + ")")
            .column("opening_basic", OPENING + "/基本支出(?:结转|结转和?结余)?")
            .column("opening_project", OPENING + "/项目支出(?:结转|结余|结转和?结余)?")
            .column("income_total", YEAR_INCOME, YEAR_INCOME + "/(?:" + TOTAL + ")")
            .column("income_basic", YEAR_INCOME + "/基本支出")
            .column("income_project", YEAR_INCOME + "/项目支出")
            .column("expenditure_total", YEAR_EXPENDITURE, YEAR_EXPENDITURE + "/(?:" + TOTAL + ")")
            .column("expenditure_basic", YEAR_EXPENDITURE + "/基本支出", YEAR_EXPENDITURE + "/基本支出/(?:" + TOTAL + ")")
            .column("personnel", "人员经费")
            .column("public", "(?:日常)?公用经费")
            .column("expenditure_project", YEAR_EXPENDITURE + "/项目支出")
            .column("closing_total", CLOSING, CLOSING + "/(?:" + TOTAL + ")")
            .column("closing_basic", CLOSING + "/基本支出(?:结转|结转和?结余)?")
            .column("closing_project", CLOSING + "/" + CARRYOVER, CLOSING + "/" + CARRYOVER + "/(?:" + TOTAL + ")")
            .column("closing_project_carryover", CLOSING + "/项目支出结转")
            .column("closing_project_surplus", CLOSING + "/项目支出结余")
            .numbered(
                    "opening_total",
                    "opening_basic",
                    "opening_project",
                    "income_total",
                    "income_basic",
                    "income_project",
                    "expenditure_total",
                    "expenditure_basic",
                    "personnel",
                    "public",
                    "expenditure_project",
                    "closing_total",
                    "closing_basic",
                    "closing_project",
                    "closing_project_carryover",
                    "closing_project_surplus")
            .signature("opening_total", "income_total", "closing_total", "opening_basic", "closing_basic");

    /** Economic classes and their amounts, in one block or several. */
    static final Form ECONOMIC = Form.of(
                    Shape.LIST,
                    "general_budget_basic",
                    "general_budget_project",
                    "fiscal_expenditure_detail",
                    "general_budget_detail")
            .column("final", FINAL + "|" + TOTAL + "|本年支出合计|支出合计|基本支出|项目支出|一般公共预算(?:财政拨款)?基本支出")
            .column("initial_budget", INITIAL)
            .column("full_year_budget", FULL_YEAR)
            .column("人员经费", "人员经费")
            .column("公用经费", "公用经费")
            .column("日常公用经费", "日常公用经费")
            .column("财政拨款收入", "财政拨款收入", "财政拨款收入/(?:" + TOTAL + ")")
            .codes("3\\d\\d(?:\\d\\d)?|399.*|5\\d\\d(?:\\d\\d)?")
            .signature("final");

    /** 明细表: codes down, economic classes across. */
    static final Form MATRIX = Form.of(
                    Shape.LIST,
                    "general_budget_detail",
                    "fiscal_expenditure_detail",
                    "general_budget_basic",
                    "general_budget_project")
            .column("final", TOTAL + "|本年支出合计|支出合计")
            .markedInHead("工资福利支出|商品和服务支出|对个人和家庭的补助");

    /** “三公”经费, an item a line. */
    static final Form THREE_PUBLIC_LIST =
            threePublic(Shape.LIST).signature("final", "initial_budget").markedInLines("因公出国|公务接待|公务用车");

    /** “三公”经费, an item a column. */
    static final Form THREE_PUBLIC_WIDE = threePublic(Shape.WIDE).markedInHead("因公出国|公务接待|公务用车");

    /** “三公”经费 of a report: this year beside the last, and the budget. */
    static final Form COMPARISON = Form.of(Shape.LIST, "narrative.evaluation")
            .column("amount", "本年|本年实际.*|本年支出数?|本年决算数?")
            .column("prior", "上年|上年实际.*|上年支出数?|上年决算数?")
            .column("change_rate", "同比|同比增减.*|增减率|增长率|增减幅度|变动率")
            .column("budget", "预算数?|本年预算数?")
            .column("completion", "执行率|完成率|预算执行率|预算完成率")
            .signature("prior", "change_rate")
            .markedInLines("因公出国|公务接待|公务用车");

    /** 国有资产, an asset class a column. */
    static final Form ASSETS_WIDE = assets(Shape.WIDE)
            .markedInHead("资产|车辆|房屋|在建工程")
            .item("固定资产小计", "固定资产/(?:小计|合计|总额)")
            .item("资产总额", "合计|总计");

    /** 国有资产, an asset class a line. */
    static final Form ASSETS_LIST = assets(Shape.LIST)
            .signature("amount", "original_value", "net_value", "count")
            .markedInLines("资产|车辆|房屋|在建工程");

    /** All forms; where two fit a table equally well the earlier is taken. */
    static final List<Form> ALL = List.of(
            FISCAL_SUMMARY,
            SUMMARY,
            INCOME,
            EXPENDITURE,
            BALANCE,
            SPENDING,
            MATRIX,
            ECONOMIC,
            COMPARISON,
            THREE_PUBLIC_LIST,
            THREE_PUBLIC_WIDE,
            ASSETS_WIDE,
            ASSETS_LIST);

    private Forms() {}

    private static Form threePublic(Shape shape) {
        return Form.of(shape, "three_public")
                .column("final", FINAL)
                .column("initial_budget", INITIAL)
                .column("full_year_budget", FULL_YEAR)
                .item("", "项目|支出|(?:\\d{4}年度?)?(?:一般公共预算|公共预算)?(?:财政拨款|安排|开支|支出)*的?.?三公.?经费.*|统计数|相关统计数")
                .item("支出合计", "合计|小计|总计|支出合计|.?三公.?经费(?:支出)?合计")
                .item("公务用车购置及运行维护费", "公务用车(?:购置[及和与]运行(?:维护)?)?费?用?(?:支出)?(?:/(?:小计|合计))?")
                .item("因公出国（境）费", "因公出国\\(境\\)(?:经费|费用?)?(?:支出)?(?:/(?:小计|合计))?")
                .item("公务用车购置费", "(?:.*/)?公务用车购置(?:费用?)?(?:支出)?")
                .item("公务用车运行维护费", "(?:.*/)?公务用车运行(?:维护)?(?:费用?)?(?:支出)?")
                .item("公务接待费", "公务接待(?:费用?)?(?:支出)?(?:/(?:小计|合计))?")
                .item("国内接待费", "(?:.*/)?国内(?:公务)?接待(?:费用?)?(?:支出)?")
                .item("外事接待费", "(?:.*/)?外事接待(?:费用?)?(?:支出)?")
                .item("国（境）外接待费", "(?:.*/)?国\\(境\\)外(?:公务)?接待(?:费用?)?(?:支出)?")
                .item("机关运行经费", "机关运行(?:经)?费(?:支出)?");
    }

    private static Form assets(Shape shape) {
        return Form.of(shape, "state_assets")
                .column("amount", "金额|价值|期末数|年末数")
                .column("original_value", "(?:账面)?原值|资产原值|账面余额")
                .column("net_value", "(?:账面)?净值|账面价值|资产净值")
                .column(Form.COUNT, "(?:账面|期末|年末|实有)?数量|实有数|面积")
                .item("", "项目");
    }
}
