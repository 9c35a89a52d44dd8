package org.gouji.testdata.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of the two-sided tables 收入支出决算总表 and 财政拨款收入支出决算总表. */
final class SummaryDerivation {

    private static final Set<Purse> ALL = Purse.parse("all");
    private static final Set<Purse> FISCAL = Purse.parse("fiscal");
    private static final List<String> PURSES = List.of("general", "fund", "capital");
    private static final List<String> PURSE_NAMES = List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");
    private static final List<String> PURSE_MEASURES = List.of("general_budget", "government_fund", "state_capital");
    private static final Map<String, String> OWN_INCOME = Map.of(
            "上级补助收入", "superior_subsidy",
            "事业收入", "business",
            "经营收入", "operating",
            "附属单位上缴收入", "affiliate_remittance",
            "其他收入", "other");

    /** Measures of the summary and of the leaves, in pairs. */
    private static final Map<String, String> SPENT =
            Map.of("final", "total", "initial_budget", "initial_budget", "full_year_budget", "full_year_budget");

    private final Accounts accounts;
    private final Map<String, Fact> facts;

    private SummaryDerivation(Accounts accounts, Map<String, Fact> facts) {
        this.accounts = accounts;
        this.facts = facts;
    }

    static void derive(Accounts accounts, Map<String, Fact> facts) {
        SummaryDerivation derivation = new SummaryDerivation(accounts, facts);
        for (String measure : SPENT.keySet()) {
            derivation.summary(measure);
        }
        derivation.fiscalIncome();
        derivation.fiscalExpenditure();
    }

    /** Budgets of income equal those of expenditure: what is planned to come is planned to go. */
    private void summary(String measure) {
        boolean closed = measure.equals("final");
        String income = closed ? "income" : measure;
        put("income", "财政拨款收入", measure, sum(FISCAL, income));
        for (int i = 0; i < PURSES.size(); i++) {
            put("income", PURSE_NAMES.get(i) + "收入", measure, sum(Purse.parse(PURSES.get(i)), income));
            put("income", PURSE_NAMES.get(i), measure, sum(Purse.parse(PURSES.get(i)), income));
        }
        OWN_INCOME.forEach((item, source) -> put("income", item, measure, own(source, measure)));
        BigDecimal used = closed ? accounts.givenAmount("使用非财政拨款结余:final") : Money.ZERO;
        BigDecimal opening = closed ? sum(ALL, "opening_total") : Money.ZERO;
        put("income", "本年收入合计", measure, sum(ALL, income));
        put("income", "使用非财政拨款结余", measure, used);
        put("income", "年初结转和结余", measure, opening);
        put("income", "上年结转和结余", measure, opening);
        put("income", "总计", measure, sum(ALL, income).add(used).add(opening));
        put("income", "合计", measure, sum(ALL, income).add(used).add(opening));
        expenditure(measure);
    }

    private BigDecimal own(String source, String measure) {
        boolean closed = measure.equals("final");
        return accounts.leaves().stream()
                .filter(leaf -> leaf.amounts().containsKey(source))
                .map(leaf -> closed ? leaf.amount(source) : leaf.amount(measure))
                .reduce(Money.ZERO, BigDecimal::add);
    }

    private void expenditure(String measure) {
        String spent = SPENT.get(measure);
        for (String code : Names.functions(3)) {
            put("expenditure", Names.function(code), measure, accounts.sum(ALL, code, spent));
        }
        BigDecimal all = sum(ALL, spent);
        BigDecimal total =
                facts.get("income_expenditure_summary/income>总计:" + measure).value();
        put("expenditure", "本年支出合计", measure, all);
        put("expenditure", "结余分配", measure, Money.ZERO);
        put("expenditure", "年末结转和结余", measure, total.subtract(all));
        put("expenditure", "总计", measure, total);
        put("expenditure", "合计", measure, total);
    }

    private void fiscalIncome() {
        fiscal("income", "本年收入合计", "final", sum(FISCAL, "income"));
        fiscal("income", "年初财政拨款结转和结余", "final", sum(FISCAL, "opening_total"));
        fiscal("income", "总计", "final", sum(FISCAL, "income").add(sum(FISCAL, "opening_total")));
        for (int i = 0; i < PURSES.size(); i++) {
            Set<Purse> purse = Purse.parse(PURSES.get(i));
            fiscal("income", PURSE_NAMES.get(i), "final", sum(purse, "income"));
            fiscal("income", PURSE_NAMES.get(i) + "#结转", "final", sum(purse, "opening_total"));
        }
    }

    private void fiscalExpenditure() {
        for (int i = -1; i < PURSES.size(); i++) {
            Set<Purse> purses = i < 0 ? FISCAL : Purse.parse(PURSES.get(i));
            String measure = i < 0 ? "total" : PURSE_MEASURES.get(i);
            for (String code : Names.functions(3)) {
                fiscal("expenditure", Names.function(code), measure, accounts.sum(purses, code, "total"));
            }
            BigDecimal closing = sum(purses, "closing_total");
            fiscal("expenditure", "本年支出合计", measure, sum(purses, "total"));
            fiscal("expenditure", "年末财政拨款结转和结余", measure, closing);
            fiscal("expenditure", "总计", measure, sum(purses, "total").add(closing));
        }
    }

    private BigDecimal sum(Set<Purse> purses, String measure) {
        return accounts.sum(purses, "", measure);
    }

    private void put(String side, String item, String measure, BigDecimal amount) {
        facts.put("income_expenditure_summary/" + side + '>' + item + ':' + measure, new Fact(amount, accounts.unit()));
    }

    private void fiscal(String side, String item, String measure, BigDecimal amount) {
        facts.put("fiscal_summary/" + side + '>' + item + ':' + measure, new Fact(amount, accounts.unit()));
    }
}
