package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.extract.page.Band.Piece;
import org.gouji.model.source.Box;

/**
 * Over which columns the heads of groups reach where no line says so: over those that have a head below and none of their own,
 * so that the head stands in the middle of its columns, or else over its first.
 */
final class HeadSpans {

    /** A line ends within this many points of the edge of a column. */
    private static final double SLACK = 10;

    /** Texts that begin within this many points of each other are set flush left. */
    private static final double FLUSH = 1;

    /** Those of rows that have no heads. */
    static final HeadSpans NONE = new HeadSpans();

    /** For each row of the head the edges that a group reaches over. */
    private final List<Set<Integer>> covered = new ArrayList<>();

    private HeadSpans() {}

    static HeadSpans of(List<Band> heads, List<Double> edges, LevelStack stack) {
        HeadSpans spans = new HeadSpans();
        for (int row = heads.size() - 1; row >= 0; row--) {
            boolean leaves = row + 1 >= heads.size() || heads.get(row + 1).counts();
            Set<Integer> below = spans.covered.isEmpty() ? Set.of() : spans.covered.get(0);
            spans.covered.add(0, leaves ? Set.of() : new Groups(heads, row, edges, below).covered(stack));
        }
        return spans;
    }

    /** Whether a head of this row reaches over this edge. */
    boolean covers(int row, int edge) {
        return row < covered.size() && covered.get(row).contains(edge);
    }

    /** A head of a group, and the columns from and to which it may reach. */
    private record Group(Piece piece, int first, int last) {

        double offCentre(int from, int to, List<Double> edges) {
            return Math.abs(
                    (edges.get(from) + edges.get(to + 1)) / 2 - piece.box().centreX());
        }
    }

    /** The groups of one row. */
    private static final class Groups {

        private final List<Double> edges;
        private final Band own;
        private final List<Band> lower;
        private final List<Group> groups = new ArrayList<>();
        private final boolean[] free;

        /**
         * The groups of a row.
         *
         * @param below the edges that groups of the next row reach over
         */
        Groups(List<Band> heads, int row, List<Double> edges, Set<Integer> below) {
            this.edges = edges;
            this.own = heads.get(row);
            this.lower = heads.subList(row + 1, heads.size()).stream()
                    .filter(band -> !band.counts())
                    .toList();
            for (Piece piece : own.pieces()) {
                int first = column(piece.box().x0());
                int last = column(piece.box().x1());
                boolean group = IntStream.rangeClosed(first, last)
                        .anyMatch(column -> leaf(column).isPresent());
                if (group) {
                    groups.add(new Group(piece, first, last));
                }
            }
            this.free = new boolean[edges.size() - 1];
            double through = through();
            for (int column = 0; column < free.length; column++) {
                boolean under = below.contains(column) || below.contains(column + 1);
                boolean leaf = leaf(column)
                        .filter(head -> head.box().centreY() > through)
                        .isPresent();
                free[column] = standing(own, column).isEmpty() && (under || leaf);
            }
        }

        /**
         * Heads whose middle is higher than this begin beside the groups and not below them. A head stands in the middle of its
         * cell, and all cells end where the heads do; where one does not that stands right below a group, heights tell nothing.
         */
        private double through() {
            if (groups.isEmpty() || lower.isEmpty()) {
                return 0;
            }
            double end = lower.get(lower.size() - 1).bottom();
            double beside = (groups.get(0).piece().box().centreY() + end) / 2;
            boolean telling = groups.stream()
                    .flatMap(group -> IntStream.rangeClosed(group.first(), group.last())
                            .mapToObj(this::leaf)
                            .flatMap(Optional::stream)
                            .filter(group.piece()::isOverOrUnder))
                    .allMatch(leaf -> leaf.box().centreY() > beside);
            return telling ? beside : 0;
        }

        /** The lowest head of a column. */
        private Optional<Piece> leaf(int column) {
            return lower.stream()
                    .flatMap(band -> standing(band, column).stream())
                    .reduce((above, below) -> below);
        }

        private Optional<Piece> standing(Band band, int column) {
            return band.pieces().stream()
                    .filter(piece -> column(piece.box().x0()) <= column
                            && column(piece.box().x1()) >= column)
                    .findFirst();
        }

        private int column(double x) {
            int column = 0;
            while (column + 2 < edges.size() && edges.get(column + 1) <= x) {
                column++;
            }
            return column;
        }

        Set<Integer> covered(LevelStack stack) {
            Set<Integer> ruled = new HashSet<>();
            for (Piece piece : own.pieces()) {
                stack.groupLine(piece, own).ifPresent(line -> IntStream.rangeClosed(
                                column(line.from() + SLACK) + 1, column(line.to() - SLACK))
                        .forEach(ruled::add));
            }
            return ruled.isEmpty() ? guessed() : ruled;
        }

        /** Where no line says how far the groups reach: by the heads below them. */
        private Set<Integer> guessed() {
            Set<Integer> found = new HashSet<>();
            int from = 0;
            for (int i = 0; i < groups.size(); i++) {
                Group group = groups.get(i);
                int next = i + 1 < groups.size() ? groups.get(i + 1).first() : free.length;
                int start = group.first();
                while (start > from && free[start - 1]) {
                    start--;
                }
                int furthest = group.last();
                while (furthest + 1 < next && free[furthest + 1]) {
                    furthest++;
                }
                int end = end(group, start, furthest);
                IntStream.rangeClosed(start + 1, end).forEach(found::add);
                from = end + 1;
            }
            return found;
        }

        /** Where a group ends: where its head stands in the middle, or at the last where it stands at its start. */
        private int end(Group group, int start, int furthest) {
            if (group.first() == start && isAtStart(group.piece().box())) {
                return furthest;
            }
            int best = group.last();
            for (int end = group.last(); end <= furthest; end++) {
                if (group.offCentre(start, end, edges) < group.offCentre(start, best, edges)) {
                    best = end;
                }
            }
            return best;
        }

        /** Whether a head begins where its first column does, or the head below it. */
        private boolean isAtStart(Box head) {
            boolean atEdge = head.x0() - edges.get(column(head.x0())) < head.height();
            return atEdge
                    || lower.stream()
                            .flatMap(band -> band.pieces().stream())
                            .anyMatch(leaf -> Math.abs(leaf.box().x0() - head.x0()) < FLUSH);
        }
    }
}
