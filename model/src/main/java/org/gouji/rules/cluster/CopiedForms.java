package org.gouji.rules.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.RuleId;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Remark;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;

/**
 * A form that was copied from another one contradicts whatever is said of its own project, once for every figure. All that is
 * one cause: the relations which set a figure that the copy has from the original against one outside the copy.
 *
 * @param remark says that the form is a copy
 * @param relations those that fail because of it
 * @param cause the same as a cause that remarks may follow from
 */
record CopiedForms(Remark remark, List<Relation> relations, List<Repair> cause) {

    private static final RuleId COPY = new RuleId("F-21");

    CopiedForms {
        relations = List.copyOf(relations);
        cause = List.copyOf(cause);
    }

    private static CopiedForms of(Remark remark, List<Relation> relations) {
        Fact first = relations.get(0).facts().get(0);
        return new CopiedForms(remark, relations, List.of(new Repair(first, first.value(), relations, 0)));
    }

    /** The copies that break relations; one relation follows from one copy. */
    static List<CopiedForms> among(List<Relation> relations, List<Remark> remarks) {
        List<CopiedForms> copies = new ArrayList<>();
        Set<Relation> explained = new HashSet<>();
        for (Remark remark : remarks) {
            if (remark.rule().id().equals(COPY)) {
                Statement copy = remark.facts().get(0).statement();
                Optional<Statement> original = original(relations, remark.quotes(), copy);
                List<Relation> own = original.stream()
                        .flatMap(form -> relations.stream().filter(relation -> follows(relation, copy, form)))
                        .filter(explained::add)
                        .toList();
                if (!own.isEmpty()) {
                    copies.add(of(remark, own));
                }
            }
        }
        return copies;
    }

    /** The form that the remark quotes beside the copy. */
    private static Optional<Statement> original(List<Relation> relations, List<Evidence> quotes, Statement copy) {
        return relations.stream()
                .flatMap(relation -> relation.facts().stream())
                .filter(fact -> !fact.isIn(copy))
                .map(Fact::statement)
                .filter(form -> form.id().equals(copy.id()))
                .filter(form -> quotes.stream().anyMatch(quote -> quote.place().equals(form.source())))
                .findFirst();
    }

    private static boolean follows(Relation relation, Statement copy, Statement original) {
        if (relation.outcome() != Outcome.FAIL) {
            return false;
        }
        List<Fact> own =
                relation.facts().stream().filter(fact -> fact.isIn(copy)).toList();
        return !own.isEmpty()
                && own.size() < relation.facts().size()
                && own.stream().allMatch(fact -> isFrom(original, fact));
    }

    private static boolean isFrom(Statement original, Fact fact) {
        return original.rows().stream()
                .filter(row -> isSameRow(row, fact.row()))
                .flatMap(row -> Ledger.fact(original, row, fact.measure()).stream())
                .anyMatch(other -> Objects.equals(other.amount(), fact.amount()));
    }

    private static boolean isSameRow(Row one, Row two) {
        return one.item().equals(two.item()) && one.code().equals(two.code()) && one.side() == two.side();
    }
}
