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

/**
 * Makes findings of judgements: failing relations are gathered under the figure that explains them; those that miss by the same
 * amount are gathered as well; differences of rounding are told once a table.
 */
public final class Findings {

    private Findings() {}

    /** The findings, the heaviest first, in the order of the catalogue within a severity. */
    public static List<Finding> of(List<Judgement> judgements) {
        List<Relation> relations = new ArrayList<>();
        List<Judgement> remarks = new ArrayList<>();
        List<Judgement> doubts = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement instanceof Relation relation) {
                relations.add(relation);
                if (relation.outcome() == Outcome.REVIEW) {
                    doubts.add(relation);
                }
            } else if (judgement.outcome() == Outcome.FAIL || judgement.outcome() == Outcome.REVIEW) {
                remarks.add(judgement);
            }
        }
        List<Finding> findings = new ArrayList<>();
        causes(relations).forEach(cause -> findings.add(Cluster.finding(cause)));
        remarks.forEach(remark -> findings.add(Cluster.finding(remark)));
        doubts.forEach(doubt -> findings.add(Cluster.finding(doubt)));
        findings.addAll(RoundingNotes.of(relations));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
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
