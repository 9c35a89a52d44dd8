package org.gouji.rules.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Outcome;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Remark;

/**
 * Makes findings of judgements: failing relations are gathered under the figure that explains them; those that miss by the same
 * amount are gathered as well; differences of rounding are told once a table.
 */
public final class Findings {

    private Findings() {}

    /** The findings, the heaviest first, in the order of the catalogue within a severity. */
    public static List<Finding> of(List<Judgement> judgements) {
        List<Relation> relations = relations(judgements);
        List<Finding> findings = new ArrayList<>();
        for (List<Repair> cause : causes(relations)) {
            findings.add(Cluster.finding(cause));
        }
        judgements.stream()
                .filter(judgement -> judgement instanceof Remark && isBad(judgement))
                .map(Cluster::finding)
                .forEach(findings::add);
        relations.stream()
                .filter(relation -> relation.outcome() == Outcome.REVIEW)
                .map(Cluster::finding)
                .forEach(findings::add);
        findings.addAll(RoundingNotes.of(relations));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    private static boolean isBad(Judgement judgement) {
        return judgement.outcome() == Outcome.FAIL || judgement.outcome() == Outcome.REVIEW;
    }

    private static List<Relation> relations(List<Judgement> judgements) {
        return judgements.stream()
                .filter(Relation.class::isInstance)
                .map(Relation.class::cast)
                .toList();
    }

    /** The repairs of all failing relations, those together that miss by the same amount. */
    private static List<List<Repair>> causes(List<Relation> relations) {
        Map<String, List<Repair>> byOffset = new LinkedHashMap<>();
        for (Repair repair : new Diagnosis(relations).repairs()) {
            byOffset.computeIfAbsent(Offset.of(repair), key -> new ArrayList<>())
                    .add(repair);
        }
        return List.copyOf(byOffset.values());
    }
}
