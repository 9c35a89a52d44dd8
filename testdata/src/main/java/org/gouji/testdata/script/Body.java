package org.gouji.testdata.script;

import java.util.List;
import org.gouji.testdata.facts.Facts;
import org.gouji.testdata.paper.Cell;

/** Rows that a table draws from the accounts. */
interface Body {

    /**
     * Draws the rows and notes what they state.
     *
     * @param words how, in the words of the script
     */
    List<List<Cell>> rows(String words, Facts facts, Style style, Ledger ledger);
}
