package org.gouji.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Terms;

/** A rate or count that the report on a project states under the name of an indicator is the result in the project's form. */
final class ProjectIndicators implements Rule {

    private static final RuleId ID = new RuleId("P-06");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return "项目自评报告所述完成情况 = 自评表同名指标的完成值";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Relation> relations = new ArrayList<>();
        for (Statement report : ledger.statements(Ids.N_EVALUATION)) {
            ProjectForms.about(ledger, report).ifPresent(form -> compare(ledger, report, form, relations));
        }
        return Verdict.of(relations, "没有项目的自评报告，或没有同名指标");
    }

    private void compare(Ledger ledger, Statement report, Statement form, List<Relation> relations) {
        for (Row row : report.rows()) {
            Optional<Fact> said = Ledger.fact(report, row, "rate").or(() -> Ledger.fact(report, row, "count"));
            Optional<Fact> entered = said.flatMap(fact -> entered(ledger, form, row.item()));
            if (entered.isPresent() && said.get().unit().equals(entered.get().unit())) {
                Scope scope = Scope.of(Frame.of(ledger, report), Terms.found(said), Terms.found(entered));
                Relation.of(this, Kind.EQUAL, scope).ifPresent(relations::add);
            }
        }
    }

    /** The first result of an indicator of this name. */
    private static Optional<Fact> entered(Ledger ledger, Statement form, String name) {
        return ledger.called(form, Set.of(Labels.fold(name))).stream()
                .flatMap(at -> Ledger.fact(form, form.rows().get(at), "actual").stream())
                .filter(fact -> fact.amount().isPresent())
                .findFirst();
    }
}
