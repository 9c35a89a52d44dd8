package org.gouji.testdata.paper;

import java.util.List;
import org.gouji.testdata.Observation;

/**
 * A document before it is drawn, and what it states.
 *
 * @param entity the department
 * @param year the fiscal year
 * @param kind the kind in the terms of the output contract, {@code final_accounts} …
 * @param pieces in reading order
 * @param observations in reading order
 * @param empties the ids of the statements that are present without any figure
 * @param footer the page number, {@code #} standing for it
 */
public record Paper(
        String entity,
        int year,
        String kind,
        List<Piece> pieces,
        List<Observation> observations,
        List<String> empties,
        String footer) {

    public Paper {
        pieces = List.copyOf(pieces);
        observations = List.copyOf(observations);
        empties = List.copyOf(empties);
    }

    /** The same statements in other surroundings. */
    public Paper withPieces(List<Piece> others) {
        return new Paper(entity, year, kind, others, observations, empties, footer);
    }
}
