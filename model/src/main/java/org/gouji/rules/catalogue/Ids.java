package org.gouji.rules.catalogue;

/** The ids of the statements, as in the output contract. */
final class Ids {

    static final String SUMMARY = "income_expenditure_summary";
    static final String INCOME = "income";
    static final String EXPENDITURE = "expenditure";
    static final String FISCAL_SUMMARY = "fiscal_summary";
    static final String FISCAL_EXPENDITURE = "fiscal_expenditure";
    static final String FISCAL_DETAIL = "fiscal_expenditure_detail";
    static final String GENERAL_DETAIL = "general_budget_detail";
    static final String GENERAL_BUDGET = "general_budget";
    static final String BASIC = "general_budget_basic";
    static final String PROJECT = "general_budget_project";
    static final String FUND = "government_fund";
    static final String STATE_CAPITAL = "state_capital";
    static final String THREE_PUBLIC = "three_public";
    static final String ASSETS = "state_assets";
    static final String BASICS = "performance_basics";
    static final String DEPARTMENT_FORM = "self_evaluation.department";
    static final String PROJECT_FORM = "self_evaluation.project";

    static final String N_TOTALS = "narrative.totals";
    static final String N_INCOME = "narrative.income";
    static final String N_EXPENDITURE = "narrative.expenditure";
    static final String N_FISCAL_TOTALS = "narrative.fiscal_totals";
    static final String N_GENERAL_BUDGET = "narrative.general_budget";
    static final String N_STRUCTURE = "narrative.general_budget_structure";
    static final String N_ITEMS = "narrative.general_budget_items";
    static final String N_BASIC = "narrative.basic";
    static final String N_THREE_PUBLIC = "narrative.three_public";
    static final String N_FUND = "narrative.government_fund";
    static final String N_STATE_CAPITAL = "narrative.state_capital";
    static final String N_OPERATING = "narrative.operating_cost";
    static final String N_PROCUREMENT = "narrative.procurement";
    static final String N_ASSETS = "narrative.assets";
    static final String N_PERFORMANCE = "narrative.performance";
    static final String N_STAFFING = "narrative.staffing";
    static final String N_EVALUATION = "narrative.evaluation";

    private Ids() {}
}
