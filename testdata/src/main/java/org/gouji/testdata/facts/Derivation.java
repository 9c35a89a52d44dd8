package org.gouji.testdata.facts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Adds what follows from the accounts: totals, shares, changes against the prior year, completion of the budget. */
final class Derivation {

    private static final Set<Purse> ALL = Purse.parse("all");
    private static final Set<Purse> FISCAL = Purse.parse("fiscal");
    private static final Set<Purse> GENERAL = Purse.parse("general");
    private static final Set<Purse> FUND = Purse.parse("fund");
    private static final Set<Purse> CAPITAL = Purse.parse("capital");
    private static final String GENERAL_SPENT = "一般公共预算财政拨款支出";

    private final Accounts accounts;
    private final Map<String, Fact> facts;

    Derivation(Accounts accounts, Map<String, Fact> facts) {
        this.accounts = accounts;
        this.facts = facts;
    }

    void derive() {
        totals();
        income();
        expenditure();
        generalBudget();
        items();
        basic();
        otherPurses();
        ThreePublicDerivation.derive(facts, accounts.unit());
        procurement();
        SummaryDerivation.derive(accounts, facts);
        executionRates();
    }

    private void totals() {
        BigDecimal used = accounts.givenAmount("使用非财政拨款结余:final");
        BigDecimal total = sum(ALL, "income").add(sum(ALL, "opening_total")).add(used);
        BigDecimal fiscal = sum(FISCAL, "income").add(sum(FISCAL, "opening_total"));
        for (String side : new String[] {"收入", "支出"}) {
            amount("narrative.totals", side + "总计", total);
            change("narrative.totals", side + "总计", total);
            amount("narrative.fiscal_totals", "财政拨款" + side + "总计", fiscal);
            change("narrative.fiscal_totals", "财政拨款" + side + "总计", fiscal);
        }
    }

    private void income() {
        String scope = "narrative.income";
        BigDecimal all = sum(ALL, "income");
        amount(scope, "本年收入合计", all);
        part(scope, "财政拨款收入", sum(FISCAL, "income"), all);
        part(scope, "一般公共预算财政拨款收入", sum(GENERAL, "income"), all);
        part(scope, "政府性基金预算财政拨款收入", sum(FUND, "income"), all);
        part(scope, "国有资本经营预算财政拨款收入", sum(CAPITAL, "income"), all);
        part(scope, "上级补助收入", sum(ALL, "superior_subsidy"), all);
        part(scope, "事业收入", sum(ALL, "business"), all);
        part(scope, "经营收入", sum(ALL, "operating"), all);
        part(scope, "附属单位上缴收入", sum(ALL, "affiliate_remittance"), all);
        part(scope, "其他收入", sum(ALL, "other"), all);
    }

    private void expenditure() {
        String scope = "narrative.expenditure";
        BigDecimal all = sum(ALL, "total");
        amount(scope, "本年支出合计", all);
        part(scope, "基本支出", sum(ALL, "basic"), all);
        part(scope, "项目支出", sum(ALL, "project"), all);
        part(scope, "上缴上级支出", Money.ZERO, all);
        part(scope, "经营支出", sum(ALL, "operating_cost"), all);
        part(scope, "对附属单位补助支出", Money.ZERO, all);
    }

    private void generalBudget() {
        BigDecimal general = sum(GENERAL, "total");
        part("narrative.general_budget", GENERAL_SPENT, general, sum(ALL, "total"));
        change("narrative.general_budget", GENERAL_SPENT, general);
        amount("narrative.general_budget_structure", GENERAL_SPENT, general);
        for (String code : accounts.codes(GENERAL)) {
            if (code.length() == 3) {
                BigDecimal amount = accounts.sum(GENERAL, code, "total");
                part("narrative.general_budget_structure", Names.function(code), amount, general);
            }
        }
    }

    private void items() {
        budgets("narrative.general_budget_items", GENERAL_SPENT, "");
        for (String code : accounts.codes(GENERAL)) {
            if (code.length() == 7) {
                String path = Names.function(code.substring(0, 3))
                        + '/'
                        + Names.function(code.substring(0, 5))
                        + '/'
                        + Names.function(code);
                budgets("narrative.general_budget_items", path, code);
                budgets("narrative.general_budget_items", Names.function(code), code);
            }
        }
    }

    private void budgets(String scope, String item, String code) {
        BigDecimal amount = accounts.sum(GENERAL, code, "total");
        BigDecimal initial = accounts.sum(GENERAL, code, "initial_budget");
        amount(scope, item, amount);
        put(scope, item, "initial_budget", initial);
        put(scope, item, "budget", initial);
        put(scope, item, "full_year_budget", accounts.sum(GENERAL, code, "full_year_budget"));
        percent(scope, item, "completion", Money.percent(amount, initial));
    }

    private void basic() {
        amount("narrative.basic", "一般公共预算财政拨款基本支出", sum(GENERAL, "basic"));
        amount("narrative.basic", "人员经费", accounts.personnel());
        amount("narrative.basic", "公用经费", accounts.publicCost());
        amount("narrative.operating_cost", "机关运行经费", accounts.publicCost());
        change("narrative.operating_cost", "机关运行经费", accounts.publicCost());
        put("general_budget_basic", "人员经费合计", "final", accounts.personnel());
        put("general_budget_basic", "公用经费合计", "final", accounts.publicCost());
        put("fiscal_expenditure_detail", "合计", "final", sum(GENERAL, "total"));
        put("general_budget_detail", "合计", "final", sum(GENERAL, "total"));
        put("general_budget_project", "合计", "final", sum(GENERAL, "project"));
        put("three_public", "机关运行经费", "final", accounts.publicCost());
    }

    private void otherPurses() {
        part("narrative.government_fund", "政府性基金预算财政拨款支出", sum(FUND, "total"), sum(ALL, "total"));
        part("narrative.state_capital", "国有资本经营预算财政拨款支出", sum(CAPITAL, "total"), sum(ALL, "total"));
    }

    private void procurement() {
        String scope = "narrative.procurement";
        BigDecimal total = Money.ZERO;
        for (String kind : new String[] {"货物", "工程", "服务"}) {
            String key = scope + "/政府采购" + kind + "支出:amount";
            facts.putIfAbsent(key, new Fact(Money.ZERO, accounts.unit()));
            total = total.add(facts.get(key).value());
        }
        amount(scope, "政府采购支出总额", total);
        BigDecimal medium = accounts.givenAmount(scope + "/授予中小企业合同金额:amount");
        part(scope, "授予中小企业合同金额", medium, total);
        part(scope, "授予小微企业合同金额", accounts.givenAmount(scope + "/授予小微企业合同金额:amount"), medium);
    }

    /** 执行率 of a form's funds: what was spent of the 全年预算数. */
    private void executionRates() {
        for (Map.Entry<String, Fact> given : accounts.given().entrySet()) {
            if (given.getKey().endsWith(":executed")) {
                String item = given.getKey().substring(0, given.getKey().lastIndexOf(':'));
                BigDecimal budget = accounts.givenAmount(item + ":full_year_budget");
                BigDecimal rate = Money.percent(given.getValue().value(), budget);
                facts.put(item + ":execution_rate", new Fact(rate, "%"));
            }
        }
    }

    private BigDecimal sum(Set<Purse> purses, String measure) {
        return accounts.sum(purses, "", measure);
    }

    private void part(String scope, String item, BigDecimal amount, BigDecimal whole) {
        amount(scope, item, amount);
        percent(scope, item, "share", Money.percent(amount, whole));
    }

    private void amount(String scope, String item, BigDecimal amount) {
        put(scope, item, "amount", amount);
    }

    /** The change against the prior year, where the accounts give that. */
    private void change(String scope, String item, BigDecimal amount) {
        Fact prior = accounts.given().get(scope + '/' + item + ":prior");
        if (prior != null) {
            BigDecimal change = amount.subtract(prior.value());
            put(scope, item, "change", change);
            percent(scope, item, "change_rate", Money.percent(change, prior.value()));
        }
    }

    private void put(String scope, String item, String measure, BigDecimal amount) {
        facts.put(scope + '/' + item + ':' + measure, new Fact(amount, accounts.unit()));
    }

    private void percent(String scope, String item, String measure, BigDecimal percent) {
        facts.put(scope + '/' + item + ':' + measure, new Fact(percent, "%"));
    }
}
