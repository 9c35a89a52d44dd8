package org.gouji.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Terms;

/**
 * A figure that the report on a project and the form of that project both state.
 *
 * @param id its id
 * @param severity how much a difference weighs
 * @param title what must hold
 * @param said the line of the report
 * @param saidIn its column
 * @param entered the line of the form
 * @param enteredIn its column
 */
record ProjectReport(
        RuleId id, Severity severity, String title, Item said, String saidIn, Item entered, String enteredIn)
        implements Rule {

    static Rule of(
            String id, Severity severity, String title, Item said, String saidIn, Item entered, String enteredIn) {
        return new ProjectReport(new RuleId(id), severity, title, said, saidIn, entered, enteredIn);
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Relation> relations = new ArrayList<>();
        for (Statement report : ledger.statements(Ids.N_EVALUATION)) {
            Optional<Fact> one = Terms.find(ledger, report, said, saidIn);
            Optional<Fact> two = one.flatMap(any -> ProjectForms.about(ledger, report))
                    .flatMap(form -> Terms.find(ledger, form, entered, enteredIn));
            if (two.isPresent()) {
                Scope scope = Scope.of(Frame.of(ledger, report), Terms.found(one), Terms.found(two));
                Relation.of(this, Kind.EQUAL, scope).ifPresent(relations::add);
            }
        }
        return Verdict.of(relations, "没有项目的自评报告，或没有同一项目的自评表");
    }
}
