package org.gouji.extract.recognise.narrative;

/**
 * What the words before a number say that it measures.
 *
 * @param measure the measure of the contract; empty where it has none for such a figure
 * @param sign -1 for a decrease, else 1
 * @param from where the words begin that say so; what stands before them names the item
 */
record Cue(String measure, int sign, int from) {

    /** What "增加（减少）12万元" measures: a change whose direction is not said. */
    static final String UNCLEAR = "unclear";

    boolean isChange() {
        return measure.startsWith("change");
    }

    /** Whether the direction of a change is left open, which only a zero can do without. */
    boolean isUnclear() {
        return measure.equals(UNCLEAR);
    }

    /** What an open direction says of a zero: that nothing has changed. */
    Cue withoutDirection(Quantity zero) {
        return isUnclear() ? as(zero.kind() == Quantity.Kind.PERCENT ? "change_rate" : "change", from) : this;
    }

    /** The same for a number that follows, as "增加12万元、5%". */
    Cue as(String other, int at) {
        return new Cue(other, sign, at);
    }
}
