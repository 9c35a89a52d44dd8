package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.check.Comparison.atMost;
import static org.gouji.rules.check.Comparison.derived;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Sums.less;
import static org.gouji.rules.term.Sums.onlyIf;
import static org.gouji.rules.term.Sums.percent;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.constant;

import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Domain;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Term;

/** Family S: what a difference from the budget or the year before may be. */
final class DifferenceRules {

    private static final String[] TOLD = {
        N_TOTALS,
        N_INCOME,
        N_EXPENDITURE,
        N_FISCAL_TOTALS,
        N_GENERAL_BUDGET,
        N_ITEMS,
        N_BASIC,
        N_THREE_PUBLIC,
        N_FUND,
        N_STATE_CAPITAL,
        N_OPERATING
    };

    private static final Term AMOUNT = column("amount");
    private static final Term CHANGE = column("change");
    private static final Term RATE = column("rate");

    private DifferenceRules() {}

    static List<Rule> rules() {
        return List.of(
                derived(
                        "S-39",
                        WARNING,
                        "预决算差异率 =（决算数 - 预算数）÷ 预算数",
                        differing(eachRow(TOLD)),
                        RATE,
                        closest(RATE, ofBudget("initial_budget"), ofBudget("full_year_budget"), ofBudget("budget"))),
                atMost(
                        "S-40",
                        WARNING,
                        "比上年增加的，增加额 ≤ 本年数",
                        eachRow(DifferenceRules::isMoney, TOLD),
                        onlyIf(CHANGE, read -> read.value().signum() > 0, CHANGE),
                        onlyIf(AMOUNT, read -> read.value().signum() >= 0, AMOUNT)),
                identity(
                        "S-41",
                        WARNING,
                        "本年数和增减额都为 0 的，增减率为 0",
                        eachRow(TOLD),
                        column("change_rate"),
                        onlyIf(
                                AMOUNT,
                                DifferenceRules::isZero,
                                onlyIf(CHANGE, DifferenceRules::isZero, constant("0")))));
    }

    private static Term ofBudget(String budget) {
        return percent(less(AMOUNT, column(budget)), column(budget));
    }

    /** Only where the text speaks of such a rate: others have rates of other things. */
    private static Domain differing(Domain rows) {
        return ledger -> ledger.passages().bearing("差异率").isEmpty() ? List.of() : rows.frames(ledger);
    }

    private static boolean isZero(Reading read) {
        return read.isKnown() && read.value().signum() == 0;
    }

    private static boolean isMoney(Row row) {
        return row.values().containsKey("amount") && row.values().containsKey("change");
    }
}
