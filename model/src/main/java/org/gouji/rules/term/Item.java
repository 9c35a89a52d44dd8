package org.gouji.rules.term;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;

/**
 * A line that statements have, by the names under which it is printed.
 *
 * @param labels its names, folded
 * @param side the side on which it stands; empty where either will do
 * @param behind the line that it must come after, where the same label is printed twice
 */
public record Item(Set<String> labels, Optional<Side> side, Optional<Item> behind) {

    /** A line of any of these names, on any side. */
    public static Item item(String... names) {
        Set<String> folded = Stream.of(names).map(Labels::fold).collect(Collectors.toUnmodifiableSet());
        return new Item(folded, Optional.empty(), Optional.empty());
    }

    public Item on(Side wanted) {
        return new Item(labels, Optional.of(wanted), behind);
    }

    /** The line of this name that comes after the other one. */
    public Item after(Item other) {
        return new Item(labels, side, Optional.of(other));
    }

    public boolean matches(Row row) {
        return stands(row) && labels.contains(Labels.fold(row.item()));
    }

    /** All rows of this name, in printed order. */
    public Stream<Row> rows(Ledger ledger, Statement statement) {
        return positions(ledger, statement).mapToObj(statement.rows()::get);
    }

    private IntStream positions(Ledger ledger, Statement statement) {
        IntStream named = ledger.called(statement, labels)
                .filter(at -> stands(statement.rows().get(at)));
        if (behind.isEmpty()) {
            return named;
        }
        int first = behind.get().positions(ledger, statement).findFirst().orElse(Integer.MAX_VALUE);
        return named.filter(at -> at > first);
    }

    private boolean stands(Row row) {
        return side.isEmpty() || row.side() == side.get() || row.side() == Side.NONE;
    }
}
