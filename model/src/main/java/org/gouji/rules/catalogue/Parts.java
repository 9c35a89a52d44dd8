package org.gouji.rules.catalogue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Retellings;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/**
 * The parts of a total in the text, where each sentence lists what it wants. A list that may be incomplete contradicts its
 * total only by exceeding it.
 */
final class Parts {

    private Parts() {}

    /**
     * The lines of the statement in view that are parts of the total, in this column; of parts inside parts only the innermost.
     * Nothing where fewer than two are printed, where one of them has an amount but nothing in this column, or where they fall
     * short of the total and the table of the general budget has more lines of so many digits than the text names. Where
     * neither that table nor anything else says what all parts are, a sum that falls short is for a person to judge; so is one of
     * budgets, because an item that nothing was spent on has one and need not be named.
     *
     * @param isListed whether the text itself shows that it names all parts
     */
    static Term beside(Item total, Predicate<Row> part, String measure, int digits, Predicate<Frame> isListed) {
        Term whole = Terms.line(total, measure);
        return frame -> {
            List<Row> parts = innermost(Retellings.once(frame.statement()).stream()
                    .filter(row -> !total.matches(row) && part.test(row))
                    .filter(row ->
                            row.values().containsKey("amount") || row.values().containsKey(measure))
                    .toList());
            Term[] figures = parts.stream()
                    .flatMap(row -> Ledger.fact(frame.statement(), row, measure).stream())
                    .map(Terms::fact)
                    .toArray(Term[]::new);
            if (figures.length < parts.size() || figures.length < 2) {
                return Reckoning.NOTHING;
            }
            long lines = lines(frame, digits);
            Term sum = Sums.sum(figures);
            if (parts.size() < lines) {
                return unlessShort(whole, sum).at(frame);
            }
            boolean complete = measure.equals("amount") && (lines > 0 || isListed.test(frame));
            return (complete ? sum : Sums.atLeast(sum, whole)).at(frame);
        };
    }

    /**
     * The sum of what is listed. Where a part is not, which may have been told in words that nobody knows, a sum that falls
     * short is for a person to judge; of one part alone it says nothing. Nothing either where no part is printed at all.
     */
    static Term listed(Term whole, Term... parts) {
        Term sum = Sums.sum(parts);
        Term all = Sums.onlyIf(sum, read -> !read.facts().isEmpty(), all(parts));
        Term several = Sums.onlyIf(sum, read -> read.facts().size() > 1, Sums.atLeast(sum, whole));
        return Sums.either(all, several, unlessShort(whole, sum));
    }

    /** Zero where a table of the same scope is there and has nothing in this place: what it has not, the text need not name. */
    static Term notIn(String table, Item item, String measures) {
        Term figure = Terms.at(table, item, measures);
        return frame -> {
            Reckoning read = Sums.orZero(figure).at(frame);
            boolean there = frame.ledger().beside(frame.statement(), table).stream()
                    .anyMatch(statement -> !statement.rows().isEmpty());
            return there ? lens -> zero(read.read(lens)) : Reckoning.NOTHING;
        };
    }

    private static Reading zero(Reading read) {
        return read.isKnown() && read.value().signum() == 0 ? Reading.zero() : Reading.nothing();
    }

    /** The sum, if every one of its parts is printed. */
    static Term all(Term... parts) {
        Term all = Sums.sum(parts);
        for (Term part : parts) {
            all = Sums.onlyIf(part, read -> read.state() != Reading.State.NOTHING, all);
        }
        return all;
    }

    /** The sum, if it is at least the whole. */
    static Term unlessShort(Term whole, Term sum) {
        return Sums.onlyIf(Sums.less(sum, whole), excess -> excess.value().signum() >= 0, sum);
    }

    /** The rows that no other row is a part of, by code or by path. */
    private static List<Row> innermost(List<Row> rows) {
        return rows.stream()
                .filter(row -> rows.stream().noneMatch(other -> isInside(other, row)))
                .toList();
    }

    private static boolean isInside(Row inner, Row outer) {
        boolean byCode = !outer.code().isEmpty()
                && inner.code().length() > outer.code().length()
                && inner.code().startsWith(outer.code());
        return byCode || inner.item().startsWith(outer.item() + "/");
    }

    /** How many lines of so many digits spent something by the table of the general budget; 0 where there is no table. */
    private static long lines(Frame frame, int digits) {
        return frame.ledger().beside(frame.statement(), Ids.GENERAL_BUDGET).stream()
                .mapToLong(table -> spending(table, digits).count())
                .sum();
    }

    /** The rows with a code of so many digits that spent something. */
    static Stream<Row> spending(Statement table, int digits) {
        return table.rows().stream()
                .filter(row -> row.code().length() == digits)
                .filter(row -> Ledger.fact(table, row, "total")
                        .or(() -> Ledger.fact(table, row, "expenditure_total"))
                        .flatMap(Fact::amount)
                        .filter(amount -> amount.value().signum() != 0)
                        .isPresent());
    }
}
