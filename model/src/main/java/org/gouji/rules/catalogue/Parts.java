package org.gouji.rules.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.statement.Row;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The parts of a total in the text, where each sentence lists what it wants. */
final class Parts {

    private Parts() {}

    /**
     * The other lines of the statement in view in this column; nothing where fewer than two are printed or one of them has an
     * amount but nothing in this column.
     */
    static Term beside(Item total, String measure) {
        return (frame, lens) -> {
            List<Row> lines = frame.statement().rows().stream()
                    .filter(row ->
                            row.values().containsKey("amount") || row.values().containsKey(measure))
                    .filter(row -> !total.matches(row))
                    .toList();
            Term[] parts = lines.stream()
                    .flatMap(row -> Ledger.fact(frame.statement(), row, measure).stream())
                    .map(Terms::fact)
                    .toArray(Term[]::new);
            boolean complete = parts.length == lines.size() && parts.length > 1;
            return complete ? Sums.sum(parts).read(frame, lens) : Sums.sum().read(frame, lens);
        };
    }

    /** The sum, if every one of its parts is printed. */
    static Term all(Term... parts) {
        return (frame, lens) ->
                Stream.of(parts).allMatch(part -> part.read(frame, lens).state() != Reading.State.NOTHING)
                        ? Sums.sum(parts).read(frame, lens)
                        : Sums.sum().read(frame, lens);
    }
}
