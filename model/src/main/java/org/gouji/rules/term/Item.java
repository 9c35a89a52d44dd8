package org.gouji.rules.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param rather the name, folded, beside which the others mean something else where a statement has it; empty where all mean the same
 */
public record Item(Set<String> labels, Optional<Side> side, Optional<Item> behind, Optional<String> rather) {

    /** A line of any of these names, on any side. */
    public static Item item(String... names) {
        Set<String> folded = Stream.of(names).map(Labels::fold).collect(Collectors.toUnmodifiableSet());
        return new Item(folded, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Item on(Side wanted) {
        return new Item(labels, Optional.of(wanted), behind, rather);
    }

    /** The line of this name that comes after the other one. */
    public Item after(Item other) {
        return new Item(labels, side, Optional.of(other), rather);
    }

    /** The line of this name, where a statement has it, and no other of these names: 支出合计 beside a 合计 of more. */
    public Item rather(String name) {
        return new Item(labels, side, behind, Optional.of(Labels.fold(name)));
    }

    public boolean matches(Row row) {
        return stands(row) && labels.contains(Labels.fold(row.item()));
    }

    /** All rows of this name, in printed order. */
    public List<Row> rows(Ledger ledger, Statement statement) {
        return ledger.found(statement, this, () -> search(ledger, statement));
    }

    private List<Row> search(Ledger ledger, Statement statement) {
        List<Integer> positions = positions(ledger, statement);
        if (positions.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(positions.size());
        for (int at : positions) {
            rows.add(statement.rows().get(at));
        }
        return rows;
    }

    private List<Integer> positions(Ledger ledger, Statement statement) {
        List<Integer> called = rather.map(name -> ledger.called(statement, Set.of(name)))
                .filter(lines -> !lines.isEmpty())
                .orElseGet(() -> ledger.called(statement, labels));
        if (called.isEmpty() || (side.isEmpty() && behind.isEmpty())) {
            return called;
        }
        int after = behind.map(other -> other.first(ledger, statement)).orElse(-1);
        List<Integer> positions = new ArrayList<>();
        for (int at : called) {
            if (at > after && stands(statement.rows().get(at))) {
                positions.add(at);
            }
        }
        return positions;
    }

    /** Where the first line of this name stands; behind all lines where there is none. */
    private int first(Ledger ledger, Statement statement) {
        List<Integer> positions = positions(ledger, statement);
        return positions.isEmpty() ? statement.rows().size() : positions.get(0);
    }

    private boolean stands(Row row) {
        return side.isEmpty() || row.side() == side.get() || row.side() == Side.NONE;
    }
}
