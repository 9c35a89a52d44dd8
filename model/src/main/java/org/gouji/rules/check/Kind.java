package org.gouji.rules.check;

/** How the two sides of a relation must stand to each other. */
public enum Kind {
    /** The printed figures are equal; a difference within the places printed is rounding. */
    EQUAL("不一致"),
    /** The left is reckoned from the right by a division or product and then rounded to the places printed. */
    DERIVED("不一致"),
    /** The left is not more than the right. */
    AT_MOST("大于后者");

    private final String broken;

    Kind(String broken) {
        this.broken = broken;
    }

    /** How a message says that it does not hold. */
    String broken() {
        return broken;
    }
}
