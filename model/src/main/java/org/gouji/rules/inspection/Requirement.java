package org.gouji.rules.inspection;

import org.gouji.rules.fact.Ledger;

/**
 * Something that a disclosure has to contain.
 *
 * @param group the part of the form in which it stands
 * @param text the requirement in Chinese
 * @param look how it is looked for
 */
record Requirement(String group, String text, Look look) {

    /** Looks for something in a document. */
    @FunctionalInterface
    interface Look {
        Answer in(Ledger ledger);
    }
}
