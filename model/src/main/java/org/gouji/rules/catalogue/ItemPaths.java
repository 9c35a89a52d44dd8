package org.gouji.rules.catalogue;

import java.util.Optional;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Retellings;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The items of the text, which name a 项 by its path: {@code 卫生健康支出/行政事业单位医疗/行政单位医疗}. */
final class ItemPaths {

    private ItemPaths() {}

    static boolean isItem(Row row) {
        return row.item().contains("/") || !row.code().isEmpty();
    }

    /** Whether the list says of each item what its budget was, as the official one does, which leaves none out. */
    static boolean isBudgeted(Statement items) {
        return items.rows().stream().filter(ItemPaths::isItem).allMatch(row -> row.values().keySet().stream()
                .anyMatch(measure -> measure.endsWith("budget") || measure.equals("completion")));
    }

    /** The figure of the item in view in a coded table of the same scope; nothing where the table has no such item. */
    static Term inTable(String table, String measure, String otherwise) {
        return frame -> {
            if (frame.row().isEmpty() || isDoubled(frame)) {
                return Reckoning.NOTHING;
            }
            ItemPath path = ItemPath.of(frame.row().get());
            Optional<Fact> found = frame.ledger().beside(frame.statement(), table).stream()
                    .flatMap(
                            statement -> statement.rows().stream()
                                    .filter(row -> path.isIn(statement, row))
                                    .flatMap(row -> Ledger.fact(statement, row, measure)
                                            .or(() -> Ledger.fact(statement, row, otherwise))
                                            .stream()))
                    .findFirst();
            return Terms.found(found).at(frame);
        };
    }

    /** Whether the text names an item twice: then it cannot be told which sentence is about which. */
    private static boolean isDoubled(Frame frame) {
        return frame.row()
                .filter(row -> Retellings.once(frame.statement()).stream()
                                .filter(other -> other.item().equals(row.item())
                                        && other.code().equals(row.code()))
                                .count()
                        > 1)
                .isPresent();
    }
}
