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
        Lens plain = Lens.plain(frame.ledger());
        return of(frame, one, right.at(frame), one.read(plain), plain);
    }

    /**
     * The terms at this place; nothing where no figure of the left one is printed, as in most places, or no term of the right
     * one has anything to say of what was read.
     */
    public static Optional<Scope> testing(Frame frame, Term left, Term right) {
        Reckoning one = left.at(frame);
        if (one == Reckoning.NOTHING) {
            return Optional.empty();
        }
        Lens plain = Lens.plain(frame.ledger());
        Reading tested = one.read(plain);
        if (tested.isNothing()) {
            return Optional.empty();
        }
        Reckoning two = right.at(frame);
        boolean idle = two == Reckoning.NOTHING && tested.isKnown();
        return idle ? Optional.empty() : Optional.of(of(frame, one, two, tested, plain));
    }

    private static Scope of(Frame frame, Reckoning one, Reckoning two, Reading tested, Lens plain) {
        List<Fact> facts = new ArrayList<>(tested.facts());
        facts.addAll(two.read(plain).facts());
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

    /** The same if the money of whole statements were larger or smaller. */
    public Scope scaling(Scaling scaling) {
        return new Scope(frame, left, right, lens.scaling(scaling));
    }

    /** How a value is shown beside these figures. */
    public BigDecimal shown(BigDecimal value) {
        return lens.shown(value);
    }
}
