package org.gouji.rules.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.model.statement.Interval;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;

/** Terms that name figures. What is reckoned from them is in {@link Sums}. */
public final class Terms {

    private Terms() {}

    /** The line of the statement in view, in the column in view. */
    public static Term line(Item item) {
        return frame -> frame.measure()
                .map(measure -> leaf(frame, find(frame.ledger(), frame.statement(), item, List.of(measure))))
                .orElse(Reckoning.NOTHING);
    }

    /** The line of the statement in view, in this column; several columns, split by |, are tried in turn. */
    public static Term line(Item item, String measures) {
        List<String> columns = columns(measures);
        return frame -> leaf(frame, find(frame.ledger(), frame.statement(), item, columns));
    }

    /** The figure of the row in view in this column; several columns are tried in turn. */
    public static Term column(String measures) {
        List<String> columns = columns(measures);
        return frame -> leaf(frame, frame.row().flatMap(row -> inRow(frame.statement(), row, columns)));
    }

    /** The figure of the row and column in view. */
    public static Term cell() {
        return frame -> leaf(
                frame,
                frame.row()
                        .flatMap(row -> Ledger.fact(
                                frame.statement(), row, frame.measure().orElse(""))));
    }

    /** The line of another statement of the same scope. */
    public static Term at(String statement, Item item, String measures) {
        List<String> columns = columns(measures);
        return frame -> leaf(frame, beside(frame, statement, item, columns));
    }

    private static Optional<Fact> beside(Frame frame, String statement, Item item, List<String> columns) {
        for (Statement other : frame.ledger().beside(frame.statement(), statement)) {
            Optional<Fact> fact = find(frame.ledger(), other, item, columns);
            if (fact.isPresent()) {
                return fact;
            }
        }
        return Optional.empty();
    }

    /** The row of another statement of the same scope that answers to the row in view. */
    public static Term twin(String statement, String measures, Match match) {
        List<String> columns = columns(measures);
        return frame -> leaf(frame, frame.row().flatMap(row -> twin(frame, row, statement, columns, match)));
    }

    private static Optional<Fact> twin(Frame frame, Row row, String statement, List<String> columns, Match match) {
        Predicate<Row> answers = match.to(row);
        for (Statement other : frame.ledger().beside(frame.statement(), statement)) {
            for (Row candidate : other.rows()) {
                Optional<Fact> fact = answers.test(candidate) ? inRow(other, candidate, columns) : Optional.empty();
                if (fact.isPresent()) {
                    return fact;
                }
            }
        }
        return Optional.empty();
    }

    /** Which rows of another statement answer to one. */
    @FunctionalInterface
    public interface Match {
        Predicate<Row> to(Row row);
    }

    /** The figures of these rows of the statement in view, in the column in view. */
    public static List<Term> rows(Frame frame, List<Row> rows) {
        String measure = frame.measure().orElse("");
        List<Term> terms = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Ledger.fact(frame.statement(), row, measure).map(Terms::fact).ifPresent(terms::add);
        }
        return terms;
    }

    /** The figures, in the column in view, of all rows of the statement in view that are wanted. */
    public static List<Term> rows(Frame frame, Predicate<Row> wanted) {
        return rows(frame, frame.statement().rows().stream().filter(wanted).toList());
    }

    /** This figure, wherever the frame is. */
    public static Term fact(Fact fact) {
        return found(Optional.of(fact));
    }

    /** This figure, or nothing where there is none. */
    public static Term found(Optional<Fact> fact) {
        return frame -> leaf(frame, fact);
    }

    /** A number that is not printed. */
    public static Term constant(String number) {
        BigDecimal value = new BigDecimal(number);
        Interval exactly = Interval.exactly(value);
        Reading read = new Reading(Reading.State.KNOWN, value, () -> exactly, List.of(), () -> number);
        return frame -> lens -> read;
    }

    /** What one figure comes to; words are nothing to reckon with. */
    private static Reckoning leaf(Frame frame, Optional<Fact> found) {
        if (found.isEmpty()) {
            return Reckoning.NOTHING;
        }
        Fact fact = found.get();
        List<Fact> facts = List.of(fact);
        if (fact.amount().isEmpty()) {
            return fact.isUnread() ? lens -> Reading.unread(facts) : Reckoning.NOTHING;
        }
        return lens -> new Reading(
                Reading.State.KNOWN,
                lens.value(fact),
                () -> lens.interval(fact),
                facts,
                () -> words(frame, fact, lens.reference()));
    }

    /** Money needs its unit only where it is not that of the relation. */
    private static String words(Frame frame, Fact fact, Unit reference) {
        boolean understood = fact.unit().isMoney() && fact.unit().equals(reference);
        String unit = understood ? "" : fact.unit().symbol();
        return frame.name(fact) + " " + fact.value().toPlainString() + unit;
    }

    /** The first figure that a statement has in this line and one of these columns, split by |. */
    public static Optional<Fact> find(Ledger ledger, Statement statement, Item item, String measures) {
        return find(ledger, statement, item, columns(measures));
    }

    private static Optional<Fact> find(Ledger ledger, Statement statement, Item item, List<String> columns) {
        for (Row row : item.rows(ledger, statement)) {
            Optional<Fact> fact = inRow(statement, row, columns);
            if (fact.isPresent()) {
                return fact;
            }
        }
        return Optional.empty();
    }

    private static List<String> columns(String measures) {
        return measures.indexOf('|') < 0 ? List.of(measures) : List.of(measures.split("\\|", -1));
    }

    private static Optional<Fact> inRow(Statement statement, Row row, List<String> columns) {
        for (String column : columns) {
            Optional<Fact> fact = Ledger.fact(statement, row, column);
            if (fact.isPresent()) {
                return fact;
            }
        }
        return Optional.empty();
    }
}
