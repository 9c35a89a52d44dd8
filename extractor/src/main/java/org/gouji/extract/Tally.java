package org.gouji.extract;

import java.util.Optional;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;

/** Counts one kind of thing that a document holds and its reader does not read, and keeps where it first occurs. */
public final class Tally {

    private final String code;
    private final String message;
    private int count;
    private Optional<Provenance> first = Optional.empty();

    /**
     * A tally that has counted nothing.
     *
     * @param code of the notice
     * @param message of the notice, with {@code %d} for the count
     */
    public Tally(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** Counts one more; the first place is the one that the notice names. */
    public void add(Provenance place) {
        count++;
        first = first.or(() -> Optional.of(place));
    }

    public int count() {
        return count;
    }

    /** What to tell those who read the result; nothing where nothing was counted. */
    public Optional<Notice> notice() {
        return first.map(place -> Notice.at(place, code, String.format(message, count)));
    }
}
