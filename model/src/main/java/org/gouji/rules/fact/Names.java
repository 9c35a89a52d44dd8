package org.gouji.rules.fact;

import java.util.Map;
import org.gouji.model.statement.Statement;

/** What statements and columns are called in messages. */
public final class Names {

    private static final Map<String, String> STATEMENTS = Map.ofEntries(
            Map.entry("income_expenditure_summary", "收入支出决算总表"),
            Map.entry("income", "收入决算表"),
            Map.entry("expenditure", "支出决算表"),
            Map.entry("fiscal_summary", "财政拨款收入支出决算总表"),
            Map.entry("fiscal_expenditure", "财政拨款支出决算表"),
            Map.entry("fiscal_expenditure_detail", "财政拨款支出决算明细表"),
            Map.entry("general_budget", "一般公共预算财政拨款支出决算表"),
            Map.entry("general_budget_detail", "一般公共预算财政拨款支出决算明细表"),
            Map.entry("general_budget_basic", "一般公共预算财政拨款基本支出决算表"),
            Map.entry("general_budget_project", "一般公共预算财政拨款项目支出决算表"),
            Map.entry("government_fund", "政府性基金预算财政拨款收入支出决算表"),
            Map.entry("state_capital", "国有资本经营预算财政拨款支出决算表"),
            Map.entry("three_public", "“三公”经费支出决算表"),
            Map.entry("state_assets", "国有资产使用情况表"),
            Map.entry("performance_basics", "部门整体支出绩效评价基础数据表"),
            Map.entry("self_evaluation.department", "部门整体支出绩效自评表"),
            Map.entry("self_evaluation.project", "项目支出绩效自评表"),
            Map.entry("self_evaluation.overview", "部门整体支出绩效自评情况"),
            Map.entry("narrative.totals", "文字说明（收入支出总体情况）"),
            Map.entry("narrative.income", "文字说明（收入决算情况）"),
            Map.entry("narrative.expenditure", "文字说明（支出决算情况）"),
            Map.entry("narrative.fiscal_totals", "文字说明（财政拨款收支总体情况）"),
            Map.entry("narrative.general_budget", "文字说明（一般公共预算财政拨款支出）"),
            Map.entry("narrative.general_budget_structure", "文字说明（一般公共预算财政拨款支出结构）"),
            Map.entry("narrative.general_budget_items", "文字说明（一般公共预算财政拨款支出具体情况）"),
            Map.entry("narrative.basic", "文字说明（基本支出）"),
            Map.entry("narrative.three_public", "文字说明（“三公”经费）"),
            Map.entry("narrative.government_fund", "文字说明（政府性基金预算）"),
            Map.entry("narrative.state_capital", "文字说明（国有资本经营预算）"),
            Map.entry("narrative.operating_cost", "文字说明（机关运行经费）"),
            Map.entry("narrative.procurement", "文字说明（政府采购）"),
            Map.entry("narrative.assets", "文字说明（国有资产）"),
            Map.entry("narrative.performance", "文字说明（预算绩效）"),
            Map.entry("narrative.staffing", "文字说明（机构人员）"),
            Map.entry("narrative.evaluation", "自评报告"));

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("final", "决算数"),
            Map.entry("initial_budget", "年初预算数"),
            Map.entry("full_year_budget", "全年预算数"),
            Map.entry("total", "合计"),
            Map.entry("fiscal_appropriation", "财政拨款收入"),
            Map.entry("superior_subsidy", "上级补助收入"),
            Map.entry("business", "事业收入"),
            Map.entry("education_fee", "教育收费"),
            Map.entry("affiliate_remittance", "附属单位上缴收入"),
            Map.entry("other", "其他收入"),
            Map.entry("operating", "经营"),
            Map.entry("basic", "基本支出"),
            Map.entry("project", "项目支出"),
            Map.entry("remitted_to_superior", "上缴上级支出"),
            Map.entry("subsidy_to_affiliates", "对附属单位补助支出"),
            Map.entry("general_budget", "一般公共预算财政拨款"),
            Map.entry("government_fund", "政府性基金预算财政拨款"),
            Map.entry("state_capital", "国有资本经营预算财政拨款"),
            Map.entry("opening_total", "年初结转和结余"),
            Map.entry("opening_basic", "年初基本支出结转"),
            Map.entry("opening_project", "年初项目支出结转和结余"),
            Map.entry("income_total", "本年收入"),
            Map.entry("income_basic", "本年基本支出收入"),
            Map.entry("income_project", "本年项目支出收入"),
            Map.entry("expenditure_total", "本年支出"),
            Map.entry("expenditure_basic", "本年基本支出"),
            Map.entry("personnel", "人员经费"),
            Map.entry("public", "公用经费"),
            Map.entry("人员经费", "人员经费"),
            Map.entry("公用经费", "公用经费"),
            Map.entry("日常公用经费", "日常公用经费"),
            Map.entry("expenditure_project", "本年项目支出"),
            Map.entry("closing_total", "年末结转和结余"),
            Map.entry("closing_basic", "年末基本支出结转"),
            Map.entry("closing_project", "年末项目支出结转和结余"),
            Map.entry("closing_project_carryover", "年末项目支出结转"),
            Map.entry("closing_project_surplus", "年末项目支出结余"),
            Map.entry("original_value", "原值"),
            Map.entry("net_value", "净值"),
            Map.entry("executed", "全年执行数"),
            Map.entry("execution_rate", "执行率"),
            Map.entry("weight", "分值"),
            Map.entry("score", "得分"),
            Map.entry("target", "目标值"),
            Map.entry("actual", "完成值"),
            Map.entry("approved_total", "批复金额"),
            Map.entry("approved_fiscal", "批复财政拨款"),
            Map.entry("approved_other", "批复其他资金"),
            Map.entry("prior_final", "上年决算数"),
            Map.entry("prior", "上年数"),
            Map.entry("budget", "预算数"),
            Map.entry("share", "占比"),
            Map.entry("change", "增减额"),
            Map.entry("change_rate", "增减率"),
            Map.entry("completion", "完成率"),
            Map.entry("rate", "比率"),
            Map.entry("unit_cost", "人均"));

    private Names() {}

    /** The usual name of a statement, with its subject where it has one. */
    public static String statement(Statement statement) {
        String name = STATEMENTS.getOrDefault(statement.id(), statement.title());
        return statement.subject().isEmpty() ? name : name + "〔" + statement.subject() + "〕";
    }

    /** Whether a statement of this id is a table of the accounts, its figures in columns of one precision. */
    public static boolean isTable(String id) {
        return !id.startsWith("narrative.") && !id.startsWith("self_evaluation.") && !id.equals("performance_basics");
    }

    /** The name of a column; empty for one that needs none: an amount is an amount. */
    public static String measure(String measure) {
        return MEASURES.getOrDefault(measure, "");
    }
}
