package org.gouji.rules.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Labels;

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
        boolean here = side.isEmpty() || row.side() == side.get() || row.side() == Side.NONE;
        return here && labels.contains(Labels.fold(row.item()));
    }

    /** All rows of this name, in printed order. */
    public List<Row> rows(Statement statement) {
        List<Row> rows = statement.rows();
        int from = behind.map(other -> other.rows(statement).stream()
                        .findFirst()
                        .map(row -> rows.indexOf(row) + 1)
                        .orElse(rows.size()))
                .orElse(0);
        return rows.subList(from, rows.size()).stream().filter(this::matches).toList();
    }
}
