package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Guesses which pieces of text were one cell, wrapped at its width: every piece but the last is as long as the cell is wide,
 * and the last is not longer.
 */
final class Wrapping {

    private Wrapping() {}

    /** Whether pieces can be one wrapped cell; {@code slack} characters more or less count for nothing. */
    static boolean fits(List<String> pieces, int slack) {
        int width = pieces.get(0).length();
        int last = pieces.size() - 1;
        return pieces.stream().limit(last).allMatch(piece -> Math.abs(piece.length() - width) <= slack)
                && pieces.get(last).length() <= width + slack;
    }

    /**
     * Pieces put together to a given number of cells.
     *
     * @param cells the text of each cell
     * @param loss how much of the cells' last lines is left empty, in characters: the less, the likelier
     */
    record Cells(List<String> cells, int loss) {}

    /** The likeliest way to make so many cells of these pieces, in their order; empty where there is none. */
    static Optional<Cells> into(int count, List<String> pieces) {
        if (count < 0 || count > pieces.size()) {
            return Optional.empty();
        }
        // best.get(i): the pieces from i on as the number of cells reached so far
        List<Optional<Cells>> best = new ArrayList<>(Collections.nCopies(pieces.size(), Optional.empty()));
        best.add(Optional.of(new Cells(List.of(), 0)));
        for (int cells = 0; cells < count; cells++) {
            best = withOneMore(best, pieces);
        }
        return best.get(0);
    }

    private static List<Optional<Cells>> withOneMore(List<Optional<Cells>> behind, List<String> pieces) {
        List<Optional<Cells>> best = new ArrayList<>();
        for (int from = 0; from <= pieces.size(); from++) {
            Optional<Cells> likeliest = Optional.empty();
            for (int to = from + 1; to <= pieces.size(); to++) {
                List<String> cell = pieces.subList(from, to);
                if (behind.get(to).isPresent() && fits(cell, 0)) {
                    likeliest = better(likeliest, prepend(cell, behind.get(to).get()));
                }
            }
            best.add(likeliest);
        }
        return best;
    }

    private static Optional<Cells> better(Optional<Cells> best, Cells other) {
        return best.isEmpty() || other.loss() < best.get().loss() ? Optional.of(other) : best;
    }

    private static Cells prepend(List<String> head, Cells rest) {
        List<String> cells = new ArrayList<>();
        cells.add(String.join("", head));
        cells.addAll(rest.cells());
        int loss = head.get(0).length() - head.get(head.size() - 1).length();
        return new Cells(cells, rest.loss() + loss);
    }
}
