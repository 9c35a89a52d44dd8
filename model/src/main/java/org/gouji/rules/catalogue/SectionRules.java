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
import static org.gouji.rules.term.Sums.onlyIf;
import static org.gouji.rules.term.Sums.orZero;
import static org.gouji.rules.term.Sums.percent;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Terms.at;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.line;
import static org.gouji.rules.term.Terms.twin;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.model.statement.Row;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Term;

/** Families N and S: figures that a section of the text states though the usual place for them is another section. */
final class SectionRules {

    private static final String[] ACCOUNTS = {N_TOTALS, N_INCOME, N_EXPENDITURE};
    private static final String[] FISCAL = {N_FISCAL_TOTALS, N_GENERAL_BUDGET, N_FUND, N_STATE_CAPITAL};

    private static final Item GENERAL_IN = item("一般公共预算财政拨款收入", "一般公共预算财政拨款本年收入");
    private static final Item FUND_IN = item("政府性基金预算财政拨款收入", "政府性基金预算财政拨款本年收入");
    private static final Item CAPITAL_IN = item("国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款本年收入");
    private static final Item GENERAL_OUT = item("一般公共预算财政拨款支出", "一般公共预算财政拨款本年支出");
    private static final Item FUND_OUT = item("政府性基金预算财政拨款支出", "政府性基金预算财政拨款本年支出");
    private static final Item CAPITAL_OUT = item("国有资本经营预算财政拨款支出", "国有资本经营预算财政拨款本年支出");

    private static final Item FUND_OPENING = item("年初结转和结余", "年初结转结余", "政府性基金预算财政拨款年初结转和结余", "政府性基金预算财政拨款年初结转结余");
    private static final Item FUND_CLOSING = item("年末结转和结余", "年末结转结余", "政府性基金预算财政拨款年末结转和结余", "政府性基金预算财政拨款年末结转结余");

    private static final Item BASIC_SPENT = item("基本支出");
    private static final Item PROJECT_SPENT = item("项目支出");

    private static final Term AMOUNT = column("amount");

    private SectionRules() {}

    static List<Rule> rules() {
        return List.of(
                balance("N-63", "年初结转和结余", BROUGHT_FORWARD, FISCAL_OPENING, "final"),
                balance("N-64", "年末结转和结余", CARRIED_FORWARD, FISCAL_CLOSING, "total|final"),
                balance("N-65", "使用非财政拨款结余", SURPLUS_USED, SURPLUS_USED, "final"),
                balance("N-66", "结余分配", SURPLUS_DISTRIBUTED, SURPLUS_DISTRIBUTED, "final"),
                granted("N-67", "一般公共预算财政拨款收入", GENERAL_IN, GENERAL_INCOME),
                granted("N-68", "政府性基金预算财政拨款收入", FUND_IN, FUND_INCOME),
                granted("N-69", "国有资本经营预算财政拨款收入", CAPITAL_IN, CAPITAL_INCOME),
                spent("N-70", "一般公共预算财政拨款支出", GENERAL_OUT, "general_budget", GENERAL_BUDGET),
                spent("N-71", "政府性基金预算财政拨款支出", FUND_OUT, "government_fund", FUND),
                spent("N-72", "国有资本经营预算财政拨款支出", CAPITAL_OUT, "state_capital", STATE_CAPITAL),
                identity(
                        "N-74",
                        ERROR,
                        "文字说明的本年财政拨款收入 = 财政拨款收入支出决算总表",
                        each(N_FISCAL_TOTALS),
                        line(item("本年财政拨款收入", "财政拨款本年收入"), "amount"),
                        at(FISCAL_SUMMARY, INCOME_THIS_YEAR, "final")),
                identity(
                        "N-75",
                        ERROR,
                        "文字说明的本年财政拨款支出 = 财政拨款收入支出决算总表",
                        each(N_FISCAL_TOTALS),
                        line(item("本年财政拨款支出", "财政拨款本年支出"), "amount"),
                        at(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "total|final")),
                identity(
                        "N-76",
                        ERROR,
                        "文字说明的各项基本支出 = 基本支出表该科目",
                        eachRow(row -> !PERSONNEL.matches(row) && !PUBLIC.matches(row), N_BASIC),
                        AMOUNT,
                        EconomicItems.inTable()),
                funds("N-77", "年初结转和结余", FUND_OPENING, "opening_total"),
                funds("N-78", "年末结转和结余", FUND_CLOSING, "closing_total"),
                identity(
                        "S-42",
                        ERROR,
                        "政府性基金收入总计 = 年初结转和结余 + 本年收入",
                        each(N_FUND),
                        line(item("政府性基金预算财政拨款收入总计"), "amount"),
                        Parts.all(line(FUND_OPENING, "amount"), line(FUND_IN, "amount"))),
                identity(
                        "S-43",
                        ERROR,
                        "政府性基金支出总计 = 本年支出 + 年末结转和结余",
                        each(N_FUND),
                        line(item("政府性基金预算财政拨款支出总计"), "amount"),
                        Parts.all(line(FUND_OUT, "amount"), line(FUND_CLOSING, "amount"))),
                identity("N-79", ERROR, "“三公”经费表空白的，文字说明没有金额", eachRow(N_THREE_PUBLIC), AMOUNT, blankThree()),
                derived(
                        "N-73",
                        WARNING,
                        "“三公”完成率 = 文字说明的决算数 ÷ “三公”经费表的预算数",
                        eachRow(SectionRules::isWithoutBudget, N_THREE_PUBLIC),
                        column("completion"),
                        closest(
                                column("completion"),
                                percent(AMOUNT, twin(THREE_PUBLIC, "initial_budget", ThreePublic::same)),
                                percent(AMOUNT, twin(THREE_PUBLIC, "full_year_budget", ThreePublic::same)))),
                identity(
                        "S-36",
                        ERROR,
                        "基本支出 = 人员经费 + 公用经费（收支情况部分）",
                        each(ACCOUNTS),
                        line(BASIC_SPENT, "amount"),
                        Parts.all(line(PERSONNEL, "amount"), line(PUBLIC, "amount"))),
                identity(
                        "S-37",
                        ERROR,
                        "财政拨款支出 = 基本支出 + 项目支出",
                        each(N_GENERAL_BUDGET, N_FISCAL_TOTALS),
                        line(item("一般公共预算财政拨款支出", "财政拨款支出", "财政拨款本年支出", "本年财政拨款支出"), "amount"),
                        Parts.all(line(BASIC_SPENT, "amount"), line(PROJECT_SPENT, "amount"))));
    }

    /** A balance of the whole account; a section may as well speak of the balance of public money alone. */
    private static Rule balance(String id, String name, Item item, Item fiscal, String inFiscal) {
        return identity(
                id,
                ERROR,
                "文字说明的" + name + " = 收入支出决算总表",
                each(ACCOUNTS),
                line(item, "amount"),
                closest(
                        line(item, "amount"),
                        blankIsNone(SUMMARY, item, "final"),
                        at(FISCAL_SUMMARY, fiscal, inFiscal)));
    }

    /** What a table prints in this line; where it has the line and leaves it blank, there is nothing of it. */
    private static Term blankIsNone(String statement, Item item, String measures) {
        Term printed = at(statement, item, measures);
        Term orNone = orZero(printed);
        return frame -> frame.ledger().beside(frame.statement(), statement).stream()
                        .anyMatch(table -> !item.rows(frame.ledger(), table).isEmpty())
                ? orNone.at(frame)
                : printed.at(frame);
    }

    /** Nothing was spent on a line of money that the table has and leaves blank, if the table says anything at all. */
    private static Term blankThree() {
        Term printed = twin(THREE_PUBLIC, "final", ThreePublic::same);
        Term total = at(THREE_PUBLIC, THREE_TOTAL, "final");
        Term none = onlyIf(total, Reading::isKnown, orZero(printed));
        return frame -> frame.row().filter(ThreePublic::isLine).isPresent()
                        && printed.at(frame) == Reckoning.NOTHING
                        && hasLine(frame)
                ? none.at(frame)
                : Reckoning.NOTHING;
    }

    private static boolean hasLine(Frame frame) {
        Predicate<Row> same = ThreePublic.same(frame.row().orElseThrow());
        return frame.ledger().beside(frame.statement(), THREE_PUBLIC).stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(same);
    }

    private static Rule funds(String id, String name, Item text, String column) {
        return identity(
                id,
                ERROR,
                "文字说明的政府性基金" + name + " = 政府性基金表",
                each(N_FUND),
                line(text, "amount"),
                blankIsNone(FUND, TOTAL_ROW, column));
    }

    /** What one budget gave this year, or with what was brought forward from the year before. */
    private static Rule granted(String id, String name, Item text, Item table) {
        Term given = at(FISCAL_SUMMARY, table, "final");
        Term opening = at(FISCAL_SUMMARY, table.after(FISCAL_OPENING), "final");
        return identity(
                id,
                ERROR,
                "文字说明财政拨款部分的" + name + " = 财政拨款收入支出决算总表",
                each(FISCAL),
                line(text, "amount"),
                closest(line(text, "amount"), blankIsNone(FISCAL_SUMMARY, table, "final"), sum(given, opening)));
    }

    /** What was spent of one budget this year, or with what is carried forward. */
    private static Rule spent(String id, String name, Item text, String column, String table) {
        return identity(
                id,
                ERROR,
                "文字说明财政拨款部分的" + name + " = 财政拨款收入支出决算总表",
                each(N_FISCAL_TOTALS),
                line(text, "amount"),
                closest(
                        line(text, "amount"),
                        either(
                                at(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, column),
                                at(table, TOTAL_ROW, "total|expenditure_total")),
                        at(FISCAL_SUMMARY, EXPENDITURE_TOTAL, column)));
    }

    private static boolean isWithoutBudget(Row row) {
        return row.values().keySet().stream().noneMatch(measure -> measure.endsWith("budget"));
    }
}
