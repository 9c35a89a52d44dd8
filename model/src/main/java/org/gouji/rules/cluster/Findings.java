package org.gouji.rules.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Outcome;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Remark;

/**
 * Makes findings of judgements: relations that fail where figures have slipped against the codes are one, those that a wrong unit of
 * a whole table explains are one, those that a copied form breaks are told with the copy; the other failing ones are gathered
 * under the figure that explains them; those that miss by the same amount are gathered as well, with the remarks that only say
 * the same again; differences of rounding are told once a table.
 */
public final class Findings {

    private Findings() {}

    /** The findings, the heaviest first, in the order of the catalogue within a severity. */
    public static List<Finding> of(List<Judgement> judgements) {
        List<Relation> relations = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement instanceof Relation relation) {
                relations.add(relation);
            } else if (judgement instanceof Remark remark
                    && (judgement.outcome() == Outcome.FAIL || judgement.outcome() == Outcome.REVIEW)) {
                remarks.add(remark);
            }
        }
        List<Finding> findings = new ArrayList<>();
        List<Displacement> displaced = Displacements.among(relations);
        displaced.forEach(one -> findings.add(Cluster.finding(one)));
        List<Relation> inPlace =
                without(displaced.stream().map(Displacement::relations).toList(), relations);
        List<UnitSlip> slips = UnitSlips.among(inPlace);
        slips.forEach(slip -> findings.add(Cluster.finding(slip)));
        List<Relation> inUnit = without(slips.stream().map(UnitSlip::relations).toList(), inPlace);
        List<CopiedForms> copies = CopiedForms.among(inUnit, remarks);
        copies.stream().map(CopiedForms::remark).forEach(remarks::remove);
        List<Relation> others =
                without(copies.stream().map(CopiedForms::relations).toList(), inUnit);
        List<List<Repair>> causes = causes(others);
        List<List<Repair>> all = new ArrayList<>(causes);
        copies.forEach(copy -> all.add(copy.cause()));
        Consequences consequences = new Consequences(all, remarks);
        copies.forEach(copy -> findings.add(Cluster.finding(copy, consequences.of(copy.cause()))));
        causes.forEach(cause -> findings.add(Cluster.finding(cause, consequences.of(cause))));
        consequences.others().forEach(remark -> findings.add(Cluster.finding(remark)));
        others.stream()
                .filter(relation -> relation.outcome() == Outcome.REVIEW)
                .forEach(doubt -> findings.add(Cluster.finding(doubt)));
        findings.addAll(RoundingNotes.of(others));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    private static List<Relation> without(List<List<Relation>> told, List<Relation> relations) {
        Set<Relation> explained = new HashSet<>();
        told.forEach(explained::addAll);
        return explained.isEmpty()
                ? relations
                : relations.stream()
                        .filter(relation -> !explained.contains(relation))
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
