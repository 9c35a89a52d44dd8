package org.gouji.rules.catalogue;

import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Terms.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
        return frame -> {
            List<Statement> forms = frame.ledger().statements(Ids.PROJECT_FORM);
            List<Fact> facts = forms.stream()
                    .flatMap(form -> Forms.executed(frame.ledger(), form).stream())
                    .toList();
            boolean told = facts.size() == forms.size() && facts.size() > 1;
            Term[] parts = facts.stream().map(Terms::fact).toArray(Term[]::new);
            return told ? Sums.sum(parts).at(frame) : Reckoning.NOTHING;
        };
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
            return all && forms > 1 ? any.at(frame) : Reckoning.NOTHING;
        };
    }

    /** A column of the funds of all projects that have a form; nothing unless each form has it. */
    private static Term inAll(String measures) {
        return frame -> {
            List<Statement> forms = frame.ledger().statements(Ids.PROJECT_FORM);
            List<Fact> facts = forms.stream()
                    .flatMap(form -> Terms.find(frame.ledger(), form, Forms.FUNDS, measures).stream())
                    .filter(fact -> fact.amount().isPresent())
                    .toList();
            Term[] parts = facts.stream().map(Terms::fact).toArray(Term[]::new);
            return facts.size() == forms.size() ? Sums.sum(parts).at(frame) : Reckoning.NOTHING;
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
