package org.gouji.model.statement;

import org.gouji.model.source.Provenance;

/** What stands in one place of a statement. A blank is not a zero, and what could not be read is neither. */
public sealed interface Figure {

    /** Where it stands. */
    Provenance place();

    /** What is recognised in a picture less surely than this, of 100, may be something else. */
    int SURE = 80;

    /** Whether it was recognised in a picture, and not surely. */
    default boolean isDoubtful() {
        return place().confidence().orElse(SURE) < SURE;
    }

    /** A number; {@code raw} keeps its characters as printed. */
    record Printed(Amount amount, String raw, Provenance place) implements Figure {}

    /** Words where other rows may have numbers: a target of 明显提升, a grade, 持平. */
    record Words(String text, String raw, Unit unit, Provenance place) implements Figure {}

    /** Something is printed that could not be read with confidence; it takes part in no relation. */
    record Unread(String raw, String why, Provenance place) implements Figure {}
}
