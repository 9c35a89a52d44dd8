package org.gouji.rules.term;

import java.util.Optional;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/**
 * The place that a rule is looking at: a statement, and where the rule says something of every row or column, that one.
 *
 * @param ledger the whole disclosure
 * @param statement the statement in view
 * @param row the row in view
 * @param measure the column in view
 */
public record Frame(Ledger ledger, Statement statement, Optional<Row> row, Optional<String> measure) {

    public static Frame of(Ledger ledger, Statement statement) {
        return new Frame(ledger, statement, Optional.empty(), Optional.empty());
    }

    public Frame at(Row place) {
        return new Frame(ledger, statement, Optional.of(place), measure);
    }

    public Frame at(String column) {
        return new Frame(ledger, statement, row, Optional.of(column));
    }

    /** Where this is, in Chinese: {@code 支出决算表 210 卫生健康支出（基本支出）}. */
    public String describe() {
        String line = row.map(at -> " " + (at.code() + " " + at.item()).strip()).orElse("");
        String column = measure.map(Names::measure)
                .filter(name -> !name.isEmpty())
                .map(name -> "（" + name + "）")
                .orElse("");
        return Names.statement(statement) + line + column;
    }

    /** What a figure is called by one who looks at this frame: without what the frame already says. */
    public String name(Fact fact) {
        if (!fact.isIn(statement)) {
            return fact.name(statement);
        }
        String column = Names.measure(fact.measure());
        if (row.filter(fact::isIn).isPresent()) {
            return column.isEmpty() ? fact.row().item() : column;
        }
        boolean same = column.isEmpty()
                || column.equals(fact.row().item())
                || measure.filter(fact.measure()::equals).isPresent();
        return same ? fact.row().item() : fact.row().item() + "（" + column + "）";
    }
}
