package org.gouji.rules.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.model.rule.Outcome;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Names;
import org.gouji.rules.term.Scaling;

/**
 * Finds the tables that are in another unit than they say: each of their figures is then the same power of ten off from the same
 * figure elsewhere, and all relations with other tables and the text fail of one cause.
 *
 * <p>Steps: for every statement of a failing relation, and for all tables together, and for every power of ten, see how many
 * amounts it would set right and how many wrong; take the best; go on with the relations that are left.
 */
final class UnitSlips {

    /** 千元 for 万元 is one place, 元 for 万元 four. */
    private static final int FURTHEST = 4;

    /** One amount that is a power of ten off is a slip of its own; two different ones by the same power come from the unit. */
    private static final int ENOUGH = 2;

    /** Parts that are larger than their wholes tell less: not by how much they are off, only about. */
    private static final int ENOUGH_PARTS = 3;

    private static final int[] POWERS = IntStream.rangeClosed(-FURTHEST, FURTHEST)
            .filter(power -> power != 0)
            .toArray();

    private final List<Relation> relations;
    private final Set<Relation> left = new LinkedHashSet<>();

    private UnitSlips(List<Relation> relations) {
        this.relations = relations;
        for (Relation relation : relations) {
            if (relation.outcome() == Outcome.FAIL || relation.outcome() == Outcome.REVIEW) {
                left.add(relation);
            }
        }
    }

    /** The slips that these relations show, that which explains most first. */
    static List<UnitSlip> among(List<Relation> relations) {
        UnitSlips slips = new UnitSlips(relations);
        List<UnitSlip> found = new ArrayList<>();
        for (Optional<UnitSlip> next = slips.best(); next.isPresent(); next = slips.best()) {
            found.add(next.get());
            next.get().relations().forEach(slips.left::remove);
        }
        return found;
    }

    private Optional<UnitSlip> best() {
        UnitSlip best = null;
        long most = ENOUGH - 1;
        for (List<Statement> statements : candidates()) {
            List<Relation> across = across(statements);
            if (amounts(across, statements) <= most) {
                continue;
            }
            for (int power : POWERS) {
                Scaling scaling = new Scaling(statements, power);
                List<Relation> mended = across.stream()
                        .filter(relation -> relation.holdsWith(scaling))
                        .toList();
                long worth = worth(scaling, mended, most);
                if (worth > most) {
                    best = new UnitSlip(scaling, mended);
                    most = worth;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Every statement with a failing relation, and all tables together where several have one. */
    private List<List<Statement>> candidates() {
        Set<Statement> failing = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Statement>> candidates = new ArrayList<>();
        for (Relation relation : left) {
            for (Fact fact : relation.facts()) {
                if (fact.unit().isMoney() && failing.add(fact.statement())) {
                    candidates.add(List.of(fact.statement()));
                }
            }
        }
        List<Statement> tables = tables();
        if (failing.size() > 1 && tables.size() > 1) {
            candidates.add(tables);
        }
        return candidates;
    }

    private List<Statement> tables() {
        Set<Statement> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Statement> inOrder = new ArrayList<>();
        for (Relation relation : left) {
            for (Fact fact : relation.facts()) {
                if (Names.isTable(fact.statement().id()) && tables.add(fact.statement())) {
                    inOrder.add(fact.statement());
                }
            }
        }
        return inOrder;
    }

    /** The relations left that compare figures of these statements with others: those that another unit can mend. */
    private List<Relation> across(List<Statement> statements) {
        Scaling printed = new Scaling(statements, 0);
        return left.stream().filter(relation -> isAcross(relation, printed)).toList();
    }

    /** The most amounts that any power can set right. */
    private static long amounts(List<Relation> across, List<Statement> statements) {
        return UnitSlip.amounts(across.stream(), new Scaling(statements, 0));
    }

    /** The amounts set right less those set wrong; not reckoned to the end where the first are not more than {@code most}. */
    private long worth(Scaling scaling, List<Relation> mended, long most) {
        long equal = UnitSlip.amounts(equal(mended.stream()), scaling);
        long right = UnitSlip.amounts(mended.stream().filter(relation -> tells(relation, scaling)), scaling);
        if (right <= most || (equal == 0 && right < ENOUGH_PARTS)) {
            return 0;
        }
        Stream<Relation> harmed = equal(relations.stream())
                .filter(relation -> relation.outcome() == Outcome.PASS || relation.outcome() == Outcome.ROUNDING)
                .filter(relation -> isAcross(relation, scaling) && !relation.holdsWith(scaling));
        return right - UnitSlip.amounts(harmed, scaling);
    }

    /** Any power that makes a part small enough mends a relation between part and whole; it tells where it makes it no smaller. */
    private static boolean tells(Relation relation, Scaling scaling) {
        return relation.kind() != Kind.AT_MOST || relation.isTightWith(scaling);
    }

    private static Stream<Relation> equal(Stream<Relation> relations) {
        return relations.filter(relation -> relation.kind() != Kind.AT_MOST);
    }

    /** Whether a relation compares figures of these statements with others. */
    private static boolean isAcross(Relation relation, Scaling scaling) {
        boolean inside = false;
        boolean outside = false;
        for (Fact fact : relation.facts()) {
            inside |= scaling.touches(fact);
            outside |= !scaling.touches(fact) && fact.unit().isMoney();
        }
        return inside && outside;
    }
}
