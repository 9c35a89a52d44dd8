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
import java.util.function.Supplier;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** A disclosure with its statements and columns indexed, for rules to look things up. */
public final class Ledger {

    private final Disclosure disclosure;
    private final Map<String, List<Statement>> byId = new LinkedHashMap<>();
    private final IdentityHashMap<Statement, Index> indexes = new IdentityHashMap<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final Passages passages;
    private final Passages contents;

    public Ledger(Disclosure disclosure) {
        this.disclosure = disclosure;
        for (Statement statement : disclosure.statements()) {
            byId.computeIfAbsent(statement.id(), id -> new ArrayList<>()).add(statement);
            indexes.computeIfAbsent(statement, Index::new);
        }
        passages = Passages.of(disclosure.outline());
        contents = Passages.ofContents(disclosure.outline());
    }

    public Disclosure disclosure() {
        return disclosure;
    }

    /** The statements of this id, in document order; none where the document has none. */
    public List<Statement> statements(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The printed text of the contents pages. */
    public Passages contents() {
        return contents;
    }

    /** The printed text, the contents pages left out. */
    public Passages passages() {
        return passages;
    }

    /** Where rows of any of these folded labels stand among the rows of a statement, in printed order. */
    public List<Integer> called(Statement statement, Set<String> labels) {
        return indexes.get(statement).called(labels);
    }

    /** The rows of a statement that are meant by this very thing, searched for once. */
    public List<Row> found(Statement statement, Object meant, Supplier<List<Row>> search) {
        return indexes.get(statement).found(meant, search);
    }

    /** The classification codes of a statement. */
    public CodeTree codes(Statement statement) {
        return indexes.get(statement).codes();
    }

    /** What several rules derive from the disclosure, reckoned once and known by its kind. */
    public <T> T derived(Class<T> kind, Function<Ledger, T> reckon) {
        Object known = derived.get(kind);
        if (known == null) {
            known = reckon.apply(this); // which may itself ask for what else is derived
            derived.put(kind, known);
        }
        return kind.cast(known);
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
        if (all.size() <= 1) {
            boolean goes = other.subject().isEmpty()
                    || all.stream().anyMatch(only -> only.subject().equals(other.subject()));
            return goes ? all : List.of();
        }
        List<Statement> same = all.stream()
                .filter(statement -> statement.subject().equals(other.subject()))
                .toList();
        List<Statement> near = same.stream()
                .filter(statement ->
                        statement.source().file().equals(other.source().file()))
                .toList();
        return near.isEmpty() ? same : near;
    }

    /** The figure in this row and column, unless the cell is blank. */
    public static Optional<Fact> fact(Statement statement, Row row, String measure) {
        Figure figure = row.values().get(measure);
        return figure == null ? Optional.empty() : Optional.of(new Fact(statement, row, measure, figure));
    }

    /** All figures of a statement, in printed order. */
    public List<Fact> facts(Statement statement) {
        return indexes.get(statement).facts();
    }

    /** The columns of a statement whose numbers may be added up, in the order in which their first numbers stand. */
    public List<String> additive(Statement statement) {
        return indexes.get(statement).columns().additive();
    }

    /** How many decimals the column of this figure is printed with: the most that any figure of its unit has there. */
    public int decimals(Fact fact) {
        int own = fact.amount().isPresent() ? fact.value().scale() : 0;
        return indexes.get(fact.statement())
                .columns()
                .decimals(fact.measure(), fact.unit().symbol(), own);
    }
}
