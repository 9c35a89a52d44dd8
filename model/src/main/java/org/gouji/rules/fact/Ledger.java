package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** A disclosure with its statements and columns indexed, for rules to look things up. */
public final class Ledger {

    private final Disclosure disclosure;
    private final Map<String, List<Statement>> byId = new LinkedHashMap<>();
    private final IdentityHashMap<Statement, Map<String, Integer>> decimals = new IdentityHashMap<>();
    private final IdentityHashMap<Statement, Lines> lines = new IdentityHashMap<>();
    private final IdentityHashMap<Statement, CodeTree> codes = new IdentityHashMap<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final Passages passages;

    public Ledger(Disclosure disclosure) {
        this.disclosure = disclosure;
        for (Statement statement : disclosure.statements()) {
            byId.computeIfAbsent(statement.id(), id -> new ArrayList<>()).add(statement);
            decimals.put(statement, decimals(statement));
            lines.put(statement, new Lines(statement.rows()));
            codes.put(statement, CodeTree.of(statement.rows()));
        }
        passages = Passages.of(disclosure.outline());
    }

    public Disclosure disclosure() {
        return disclosure;
    }

    /** The statements of this id, in document order; none where the document has none. */
    public List<Statement> statements(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The printed text. */
    public Passages passages() {
        return passages;
    }

    /** Where rows of any of these folded labels stand among the rows of a statement, in printed order. */
    public List<Integer> called(Statement statement, Set<String> labels) {
        return lines.get(statement).called(labels);
    }

    /** The classification codes of a statement. */
    public CodeTree codes(Statement statement) {
        return codes.get(statement);
    }

    /** What several rules derive from the disclosure, reckoned once and known by its kind. */
    public <T> T derived(Class<T> kind, Function<Ledger, T> reckon) {
        return kind.cast(derived.computeIfAbsent(kind, any -> reckon.apply(this)));
    }

    /** Whether a statement of this id is there and has rows. */
    public boolean has(String id) {
        return statements(id).stream().anyMatch(statement -> !statement.rows().isEmpty());
    }

    /**
     * The statement of this id to set beside {@code other}: that with the same subject, of several files that in the same one.
     * A statement without subject also goes with the only one of its id, whose subject is then the scope of the whole document.
     */
    public List<Statement> beside(Statement other, String id) {
        List<Statement> all = statements(id);
        List<Statement> same = all.stream()
                .filter(statement -> statement.subject().equals(other.subject()))
                .toList();
        List<Statement> near = same.stream()
                .filter(statement ->
                        statement.source().file().equals(other.source().file()))
                .toList();
        boolean only = same.isEmpty() && all.size() == 1 && other.subject().isEmpty();
        return only ? all : near.isEmpty() ? same : near;
    }

    /** The figure in this row and column, unless the cell is blank. */
    public static Optional<Fact> fact(Statement statement, Row row, String measure) {
        return Optional.ofNullable(row.values().get(measure)).map(figure -> new Fact(statement, row, measure, figure));
    }

    /** All figures of a statement, in printed order. */
    public static List<Fact> facts(Statement statement) {
        List<Fact> facts = new ArrayList<>();
        for (Row row : statement.rows()) {
            row.values().forEach((measure, figure) -> facts.add(new Fact(statement, row, measure, figure)));
        }
        return facts;
    }

    /** How many decimals the column of this figure is printed with: the most that any figure of its unit has there. */
    public int decimals(Fact fact) {
        return decimals.get(fact.statement())
                .getOrDefault(
                        column(fact.measure(), fact.unit().symbol()),
                        fact.amount().map(amount -> amount.value().scale()).orElse(0));
    }

    private static Map<String, Integer> decimals(Statement statement) {
        Map<String, Integer> most = new LinkedHashMap<>();
        for (Row row : statement.rows()) {
            row.values().forEach((measure, figure) -> {
                if (figure instanceof Figure.Printed printed) {
                    Amount amount = printed.amount();
                    String column = column(measure, amount.unit().symbol());
                    most.merge(column, amount.value().scale(), Math::max);
                }
            });
        }
        return most;
    }

    private static String column(String measure, String unit) {
        return measure + "/" + unit;
    }
}
