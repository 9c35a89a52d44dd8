package org.gouji.rules.catalogue;

import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Terms.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.form.Forms;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The forms of single projects, taken together. */
final class Projects {

    /** The projects that a report says were evaluated. */
    static final Item EVALUATED = item("绩效自评项目", "纳入绩效自评的项目");

    private static final Item SPENT = item("项目支出", "项目经费");

    private Projects() {}

    /** The execution of all projects that have a form; nothing unless each form states its own and there are several. */
    static Term executedInAll() {
        return inAll(Forms::executed);
    }

    /**
     * The money of all projects that have a form, be it what was budgeted, at first or for the whole year, or what was spent:
     * that which a report names. Nothing unless it says that so many projects evaluated themselves as there are forms.
     */
    static Term ofAll() {
        Term printed = line(EVALUATED, "budget|amount");
        Term any = Sums.closest(printed, inAll("full_year_budget|amount"), inAll("executed"), inAll("initial_budget"));
        return frame -> {
            int forms = frame.ledger().statements(Ids.PROJECT_FORM).size();
            boolean all = Terms.find(frame.ledger(), frame.statement(), EVALUATED, "count")
                    .filter(count -> count.amount().isPresent())
                    .filter(count -> count.value().compareTo(BigDecimal.valueOf(forms)) == 0)
                    .isPresent();
            return all ? any.at(frame) : Reckoning.NOTHING;
        };
    }

    private static Term inAll(String measures) {
        return inAll((ledger, form) -> Terms.find(ledger, form, Forms.FUNDS, measures)
                .filter(fact -> fact.amount().isPresent()));
    }

    /** One figure of each form, added up; nothing unless every form has it and there are several. */
    private static Term inAll(BiFunction<Ledger, Statement, Optional<Fact>> figure) {
        return frame -> {
            List<Statement> forms = frame.ledger().statements(Ids.PROJECT_FORM);
            Term[] parts = forms.stream()
                    .flatMap(form -> figure.apply(frame.ledger(), form).stream())
                    .map(Terms::fact)
                    .toArray(Term[]::new);
            return parts.length == forms.size() && parts.length > 1
                    ? Sums.sum(parts).at(frame)
                    : Reckoning.NOTHING;
        };
    }

    /** What was spent on projects in all, by the tables or else by the department's own form. */
    static Term spentInAll() {
        return frame -> {
            Ledger ledger = frame.ledger();
            Optional<Fact> found = first(ledger, Ids.EXPENDITURE, Items.TOTAL_ROW, "project")
                    .or(() -> first(ledger, Ids.N_EXPENDITURE, SPENT, "amount"))
                    .or(() -> first(ledger, Ids.DEPARTMENT_FORM, SPENT, "executed|amount"));
            return Terms.found(found).at(frame);
        };
    }

    private static Optional<Fact> first(Ledger ledger, String statement, Item item, String measures) {
        return ledger.statements(statement).stream()
                .flatMap(found -> Terms.find(ledger, found, item, measures).stream())
                .findFirst();
    }
}
