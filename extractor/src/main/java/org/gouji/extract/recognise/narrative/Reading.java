package org.gouji.extract.recognise.narrative;

import org.gouji.model.statement.Figure;

/**
 * A figure that a sentence states.
 *
 * @param sentence which sentence of the paragraph, by where it begins
 * @param item what the figure is of
 * @param measure the measure of the contract
 * @param figure the figure
 */
record Reading(int sentence, Item item, String measure, Figure figure) {

    /** The same figure as that of another item. */
    Reading of(Item other) {
        return new Reading(sentence, other, measure, figure);
    }

    boolean isShare() {
        return measure.equals("share");
    }

    /** Whether the figure is a budget or how far one was carried out. */
    boolean isOfBudget() {
        return measure.endsWith("budget") || measure.equals("completion");
    }
}
