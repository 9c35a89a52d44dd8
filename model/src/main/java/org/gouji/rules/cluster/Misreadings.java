package org.gouji.rules.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.model.rule.Outcome;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Names;

/**
 * Tables that contradict themselves so widely that they must have been read wrongly: a column or row off, say. Departments
 * print single wrong figures; a table most of whose own sums fail, and that no one or two other figures would mend, is ours.
 */
public final class Misreadings {

    /** A table is suspected from so many of its own relations on; fewer say nothing. */
    private static final int ENOUGH = 6;

    /** So many independent repairs are more than slips of the pen in one table. */
    private static final int TOO_MANY = 3;

    private final Set<Statement> suspected;

    private Misreadings(Set<Statement> suspected) {
        this.suspected = suspected;
    }

    /** The tables that these judgements throw doubt on. */
    public static Misreadings among(List<Judgement> judgements) {
        IdentityHashMap<Statement, List<Relation>> own = new IdentityHashMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.outcome() == Outcome.FAIL && judgement instanceof Relation relation && isInside(relation)) {
                own.put(table(relation), new ArrayList<>());
            }
        }
        for (Judgement judgement : own.isEmpty() ? List.<Judgement>of() : judgements) {
            if (judgement instanceof Relation relation && own.containsKey(table(relation)) && isInside(relation)) {
                own.get(table(relation)).add(relation);
            }
        }
        own.values().removeIf(relations -> !isMisread(relations));
        return new Misreadings(own.keySet());
    }

    private static Statement table(Relation relation) {
        return relation.facts().get(0).statement();
    }

    /** Whether a relation equates figures of one table. */
    private static boolean isInside(Relation relation) {
        Statement table = table(relation);
        if (relation.kind() != Kind.EQUAL || !Names.isTable(table.id())) {
            return false;
        }
        for (Fact fact : relation.facts()) {
            if (!fact.isIn(table)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMisread(List<Relation> relations) {
        List<Relation> failing = relations.stream()
                .filter(relation -> relation.outcome() == Outcome.FAIL)
                .toList();
        List<Relation> telling = relations.stream()
                .filter(relation -> relation.facts().stream()
                        .anyMatch(fact ->
                                fact.amount().isPresent() && fact.value().signum() != 0))
                .toList();
        return telling.size() >= ENOUGH
                && 3 * failing.size() > telling.size()
                && new Diagnosis(relations).repairs().size() > TOO_MANY;
    }

    /** The judgements that do not rest on a suspected table. */
    public List<Judgement> trusted(List<Judgement> judgements) {
        if (suspected.isEmpty()) {
            return judgements;
        }
        return judgements.stream()
                .filter(judgement -> judgement.facts().stream().noneMatch(fact -> suspected.contains(fact.statement())))
                .toList();
    }

    /** A notice for each suspected table. */
    public List<Notice> notices() {
        return suspected.stream()
                .map(statement -> Notice.at(
                        statement.source(),
                        "doubtful-table",
                        Names.statement(statement) + "：表内勾稽关系大面积不成立，疑为行列识读错位，未作为问题报告"))
                .sorted(Comparator.comparing(Notice::message).thenComparing(Misreadings::locator))
                .toList();
    }

    private static String locator(Notice notice) {
        return notice.place().map(Provenance::locator).orElse("");
    }
}
