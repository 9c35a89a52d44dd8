package org.gouji.rules.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Texts;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Remark;
import org.gouji.rules.fact.Fact;

/** Renders what belongs together as one finding. */
final class Cluster {

    /** A finding with more figures than this is no longer read; the sums of long tables are cut short. */
    private static final int READABLE = 24;

    /** Bytes of the digest that the fingerprint keeps: enough that two findings of one document never share it. */
    private static final int KEPT = 12;

    private static final String DISPUTED = "disputed";

    private Cluster() {}

    /** One finding for a judgement that stands alone. */
    static Finding finding(Judgement judgement) {
        Severity severity = judgement.outcome() == org.gouji.model.rule.Outcome.REVIEW
                        && judgement.severity().compareTo(Severity.REVIEW) < 0
                ? Severity.REVIEW
                : judgement.severity();
        return build(List.of(judgement), severity, judgement.message(), Optional.empty(), "");
    }

    /** One finding for all relations that these repairs mend, and for the remarks that follow from the same cause. */
    static Finding finding(List<Repair> repairs, List<Remark> following) {
        List<Relation> relations = repairs.stream()
                .flatMap(repair -> repair.mended().stream())
                .sorted(Comparator.comparingInt(relation -> relation.facts().size()))
                .toList();
        Repair first = repairs.get(0);
        boolean certain = repairs.size() == 1 && first.mended().size() > 1;
        Optional<Fact> disputed = certain ? Optional.of(first.fact()) : Optional.empty();
        String cause = certain ? Causes.of(first.fact(), first.value()) : Causes.perhaps(first.fact(), first.value());
        List<Judgement> members = new ArrayList<>(relations);
        members.addAll(following);
        return build(members, mostSevere(members), message(members), disputed, cause);
    }

    /** One finding for all relations that a wrong unit of whole tables breaks. */
    static Finding finding(UnitSlip slip) {
        List<Relation> relations = slip.relations();
        String message = relations.get(0).message() + slip.message();
        return build(relations, mostSevere(relations), message, Optional.of(slip.disputed()), slip.cause());
    }

    /** One finding for all relations that fail because figures have slipped against the codes. */
    static Finding finding(Displacement displacement) {
        List<Relation> relations = displacement.relations();
        return build(
                relations,
                mostSevere(relations),
                relations.get(0).message() + displacement.message(),
                Optional.of(displacement.disputed()),
                displacement.cause());
    }

    /** One finding for a form that was copied, and for all that contradicts it. */
    static Finding finding(CopiedForms copy, List<Remark> following) {
        List<Judgement> members = new ArrayList<>();
        members.add(copy.remark());
        members.addAll(copy.relations());
        members.addAll(following);
        return build(members, mostSevere(members), message(members), Optional.empty(), "");
    }

    private static Severity mostSevere(List<? extends Judgement> members) {
        return members.stream()
                .map(Judgement::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Finding build(
            List<? extends Judgement> members,
            Severity severity,
            String message,
            Optional<Fact> disputed,
            String cause) {
        Judgement root = members.get(0);
        List<List<Evidence>> told = new ArrayList<>(members.size());
        members.forEach(member -> told.add(member.evidence()));
        return new Finding(
                root.rule().id(),
                severity,
                message,
                gap(root, disputed),
                evidence(told, disputed),
                related(members),
                cause,
                fingerprint(root, told.get(0)));
    }

    /** What is printed is the disputed figure, on whichever side it stands. */
    private static Optional<Gap> gap(Judgement root, Optional<Fact> disputed) {
        return root instanceof Relation relation && disputed.isPresent() ? relation.gapOf(disputed.get()) : root.gap();
    }

    /** The other rules that the members break. */
    static List<RuleId> related(List<? extends Judgement> members) {
        Set<RuleId> related = new TreeSet<>();
        for (Judgement member : members) {
            related.add(member.rule().id());
        }
        related.remove(members.get(0).rule().id());
        return List.copyOf(related);
    }

    private static String message(List<? extends Judgement> members) {
        String root = members.get(0).message();
        if (members.size() == 1) {
            return root;
        }
        List<String> others = members.stream()
                .skip(1)
                .map(member -> member.rule().title())
                .filter(title -> !title.equals(members.get(0).rule().title()))
                .distinct()
                .toList();
        String message = root + otherColumns(members);
        return others.isEmpty() ? message : message + "。同时不成立：" + String.join("；", others);
    }

    /** The other columns in which the rule of the first member is broken; empty where it is so in one only. */
    private static String otherColumns(List<? extends Judgement> members) {
        RuleId rule = members.get(0).rule().id();
        Set<String> columns = new LinkedHashSet<>();
        for (Judgement member : members) {
            if (member.rule().id().equals(rule) && member instanceof Relation relation) {
                relation.column().ifPresent(columns::add);
            }
        }
        String more = columns.stream().skip(1).collect(Collectors.joining("、"));
        return more.isEmpty() ? "" : "。同样不成立的栏：" + more;
    }

    /** The disputed figure, then those of every member, the shortest relation first, each once. */
    private static List<Evidence> evidence(List<List<Evidence>> members, Optional<Fact> disputed) {
        Map<List<Object>, Evidence> found = new LinkedHashMap<>();
        disputed.ifPresent(fact -> add(found, fact.evidence(DISPUTED)));
        for (List<Evidence> own : members) {
            boolean first = found.size() <= 1;
            for (Evidence one : own) {
                if (first || found.size() < READABLE) {
                    add(found, one);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Only the first figure is the disputed one, whatever it is in the relations of the other members. */
    private static void add(Map<List<Object>, Evidence> found, Evidence evidence) {
        boolean also = !found.isEmpty() && evidence.role().equals(DISPUTED);
        found.putIfAbsent(
                List.of(evidence.identity(), evidence.raw(), evidence.place()),
                also ? evidence.as("operand") : evidence);
    }

    /**
     * Of the rule and the identities of its operands, not of values and pages: a re-published document keeps it. What is missing
     * stands nowhere: the words that list it are then the identity.
     */
    static String fingerprint(Judgement root, List<Evidence> operands) {
        RuleId rule = root.rule().id();
        String identity = operands.isEmpty()
                ? Texts.wordsOf(root.message())
                : operands.stream().map(Evidence::identity).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((rule + "\n" + identity).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEPT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
