package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.catalogue.Items.*;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Sums.either;
import static org.gouji.rules.term.Sums.onlyIf;
import static org.gouji.rules.term.Sums.percent;
import static org.gouji.rules.term.Terms.at;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.line;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.rule.RuleId;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Term;

/** Family S: the shares that the text gives, each of the whole that its section names. */
final class ShareRules {

    /** What some texts give shares of, all spending from public money: "占本年财政拨款支出3.45%". */
    static final Term FISCAL_SPENT = either(
            at(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "total"),
            at(FISCAL_EXPENDITURE, TOTAL_ROW, "total"),
            at(N_FISCAL_TOTALS, item("本年财政拨款支出", "财政拨款本年支出", "财政拨款支出"), "amount"));

    private static final String SPENT = "total|expenditure_total";

    private static final Item FUND_SPENT = item("政府性基金预算财政拨款支出");
    private static final Item CAPITAL_SPENT = item("国有资本经营预算财政拨款支出");

    private ShareRules() {}

    static List<Rule> rules() {
        return List.of(
                share(
                        "S-09",
                        "各项收入占比 = 该项 ÷ 本年收入合计",
                        N_INCOME,
                        either(line(TOLD_INCOME, "amount"), at(INCOME, TOTAL_ROW, "total")),
                        line(APPROPRIATION, "amount"),
                        line(item("收入总计"), "amount"),
                        at(SUMMARY, INCOME_TOTAL, "final")),
                share(
                        "S-20",
                        "各项支出占比 = 该项 ÷ 本年支出合计",
                        N_EXPENDITURE,
                        either(line(TOLD_SPENT, "amount"), at(EXPENDITURE, TOTAL_ROW, "total")),
                        line(item("基本支出"), "amount"),
                        line(item("项目支出"), "amount"),
                        line(item("支出总计"), "amount"),
                        at(SUMMARY, EXPENDITURE_TOTAL, "final")),
                share(
                        "S-35",
                        "收支总体情况中各项占比 = 该项 ÷ 所称总数",
                        N_TOTALS,
                        either(
                                line(item("收入总计"), "amount"),
                                at(SUMMARY, INCOME_TOTAL, "final"),
                                line(item("支出总计"), "amount")),
                        line(item("支出总计"), "amount"),
                        line(TOLD_INCOME, "amount"),
                        line(TOLD_SPENT, "amount"),
                        line(APPROPRIATION, "amount"),
                        line(item("基本支出"), "amount"),
                        line(item("项目支出"), "amount"),
                        at(SUMMARY, INCOME_TOTAL, "final"),
                        at(INCOME, TOTAL_ROW, "total"),
                        at(EXPENDITURE, TOTAL_ROW, "total")),
                share("S-21", "各类支出占比 = 该类 ÷ 一般公共预算财政拨款支出", N_STRUCTURE, generalSpent(), FISCAL_SPENT),
                share("S-22", "一般公共预算财政拨款支出占比 = 该支出 ÷ 本年支出合计", N_GENERAL_BUDGET, yearSpent(), FISCAL_SPENT),
                share(
                        "S-23",
                        "“三公”各项占比 = 该项 ÷ “三公”经费合计",
                        N_THREE_PUBLIC,
                        line(THREE_TOTAL, "amount"),
                        line(VEHICLES, "amount"),
                        line(RECEPTION, "amount")),
                share(
                        "S-24",
                        "政府性基金支出占比 = 该支出 ÷ 本年支出合计",
                        N_FUND,
                        yearSpent(),
                        line(FUND_SPENT, "amount"),
                        at(FUND, TOTAL_ROW, SPENT),
                        FISCAL_SPENT),
                share(
                        "S-25",
                        "国有资本经营预算支出占比 = 该支出 ÷ 本年支出合计",
                        N_STATE_CAPITAL,
                        yearSpent(),
                        line(CAPITAL_SPENT, "amount"),
                        at(STATE_CAPITAL, TOTAL_ROW, SPENT),
                        FISCAL_SPENT),
                share(
                        "S-44",
                        "基本支出各项占比 = 该项 ÷ 基本支出",
                        N_BASIC,
                        either(line(TOLD_BASIC_SPENT, "amount"), at(BASIC, TOTAL_ROW, "final|total")),
                        line(PERSONNEL, "amount"),
                        line(PUBLIC, "amount"),
                        generalSpent(),
                        yearSpent(),
                        FISCAL_SPENT));
    }

    /** A share of the whole, or of that part of it which the line itself belongs to. */
    private static Rule share(String id, String title, String section, Term whole, Term... within) {
        Term[] quotients = Stream.concat(Stream.of(whole), Stream.of(within))
                .map(base -> percent(column("amount"), base))
                .toArray(Term[]::new);
        Term quotient = onlyIf(whole, Reading::isKnown, closest(column("share"), quotients));
        return new Shares(new RuleId(id), WARNING, title, section, quotient);
    }

    /** The whole of the classes, which another section may have told. */
    private static Term generalSpent() {
        return either(
                line(TOLD_GENERAL_SPENT, "amount"),
                at(N_GENERAL_BUDGET, TOLD_GENERAL_SPENT, "amount"),
                at(GENERAL_BUDGET, TOTAL_ROW, SPENT));
    }

    private static Term yearSpent() {
        return either(at(N_EXPENDITURE, TOLD_SPENT, "amount"), at(EXPENDITURE, TOTAL_ROW, "total"));
    }
}
