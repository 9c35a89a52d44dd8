package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the columns of a table again on a page that goes on with it under no head: there everything may stand further to the left or
 * to the right, and some columns may be blank, but columns of one kind are in the same order, and columns of amounts end about as
 * far from each other as before.
 */
final class TypedSeam {

    /** By how much the distances of two columns on two pages differ at most, in columns of the text. */
    private static final int SAME = 6;

    /** The same, as a part of the distance. */
    private static final double SHARE = 0.6;

    /** Of two ways to find the columns the better one is so much better, in columns of the text, or neither is taken. */
    private static final int CLEAR = 4;

    private final List<TypedColumn> table;
    private final List<TypedColumn> printed;
    private final List<TypedColumn> rest;
    private int best = Integer.MAX_VALUE;
    private int second = Integer.MAX_VALUE;
    private List<Integer> places = List.of();

    private TypedSeam(List<TypedColumn> table, List<TypedColumn> printed, List<TypedColumn> rest) {
        this.table = table;
        this.printed = printed;
        this.rest = rest;
    }

    /**
     * For each column of the rest that of the table which it goes on with; nothing where there could be two.
     *
     * @param table the columns of the table
     * @param printed those in which something is printed
     */
    static Optional<List<Integer>> places(List<TypedColumn> table, List<TypedColumn> printed, List<TypedColumn> rest) {
        TypedSeam seam = new TypedSeam(table, printed, rest);
        seam.place(new ArrayList<>(), 0);
        boolean clear = seam.best != Integer.MAX_VALUE && seam.second - CLEAR >= seam.best;
        return clear ? Optional.of(seam.places) : Optional.empty();
    }

    private void place(List<Integer> soFar, int cost) {
        if (soFar.size() == rest.size()) {
            if (cost < best) {
                second = best;
                best = cost;
                places = List.copyOf(soFar);
            } else {
                second = Math.min(second, cost);
            }
            return;
        }
        int from = soFar.isEmpty() ? 0 : soFar.get(soFar.size() - 1) + 1;
        for (int at = from; at < table.size(); at++) {
            int off = off(soFar, at);
            boolean better = off >= 0 && cost + off < second; // else it changes nothing, and there are many such ways
            if (better && takes(table.get(at), rest.get(soFar.size()))) {
                soFar.add(at);
                place(soFar, cost + off);
                soFar.remove(soFar.size() - 1);
            }
        }
    }

    /** Whether a column is of the same kind, or was only numbered so far. */
    private boolean takes(TypedColumn column, TypedColumn other) {
        Optional<TypedColumn> own = printed.stream().filter(column::covers).findFirst();
        return own.map(one -> one.amounts() == other.amounts() && one.figures() == other.figures())
                .orElse(column.to() > 0 && other.amounts());
    }

    /**
     * By how much a column is off its place beside the one before, if both are of amounts; negative where by too much. Behind labels
     * the first column of amounts, of the total, is not the blank one.
     */
    private int off(List<Integer> soFar, int at) {
        int next = soFar.size();
        if (!rest.get(next).amounts()) {
            return 0;
        }
        if (next == 0 || !rest.get(next - 1).amounts()) {
            return table.get(at).amounts() && !(at > 0 && table.get(at - 1).amounts()) ? 0 : -1;
        }
        int distance = table.get(at).to() - table.get(soFar.get(next - 1)).to();
        int off = Math.abs(distance - rest.get(next).to() + rest.get(next - 1).to());
        return off > Math.max(SAME, SHARE * distance) ? -1 : off;
    }
}
