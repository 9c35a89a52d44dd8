package org.gouji.rules.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.model.rule.Evidence;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;

/**
 * One figure of a disclosure together with the statement, row and column that it stands in. Two facts are equal where they
 * are the same figure in the same place.
 */
public final class Fact {

    private final Statement statement;
    private final Row row;
    private final String measure;
    private final Figure figure;
    private final Optional<Amount> amount;
    private final int hash;

    /**
     * A figure in its place.
     *
     * @param statement the statement
     * @param row the row
     * @param measure the column
     * @param figure what stands there
     */
    public Fact(Statement statement, Row row, String measure, Figure figure) {
        this.statement = statement;
        this.row = row;
        this.measure = measure;
        this.figure = figure;
        this.amount = figure instanceof Figure.Printed printed && !figure.isDoubtful()
                ? Optional.of(printed.amount())
                : Optional.empty();
        this.hash = hash(statement, row, measure);
    }

    /** Facts are looked up so often that it is worth keeping. */
    private static int hash(Statement statement, Row row, String measure) {
        int place = statement.id().hashCode() * 31 + statement.subject().hashCode();
        return (place * 31 + row.number()) * 31 + measure.hashCode();
    }

    public Statement statement() {
        return statement;
    }

    public Row row() {
        return row;
    }

    public String measure() {
        return measure;
    }

    public Figure figure() {
        return figure;
    }

    /** The number, unless the figure is words or was not surely read. */
    public Optional<Amount> amount() {
        return amount;
    }

    /** The number without its unit; only for facts that have one. */
    public BigDecimal value() {
        return amount.orElseThrow().value();
    }

    public Unit unit() {
        return amount.isPresent() ? amount.get().unit() : Unit.NONE;
    }

    /** Whether something is printed that was not read, or not surely: no relation may rest on it. */
    public boolean isUnread() {
        return figure instanceof Figure.Unread || figure.isDoubtful();
    }

    /** The words that are printed, for any kind of figure. */
    public String text() {
        if (figure instanceof Figure.Words words) {
            return words.text();
        }
        return raw();
    }

    /** The characters as printed. */
    public String raw() {
        if (figure instanceof Figure.Printed printed) {
            return printed.raw();
        }
        if (figure instanceof Figure.Words words) {
            return words.raw();
        }
        return figure instanceof Figure.Unread unread ? unread.raw() : "";
    }

    /**
     * What the figure is called in a message about {@code within}; another statement than that is named, and a copy of it by
     * its place.
     */
    public String name(Statement within) {
        String own = row.item() + label();
        if (isIn(within)) {
            return own;
        }
        String name = Names.statement(statement);
        boolean copy = name.equals(Names.statement(within));
        return name + (copy ? "（" + figure.place().describe() + "）" : "") + " " + own;
    }

    /** Whether the figure stands in this very statement, not in one that reads the same. */
    @SuppressWarnings("ReferenceEquality") // statements that read the same are still two places
    public boolean isIn(Statement other) {
        return statement == other;
    }

    /** Whether the figure stands in this very row. */
    @SuppressWarnings("ReferenceEquality") // rows that read the same are still two places
    public boolean isIn(Row other) {
        return row == other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && isIn(fact.statement) && isIn(fact.row) && measure.equals(fact.measure);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The figure as evidence. */
    public Evidence evidence(String role) {
        return new Evidence(
                role,
                statement.id(),
                statement.subject(),
                row.side(),
                row.code(),
                row.item(),
                measure,
                amount.map(Amount::value),
                raw(),
                figure.place());
    }

    private String label() {
        String column = Names.measure(measure);
        return column.isEmpty() || column.equals(row.item()) ? "" : "（" + column + "）";
    }
}
