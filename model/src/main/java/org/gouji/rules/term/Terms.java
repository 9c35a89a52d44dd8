package org.gouji.rules.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;

/** Terms that name figures. What is reckoned from them is in {@link Sums}. */
public final class Terms {

    private Terms() {}

    /** The line of the statement in view, in the column in view. */
    public static Term line(Item item) {
        return (frame, lens) ->
                leaf(frame, lens, find(frame.statement(), item, frame.measure().orElse("")));
    }

    /** The line of the statement in view, in this column; several columns, split by |, are tried in turn. */
    public static Term line(Item item, String measures) {
        return (frame, lens) -> leaf(frame, lens, first(List.of(frame.statement()), item, measures));
    }

    /** The figure of the row in view in this column; several columns are tried in turn. */
    public static Term column(String measures) {
        return (frame, lens) -> leaf(frame, lens, frame.row().flatMap(row -> inRow(frame.statement(), row, measures)));
    }

    /** The figure of the row and column in view. */
    public static Term cell() {
        return (frame, lens) -> leaf(
                frame,
                lens,
                frame.row()
                        .flatMap(row -> Ledger.fact(
                                frame.statement(), row, frame.measure().orElse(""))));
    }

    /** The line of another statement of the same scope. */
    public static Term at(String statement, Item item, String measures) {
        return (frame, lens) ->
                leaf(frame, lens, first(frame.ledger().beside(frame.statement(), statement), item, measures));
    }

    /** The row of another statement of the same scope that answers to the row in view. */
    public static Term twin(String statement, String measures, Match match) {
        return (frame, lens) -> leaf(
                frame, lens, frame.row().flatMap(row -> frame.ledger().beside(frame.statement(), statement).stream()
                        .flatMap(other -> other.rows().stream()
                                .filter(candidate -> match.test(row, candidate))
                                .flatMap(candidate -> inRow(other, candidate, measures).stream()))
                        .findFirst()));
    }

    /** Whether a row of another statement answers to this one. */
    @FunctionalInterface
    public interface Match {
        boolean test(Row row, Row candidate);
    }

    /** The figures, in the column in view, of all rows of the statement in view that are wanted beside the row in view. */
    public static List<Term> rows(Frame frame, Predicate<Row> wanted) {
        List<Term> terms = new ArrayList<>();
        for (Row row : frame.statement().rows()) {
            if (wanted.test(row)) {
                terms.add((at, lens) -> leaf(
                        at, lens, Ledger.fact(at.statement(), row, at.measure().orElse(""))));
            }
        }
        return terms;
    }

    /** This figure, wherever the frame is. */
    public static Term fact(Fact fact) {
        return (frame, lens) -> leaf(frame, lens, Optional.of(fact));
    }

    /** This figure, or nothing where there is none. */
    public static Term found(Optional<Fact> fact) {
        return (frame, lens) -> leaf(frame, lens, fact);
    }

    /** A number that is not printed. */
    public static Term constant(String number) {
        BigDecimal value = new BigDecimal(number);
        return (frame, lens) -> new Reading(
                Reading.State.KNOWN, value, org.gouji.model.statement.Interval.exactly(value), List.of(), number);
    }

    /** What one figure comes to; words are nothing to reckon with. */
    static Reading leaf(Frame frame, Lens lens, Optional<Fact> found) {
        if (found.isEmpty()) {
            return Reading.nothing();
        }
        Fact fact = found.get();
        if (fact.isUnread()) {
            return Reading.unread(List.of(fact));
        }
        if (fact.amount().isEmpty()) {
            return Reading.nothing();
        }
        String words = frame.name(fact) + " " + fact.value().toPlainString()
                + (fact.unit().isMoney() ? "" : fact.unit().symbol());
        return new Reading(Reading.State.KNOWN, lens.value(fact), lens.interval(fact), List.of(fact), words);
    }

    private static Optional<Fact> first(List<Statement> statements, Item item, String measures) {
        return statements.stream()
                .flatMap(statement -> find(statement, item, measures).stream())
                .findFirst();
    }

    /** The first figure that a statement has in this line and one of these columns. */
    public static Optional<Fact> find(Statement statement, Item item, String measures) {
        return item.rows(statement).stream()
                .flatMap(row -> inRow(statement, row, measures).stream())
                .findFirst();
    }

    private static Optional<Fact> inRow(Statement statement, Row row, String measures) {
        return Stream.of(measures.split("\\|", -1))
                .flatMap(measure -> Ledger.fact(statement, row, measure).stream())
                .findFirst();
    }
}
