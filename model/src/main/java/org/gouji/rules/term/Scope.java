package org.gouji.rules.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.statement.Unit;
import org.gouji.rules.fact.Fact;

/** Two terms at one place, ready to be compared. What they come to is reckoned when it is first asked for. */
public final class Scope {

    private final Frame frame;
    private final Reckoning left;
    private final Reckoning right;

    /** Both sides as printed, no unit converted: they tell which figures take part. */
    private final Sides printed;

    private Lens lens;
    private Sides seen;

    private Scope(Frame frame, Reckoning left, Reckoning right, Sides printed) {
        this.frame = frame;
        this.left = left;
        this.right = right;
        this.printed = printed;
    }

    private Scope(Scope like, Lens lens) {
        this(like.frame, like.left, like.right, like.printed);
        this.lens = lens;
    }

    /**
     * What the two terms come to.
     *
     * @param left the one
     * @param right the other
     */
    public record Sides(Reading left, Reading right) {

        /** Whether both have a value. */
        public boolean areKnown() {
            return left.isKnown() && right.isKnown();
        }
    }

    /** The terms at this place, seen as their own figures demand. */
    public static Scope of(Frame frame, Term left, Term right) {
        Reckoning one = left.at(frame);
        Reckoning two = right.at(frame);
        Lens plain = Lens.plain(frame.ledger());
        return new Scope(frame, one, two, new Sides(one.read(plain), two.read(plain)));
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
        return idle ? Optional.empty() : Optional.of(new Scope(frame, one, two, new Sides(tested, two.read(plain))));
    }

    /** The place. */
    public Frame frame() {
        return frame;
    }

    /** Both sides as their figures are printed; nothing where these are of several units of money and cannot be compared so. */
    public Optional<Sides> asPrinted() {
        Unit money = Unit.NONE;
        for (Fact fact : facts()) {
            Unit unit = fact.unit();
            if (unit.isMoney() && !unit.equals(money)) {
                if (money.isMoney()) {
                    return Optional.empty();
                }
                money = unit;
            }
        }
        return Optional.of(printed);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(printed.left().facts());
        facts.addAll(printed.right().facts());
        return facts;
    }

    private Lens lens() {
        if (lens == null) {
            lens = Lens.of(frame.ledger(), facts());
        }
        return lens;
    }

    private Sides seen() {
        if (seen == null) {
            seen = new Sides(left.read(lens()), right.read(lens()));
        }
        return seen;
    }

    public Reading leftReading() {
        return seen().left();
    }

    public Reading rightReading() {
        return seen().right();
    }

    /** The same with the precision of prose taken at its word. */
    public Scope lenient() {
        return new Scope(this, lens().leniently());
    }

    /** The same with percentages taken as cut off. */
    public Scope truncated() {
        return new Scope(this, lens().truncating());
    }

    /** The same with percentages taken as moved by a last place. */
    public Scope adjusted() {
        return new Scope(this, lens().adjusting());
    }

    /** The same if this figure were another. */
    public Scope replacing(Fact fact, BigDecimal value) {
        return new Scope(this, lens().replacing(fact, value));
    }

    /** The same if the money of whole statements were larger or smaller. */
    public Scope scaling(Scaling scaling) {
        return new Scope(this, lens().scaling(scaling));
    }

    /** How a value is shown beside these figures. */
    public BigDecimal shown(BigDecimal value) {
        return lens().shown(value);
    }
}
