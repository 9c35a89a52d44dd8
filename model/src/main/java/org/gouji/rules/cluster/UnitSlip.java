package org.gouji.rules.cluster;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Names;
import org.gouji.rules.term.Scaling;

/**
 * Statements whose money is a power of ten off as a whole.
 *
 * @param scaling which they are, and what would put them right
 * @param relations those that fail now and would hold then, those that say most first; at least one
 */
record UnitSlip(Scaling scaling, List<Relation> relations) {

    /** The units of money that departments print their accounts in. */
    private static final List<String> UNITS = List.of("元", "千元", "万元");

    UnitSlip {
        relations = relations.stream()
                .sorted(Comparator.comparing((Relation relation) -> relation.kind() == Kind.AT_MOST)
                        .thenComparing(
                                relation -> largest(relation, scaling),
                                Comparator.<BigDecimal>naturalOrder().reversed())
                        .thenComparing(relation -> relation.facts().size()))
                .toList();
    }

    /** Totals are the largest figures of a table, and what a reader looks up first. */
    private static BigDecimal largest(Relation relation, Scaling scaling) {
        return relation.facts().stream()
                .filter(scaling::touches)
                .map(fact -> fact.value().abs())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** The figure at fault that stands for all of them. */
    Fact disputed() {
        return relations.get(0).facts().stream()
                .filter(scaling::touches)
                .max(Comparator.comparing(fact -> fact.value().abs()))
                .orElseThrow();
    }

    /** What the message adds to that of the first relation: that it is not the only one. */
    String message() {
        return "。" + where() + "共有 " + relations.size() + " 处金额与其他地方不符，数量级都相差 " + times() + " 倍";
    }

    /** The likely cause. */
    String cause() {
        String direction = scaling.power() < 0 ? times() + " 倍" : "1/" + times();
        String unit = unit().map(name -> "，计量单位可能应为“" + name + "”").orElse("，可能是单位或小数点错位");
        return where() + "的金额在数量级上都是其他地方的 " + direction + unit;
    }

    private String where() {
        Statement first = disputed().statement();
        boolean all = scaling.statements().size() > 1;
        return all ? "各报表" : Names.statement(first);
    }

    private String times() {
        return BigDecimal.ONE.scaleByPowerOfTen(Math.abs(scaling.power())).toPlainString();
    }

    /** The unit with which the printed digits would be right. */
    private Optional<String> unit() {
        BigDecimal wanted = disputed().unit().yuan().orElseThrow().scaleByPowerOfTen(scaling.power());
        return UNITS.stream()
                .filter(name -> new Unit(name).yuan().stream().anyMatch(yuan -> yuan.compareTo(wanted) == 0))
                .findFirst();
    }

    /** The distinct amounts of the statements that these relations compare with others. */
    static long amounts(Stream<Relation> relations, Scaling scaling) {
        return relations
                .flatMap(relation -> relation.facts().stream())
                .filter(scaling::touches)
                .map(fact -> fact.value().abs().stripTrailingZeros())
                .filter(value -> value.signum() != 0)
                .distinct()
                .count();
    }
}
