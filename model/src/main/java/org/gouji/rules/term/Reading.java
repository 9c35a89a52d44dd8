package org.gouji.rules.term;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.statement.Interval;
import org.gouji.rules.fact.Fact;

/**
 * What a term comes to in a frame.
 *
 * @param state whether it could be read
 * @param value the value by the printed figures; zero unless {@link State#KNOWN}
 * @param interval all values that the printed figures may stand for
 * @param facts the figures that take part, in order
 * @param words the term with its figures, for a message
 */
public record Reading(State state, BigDecimal value, Interval interval, List<Fact> facts, String words) {

    /** Whether a term could be read. */
    public enum State {
        KNOWN,
        /** Nothing is printed there: blank, or no such row. */
        NOTHING,
        /** Something is printed that was not read surely. */
        UNREAD
    }

    private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

    public Reading {
        facts = List.copyOf(facts);
    }

    static Reading nothing() {
        return new Reading(State.NOTHING, BigDecimal.ZERO, ZERO, List.of(), "");
    }

    static Reading unread(List<Fact> facts) {
        return new Reading(State.UNREAD, BigDecimal.ZERO, ZERO, facts, "");
    }

    /** A zero that stands for a blank among figures. */
    static Reading zero() {
        return new Reading(State.KNOWN, BigDecimal.ZERO, ZERO, List.of(), "0");
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }

    public boolean isUnread() {
        return state == State.UNREAD;
    }
}
