package org.gouji.rules.catalogue;

import static org.gouji.rules.term.Item.item;

import org.gouji.model.statement.Side;
import org.gouji.rules.term.Item;

/** The lines that rules speak of, by the names under which they are printed. */
final class Items {

    static final Item TOTAL_ROW = item("合计", "总计", "本年收入合计", "本年支出合计", "收入合计", "支出合计");

    static final Item INCOME_TOTAL = item("总计", "收入总计", "收支总计").on(Side.INCOME);
    static final Item EXPENDITURE_TOTAL = item("总计", "支出总计", "收支总计").on(Side.EXPENDITURE);
    static final Item INCOME_THIS_YEAR = item("本年收入合计", "本年收入", "收入合计").on(Side.INCOME);
    static final Item EXPENDITURE_THIS_YEAR = item("本年支出合计", "本年支出", "支出合计").on(Side.EXPENDITURE);
    /** Below 本年收入合计 some forms call the total of everything just 合计. */
    static final Item INCOME_ALL = item("合计").on(Side.INCOME).after(INCOME_THIS_YEAR);

    static final Item EXPENDITURE_ALL = item("合计").on(Side.EXPENDITURE).after(EXPENDITURE_THIS_YEAR);
    static final Item SURPLUS_USED = item(
                    "使用非财政拨款结余", "使用非财政拨款结余和专用结余", "用事业基金弥补收支差额", "事业基金弥补收支差额", "使用非财政拨款结余（含专用结余）", "使用专用结余")
            .on(Side.INCOME);
    static final Item BROUGHT_FORWARD =
            item("年初结转和结余", "上年结转和结余", "年初结转结余", "上年结转结余", "上年结转", "年初结转").on(Side.INCOME);
    static final Item SURPLUS_DISTRIBUTED = item("结余分配").on(Side.EXPENDITURE);
    static final Item CARRIED_FORWARD =
            item("年末结转和结余", "年末结转结余", "结转下年", "年末结转", "结转下年支出").on(Side.EXPENDITURE);

    /** The totals as the text names them. */
    static final Item TOLD_INCOME = item("本年收入合计");

    static final Item TOLD_SPENT = item("本年支出合计");
    static final Item TOLD_GENERAL_SPENT = item("一般公共预算财政拨款支出");
    static final Item TOLD_BASIC_SPENT = item("一般公共预算财政拨款基本支出", "基本支出");

    static final Item APPROPRIATION = item("财政拨款收入", "财政拨款").on(Side.INCOME);
    static final Item GENERAL_INCOME =
            item("一般公共预算财政拨款收入", "一般公共预算财政拨款", "一般公共预算拨款收入", "一般公共预算拨款").on(Side.INCOME);
    static final Item FUND_INCOME = item("政府性基金预算财政拨款收入", "政府性基金预算财政拨款", "政府性基金预算拨款收入", "政府性基金预算拨款", "政府性基金拨款收入")
            .on(Side.INCOME);
    static final Item CAPITAL_INCOME = item(
                    "国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款", "国有资本经营预算拨款收入", "国有资本经营预算拨款", "国有资本经营财政拨款")
            .on(Side.INCOME);
    static final Item SUPERIOR_SUBSIDY = item("上级补助收入").on(Side.INCOME);
    static final Item BUSINESS_INCOME = item("事业收入").on(Side.INCOME);
    static final Item OPERATING_INCOME = item("经营收入").on(Side.INCOME);
    static final Item AFFILIATE_INCOME = item("附属单位上缴收入").on(Side.INCOME);
    static final Item OTHER_INCOME = item("其他收入").on(Side.INCOME);

    static final Item FISCAL_OPENING = item(
                    "年初财政拨款结转和结余",
                    "年初结转和结余",
                    "年初财政拨款结转结余",
                    "年初结转结余",
                    "上年财政拨款结转和结余",
                    "上年财政拨款结转",
                    "上年结转和结余",
                    "上年结转结余",
                    "上年结转",
                    "年初结转")
            .on(Side.INCOME);
    static final Item FISCAL_CLOSING = item("年末财政拨款结转和结余", "年末结转和结余", "年末财政拨款结转结余", "年末结转结余", "结转下年", "年末结转", "结转下年支出")
            .on(Side.EXPENDITURE);

    static final Item PERSONNEL = item("人员经费合计", "人员经费", "人员经费小计");
    static final Item PUBLIC = item("公用经费合计", "公用经费", "日常公用经费", "公用经费小计", "日常公用经费合计");

    static final Item THREE_TOTAL =
            item("支出合计", "合计", "“三公”经费支出", "“三公”经费合计", "三公经费", "“三公”经费财政拨款支出").rather("支出合计");
    static final Item ABROAD = item("因公出国（境）费", "因公出国（境）费用", "因公出国（境）费支出", "因公出国（境）经费");
    static final Item VEHICLES = item("公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置和运行维护费", "公务用车购置及运行维护费支出");
    static final Item VEHICLE_PURCHASE = item("公务用车购置费", "公务用车购置费支出", "公务用车购置");
    static final Item VEHICLE_RUNNING = item("公务用车运行维护费", "公务用车运行费", "公务用车运行维护费支出");
    static final Item RECEPTION = item("公务接待费", "公务接待费支出", "公务接待费用");
    static final Item RECEPTION_HOME = item("国内接待费", "国内公务接待费", "国内公务接待", "国内公务接待支出");
    static final Item RECEPTION_ABROAD = item("国（境）外接待费", "国（境）外公务接待费", "国（境）外公务接待", "国（境）外接待");
    static final Item OPERATING_COST = item("机关运行经费", "机关运行经费支出");

    static final Item OPERATING_COST_ADMINISTRATIVE = item("行政单位", "行政单位机关运行经费");
    static final Item OPERATING_COST_REFERRED = item("参照公务员法管理的事业单位", "参照公务员法管理事业单位", "参照公务员法管理的事业单位机关运行经费", "参公事业单位");

    static final Item PROCURED = item("政府采购支出总额", "政府采购支出合计", "政府采购支出", "政府采购总额", "政府采购合计");
    static final Item PROCURED_GOODS = item("政府采购货物支出", "货物支出", "货物");
    static final Item PROCURED_WORKS = item("政府采购工程支出", "工程支出", "工程");
    static final Item PROCURED_SERVICES = item("政府采购服务支出", "服务支出", "服务");
    static final Item AWARDED_TO_SMALL_AND_MEDIUM = item("授予中小企业合同金额", "政府采购授予中小企业合同金额");

    static final Item CARS = item("车辆", "车辆数合计", "车辆合计", "车辆数");
    static final Item OTHER_CARS = item("其他用车");

    private Items() {}
}
