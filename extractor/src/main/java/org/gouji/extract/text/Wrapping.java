package org.gouji.extract.text;

import java.util.ArrayList;
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
        if (count == 0 || pieces.isEmpty()) {
            return count == 0 && pieces.isEmpty() ? Optional.of(new Cells(List.of(), 0)) : Optional.empty();
        }
        Optional<Cells> best = Optional.empty();
        for (int first = 1; first <= pieces.size() - count + 1; first++) {
            List<String> head = pieces.subList(0, first);
            if (fits(head, 0)) {
                Optional<Cells> rest = into(count - 1, pieces.subList(first, pieces.size()));
                best = better(best, rest.map(cells -> prepend(head, cells)));
            }
        }
        return best;
    }

    private static Optional<Cells> better(Optional<Cells> best, Optional<Cells> other) {
        return best.isEmpty()
                        || (other.isPresent() && other.get().loss() < best.get().loss())
                ? other
                : best;
    }

    private static Cells prepend(List<String> head, Cells rest) {
        List<String> cells = new ArrayList<>();
        cells.add(String.join("", head));
        cells.addAll(rest.cells());
        int loss = head.get(0).length() - head.get(head.size() - 1).length();
        return new Cells(cells, rest.loss() + loss);
    }
}
