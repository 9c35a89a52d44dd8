package org.gouji.rules.check;

import org.gouji.rules.term.Scope.Sides;

/** How the two sides of a relation must stand to each other. */
public enum Kind {
    /** The printed figures are equal; a difference within the places printed is rounding. */
    EQUAL("与 ", " 不一致，相差 "),
    /** The left is reckoned from the right by a division or product and then rounded to the places printed. */
    DERIVED("与 ", " 不一致，相差 "),
    /** As {@link #DERIVED}, of one of several shares that were made to add up to a hundred: it may be a last place off. */
    SHARE_OF_HUNDRED("与 ", " 不一致，相差 "),
    /** The left is not more than the right. */
    AT_MOST("大于 ", "，超出 ");

    private final String before;
    private final String behind;

    /** What a message says before the right side, and between it and the difference. */
    Kind(String before, String behind) {
        this.before = before;
        this.behind = behind;
    }

    /** How a message says, behind the left side, that it does not hold. */
    String broken(String right, String difference) {
        return before + right + behind + difference;
    }

    /** Whether it holds between values to the last place. */
    boolean holds(Sides sides) {
        if (!sides.areKnown()) {
            return false;
        }
        int more = sides.left().value().compareTo(sides.right().value());
        return more == 0 || (this == AT_MOST && more < 0);
    }

    /** Whether a division or product was rounded to give the left side. */
    boolean isReckoned() {
        return this == DERIVED || this == SHARE_OF_HUNDRED;
    }
}
