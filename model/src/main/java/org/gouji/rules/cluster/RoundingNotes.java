package org.gouji.rules.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Relation;
import org.gouji.rules.fact.Fact;

/** Tells of the differences that rounding explains: one note a table or form; of all the text one for its sums, one for what it reckons. */
final class RoundingNotes {

    /** So many places are told; of the rest only the number. */
    private static final int TOLD = 5;

    private static final String NARRATIVE = "narrative.";

    private RoundingNotes() {}

    static List<Finding> of(List<Relation> relations) {
        Map<String, List<Relation>> byStatement = new LinkedHashMap<>();
        for (Relation relation : relations) {
            if (relation.outcome() == Outcome.ROUNDING) {
                byStatement
                        .computeIfAbsent(key(relation.facts().get(0)), any -> new ArrayList<>())
                        .add(relation);
            }
        }
        return byStatement.values().stream().map(RoundingNotes::note).toList();
    }

    private static String key(Fact first) {
        Statement statement = first.statement();
        boolean text = statement.id().startsWith(NARRATIVE);
        String reckoned = first.measure().equals("amount") ? "" : "reckoned";
        return (text ? NARRATIVE + reckoned : statement.id()) + "|" + statement.subject();
    }

    private static Finding note(List<Relation> relations) {
        List<Relation> told = relations.stream().limit(TOLD).toList();
        Relation root = relations.get(0);
        List<List<Evidence>> operands = told.stream().map(Relation::evidence).toList();
        List<Evidence> evidence = operands.stream()
                .flatMap(some -> some.stream().limit(TOLD))
                .distinct()
                .toList();
        String messages = String.join("；", told.stream().map(Relation::message).toList());
        String rest = relations.size() > TOLD ? "；等 " + relations.size() + " 处" : "";
        return new Finding(
                root.rule().id(),
                Severity.INFO,
                "四舍五入（或截位）可以解释的尾差：" + messages + rest,
                relations.size() == 1 ? root.gap() : Optional.empty(),
                evidence,
                Cluster.related(told),
                "",
                Cluster.fingerprint(root, operands.get(0)));
    }
}
