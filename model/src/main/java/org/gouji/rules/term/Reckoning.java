package org.gouji.rules.term;

/** A term whose figures have been found, ready to be reckoned. */
@FunctionalInterface
public interface Reckoning {

    /** There is nothing to reckon with. */
    Reckoning NOTHING = lens -> Reading.nothing();

    /** The value, its figures seen through the lens. */
    Reading read(Lens lens);
}
