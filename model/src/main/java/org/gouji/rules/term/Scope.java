package org.gouji.rules.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.rules.fact.Fact;

/**
 * Two terms at one place, ready to be compared.
 *
 * @param frame the place
 * @param left the one side
 * @param right the other
 * @param lens how their figures are seen
 */
public record Scope(Frame frame, Reckoning left, Reckoning right, Lens lens) {

    /** The terms at this place, seen as their own figures demand. */
    public static Scope of(Frame frame, Term left, Term right) {
        Reckoning one = left.at(frame);
        return of(frame, one, one.read(Lens.plain(frame.ledger())), right);
    }

    /** The terms at this place; nothing where no figure of the left one is printed, as in most places. */
    public static Optional<Scope> testing(Frame frame, Term left, Term right) {
        Reckoning one = left.at(frame);
        Reading tested = one.read(Lens.plain(frame.ledger()));
        return tested.isNothing() ? Optional.empty() : Optional.of(of(frame, one, tested, right));
    }

    private static Scope of(Frame frame, Reckoning one, Reading tested, Term right) {
        Reckoning two = right.at(frame);
        List<Fact> facts = new ArrayList<>(tested.facts());
        facts.addAll(two.read(Lens.plain(frame.ledger())).facts());
        return new Scope(frame, one, two, Lens.of(frame.ledger(), facts));
    }

    public Reading leftReading() {
        return left.read(lens);
    }

    public Reading rightReading() {
        return right.read(lens);
    }

    /** The same with the precision of prose taken at its word. */
    public Scope lenient() {
        return new Scope(frame, left, right, lens.leniently());
    }

    /** The same with percentages taken as cut off. */
    public Scope truncated() {
        return new Scope(frame, left, right, lens.truncating());
    }

    /** The same with percentages taken as moved by a last place. */
    public Scope adjusted() {
        return new Scope(frame, left, right, lens.adjusting());
    }

    /** The same if this figure were another. */
    public Scope replacing(Fact fact, BigDecimal value) {
        return new Scope(frame, left, right, lens.replacing(fact, value));
    }

    /** How a value is shown beside these figures. */
    public BigDecimal shown(BigDecimal value) {
        return lens.shown(value);
    }
}
