package org.gouji.rules.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;

/**
 * Looks for the part that a sum lacks. In a picture labels are misread more often than figures: a sum that misses by the amount
 * that stands elsewhere in its row or column has, most likely, lost one of its parts to a misread label.
 */
final class LostPart {

    private LostPart() {}

    /**
     * Whether these figures were recognised in a picture, and one that stands beside them makes up for the difference.
     *
     * @param excess by how much they miss
     */
    static boolean explains(BigDecimal excess, List<Fact> facts) {
        return facts.stream()
                        .anyMatch(fact -> fact.figure().place().confidence().isPresent())
                && facts.stream().map(Fact::statement).distinct().count() == 1
                && isBeside(excess.abs(), slack(facts), facts);
    }

    /** What the rounding of the figures may add up to, the lost one's as well: half a last digit each. */
    private static BigDecimal slack(List<Fact> facts) {
        BigDecimal widest = facts.stream()
                .flatMap(fact -> fact.amount().stream())
                .map(amount -> amount.interval().high().subtract(amount.value()))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return widest.multiply(BigDecimal.valueOf(facts.size() + 1L));
    }

    private static boolean isBeside(BigDecimal amount, BigDecimal slack, List<Fact> facts) {
        Statement statement = facts.get(0).statement();
        Set<String> measures = facts.stream().map(Fact::measure).collect(Collectors.toSet());
        boolean sameRow = facts.stream().allMatch(fact -> fact.isIn(facts.get(0).row()));
        List<Row> rows = sameRow ? List.of(facts.get(0).row()) : statement.rows();
        return rows.stream()
                .flatMap(row -> row.values().entrySet().stream()
                        .map(value -> new Fact(statement, row, value.getKey(), value.getValue())))
                .filter(fact -> !facts.contains(fact) && (sameRow || measures.contains(fact.measure())))
                .anyMatch(fact -> fact.amount()
                        .filter(other ->
                                other.value().abs().subtract(amount).abs().compareTo(slack) <= 0)
                        .isPresent());
    }
}
