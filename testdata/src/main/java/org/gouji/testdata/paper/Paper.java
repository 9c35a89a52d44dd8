package org.gouji.testdata.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /**
     * The pages that have a table on them, or those that have none: what departments publish as a workbook and a report.
     *
     * @param tables which of the two
     */
    public Paper pages(boolean tables) {
        List<Piece> chosen = new ArrayList<>();
        List<Piece> page = new ArrayList<>();
        Predicate<List<Piece>> wanted = pieces -> pieces.stream().anyMatch(Piece.Table.class::isInstance) == tables;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Page) {
                chosen.addAll(wanted.test(page) ? page : List.of());
                page.clear();
            }
            page.add(piece);
        }
        chosen.addAll(wanted.test(page) ? page : List.of());
        return withPieces(chosen);
    }
}
