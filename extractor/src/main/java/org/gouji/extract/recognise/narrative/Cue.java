package org.gouji.extract.recognise.narrative;

/**
 * What the words before a number say that it measures.
 *
 * @param measure the measure of the contract; empty where it has none for such a figure
 * @param sign -1 for a decrease, else 1
 * @param from where the words begin that say so; what stands before them names the item
 */
record Cue(String measure, int sign, int from) {

    boolean isChange() {
        return measure.startsWith("change");
    }

    /** The same for a number that follows, as "增加12万元、5%". */
    Cue as(String other, int at) {
        return new Cue(other, sign, at);
    }
}
