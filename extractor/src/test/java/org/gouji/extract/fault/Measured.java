package org.gouji.extract.fault;

import java.util.Set;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Statement;

/**
 * The figures whose mistakes can be seen: those of the national tables, the money and the weights of the forms, the amounts,
 * shares and changes of the text. What nothing else in a document repeats or implies, a head count or a rate of satisfaction, is
 * left alone.
 */
final class Measured {

    private static final Set<String> NATIONAL = Set.of(
            "income_expenditure_summary",
            "income",
            "expenditure",
            "fiscal_summary",
            "general_budget",
            "general_budget_basic",
            "three_public",
            "government_fund",
            "state_capital");
    private static final Set<String> FORM_MEASURES = Set.of(
            "amount",
            "initial_budget",
            "full_year_budget",
            "executed",
            "weight",
            "approved_total",
            "approved_fiscal",
            "approved_other");
    private static final Set<String> TEXT_MEASURES = Set.of("amount", "share", "change", "change_rate");
    private static final Set<String> FREE_WORDING =
            Set.of("narrative.evaluation", "narrative.performance", "narrative.staffing");

    private Measured() {}

    static boolean is(Statement statement, String measure, Figure figure) {
        boolean hasNumber = figure instanceof Figure.Printed printed
                && printed.amount().value().signum() != 0;
        return hasNumber
                && switch (group(statement.id())) {
                    case TABLES -> true;
                    case FORMS -> FORM_MEASURES.contains(measure);
                    case TEXT -> TEXT_MEASURES.contains(measure);
                    case NONE -> false;
                };
    }

    /** What a statement is measured with. */
    static Group group(String statement) {
        if (NATIONAL.contains(statement)) {
            return Group.TABLES;
        }
        if (statement.startsWith("self_evaluation.")) {
            return Group.FORMS;
        }
        boolean text = statement.startsWith("narrative.") && !FREE_WORDING.contains(statement);
        return text ? Group.TEXT : Group.NONE;
    }

    /** Kinds of statements. */
    enum Group {
        TABLES(9, 0.99),
        FORMS(2, 0.97),
        TEXT(3, 0.98),
        NONE(1, 0);

        private final int step;
        private final double floor;

        Group(int step, double floor) {
            this.step = step;
            this.floor = floor;
        }

        /** Every so many figures are changed: enough to measure, few enough to run in seconds. */
        int step() {
            return step;
        }

        /** The share of faults that must be found. */
        double floor() {
            return floor;
        }
    }
}
