package org.gouji.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The heads of a table that are ruled all around while nothing is ruled below them: their uprights say where the columns are.
 *
 * @param foot where the heads end, in points
 * @param edges where the columns begin and end, from the left
 */
record BoxedHead(double foot, List<Double> edges) {

    /** Lines nearer than this, in points, are one. */
    private static final double SAME = 4;

    /** Fewer columns are a frame and no heads. */
    private static final int LEAST_COLUMNS = 3;

    /** No row is lower than this, in points: where less is left below the uprights, they part the whole table. */
    private static final double ROW = 8;

    /** The boxed head of the table that stands between these level lines, if it has one. */
    static Optional<BoxedHead> of(LevelStack stack, List<Ruling> uprights) {
        return of(stack.left(), stack.right(), stack.top(), stack.bottom(), stack.levels(), uprights);
    }

    /**
     * The boxed head of a table.
     *
     * @param left where the table begins, in points
     * @param right where it ends
     * @param top of its first row
     * @param bottom of its last one
     * @param levels the level lines of the page
     * @param uprights its upright lines, those that touch as one
     */
    static Optional<BoxedHead> of(
            double left, double right, double top, double bottom, List<Ruling> levels, List<Ruling> uprights) {
        List<Ruling> inside = uprights.stream()
                .filter(upright -> upright.at() > left + SAME && upright.at() < right - SAME)
                .filter(upright -> upright.from() < bottom - SAME && upright.to() > top + SAME)
                .toList();
        double foot = inside.stream().mapToDouble(Ruling::to).max().orElse(bottom);
        boolean closed = levels.stream()
                .anyMatch(level -> Math.abs(level.at() - foot) < SAME && level.length() > right - left - 2 * SAME);
        List<Double> edges = Stream.of(Stream.of(left), inside.stream().map(Ruling::at), Stream.of(right))
                .flatMap(xs -> xs)
                .sorted()
                .distinct()
                .toList();
        boolean boxed = closed && bottom - foot > ROW && edges.size() > LEAST_COLUMNS;
        return boxed ? Optional.of(new BoxedHead(foot, edges)) : Optional.empty();
    }

    /** Whether a level line here is within the heads, or their last. */
    boolean covers(double y) {
        return y < foot + SAME;
    }
}
