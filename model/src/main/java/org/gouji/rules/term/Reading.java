package org.gouji.rules.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.model.statement.Interval;
import org.gouji.rules.fact.Fact;

/**
 * What a term comes to in a frame. Most relations hold to the last place, and nobody asks for their intervals and words: these
 * are reckoned when they are asked for.
 *
 * @param state whether it could be read
 * @param value the value by the printed figures; zero unless {@link State#KNOWN}
 * @param intervals gives all values that the printed figures may stand for
 * @param facts the figures that take part, in order
 * @param wording gives the term with its figures, for a message
 */
public record Reading(
        State state, BigDecimal value, Supplier<Interval> intervals, List<Fact> facts, Supplier<String> wording) {

    /** Whether a term could be read. */
    public enum State {
        KNOWN,
        /** Nothing is printed there: blank, or no such row. */
        NOTHING,
        /** Something is printed that was not read surely. */
        UNREAD
    }

    private static final Interval NONE = Interval.exactly(BigDecimal.ZERO);
    private static final Reading NOTHING = new Reading(State.NOTHING, BigDecimal.ZERO, () -> NONE, List.of(), () -> "");
    private static final Reading ZERO = new Reading(State.KNOWN, BigDecimal.ZERO, () -> NONE, List.of(), () -> "0");

    public Reading {
        facts = List.copyOf(facts);
    }

    public static Reading nothing() {
        return NOTHING;
    }

    static Reading unread(List<Fact> facts) {
        return new Reading(State.UNREAD, BigDecimal.ZERO, () -> NONE, facts, () -> "");
    }

    /** A zero that stands for a blank among figures. */
    public static Reading zero() {
        return ZERO;
    }

    /** All values that the printed figures may stand for. */
    public Interval interval() {
        return intervals.get();
    }

    /** The term with its figures, for a message. */
    public String words() {
        return wording.get();
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }

    public boolean isNothing() {
        return state == State.NOTHING;
    }

    public boolean isUnread() {
        return state == State.UNREAD;
    }
}
