package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Gives each column of a table the head that it stands nearest to, all in their order; heads that get none stand over columns in
 * which nothing is printed.
 */
final class HeadPlaces {

    /** Any other way has to cost so much more, in columns of the text, or a column could be under two heads. */
    private static final int CLEAR = 2;

    private static final int NEVER = 1_000_000;

    private HeadPlaces() {}

    /** For each column its head, from the left; nothing where it could have two. */
    static Optional<List<Integer>> of(List<TypedColumn> columns, List<TypedColumn> heads) {
        if (columns.size() > heads.size()) {
            return Optional.empty();
        }
        int[][] left = costs(columns, heads);
        int[][] right = costs(mirrored(columns), mirrored(heads));
        List<Integer> places = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int[] through = new int[heads.size()];
            for (int head = 0; head < heads.size(); head++) {
                int before = left[column][head];
                int behind = right[columns.size() - 1 - column][heads.size() - 1 - head];
                through[head] = before + behind - distance(columns.get(column), heads.get(head));
            }
            int best = Arrays.stream(through).min().orElse(NEVER);
            List<Integer> near = new ArrayList<>();
            for (int head = 0; head < heads.size(); head++) {
                if (through[head] < best + CLEAR) {
                    near.add(head);
                }
            }
            if (near.size() != 1 || best >= NEVER) {
                return Optional.empty();
            }
            places.add(near.get(0));
        }
        return Optional.of(places);
    }

    /** What it costs to give a column this head, and all columns before it the heads before. */
    private static int[][] costs(List<TypedColumn> columns, List<TypedColumn> heads) {
        int[][] costs = new int[columns.size()][heads.size()];
        for (int column = 0; column < columns.size(); column++) {
            int before = column == 0 ? 0 : NEVER;
            for (int head = 0; head < heads.size(); head++) {
                costs[column][head] = Math.min(NEVER, before + distance(columns.get(column), heads.get(head)));
                before = column == 0 ? 0 : Math.min(before, costs[column - 1][head]);
            }
        }
        return costs;
    }

    private static int distance(TypedColumn column, TypedColumn head) {
        return Math.max(0, Math.max(head.from() - column.to(), column.from() - head.to()));
    }

    private static List<TypedColumn> mirrored(List<TypedColumn> columns) {
        List<TypedColumn> mirrored = new ArrayList<>();
        for (TypedColumn column : columns) {
            mirrored.add(0, new TypedColumn(-column.to(), -column.from(), column.amounts(), column.figures()));
        }
        return mirrored;
    }
}
