package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds ruled tables: rulings → lines joined → lines that touch → the cells between them → tables. */
final class TableFinder {

    /** How far, in points, a line may end short of the line that it meets. */
    private static final double REACH = 4;

    /** A page with more lines than this, after joining, holds a drawing: a map, a hatched chart. */
    private static final int MOST_LINES = 2000;

    private TableFinder() {}

    static List<RuledTable> find(List<Ruling> rulings) {
        List<Ruling> levels = RulingJoin.join(rulings, true);
        List<Ruling> uprights = RulingJoin.join(rulings, false);
        if (Math.max(levels.size(), uprights.size()) > MOST_LINES) {
            return List.of();
        }
        List<RuledTable> tables = new ArrayList<>();
        for (List<Ruling> group : touching(levels, uprights)) {
            if (group.stream().anyMatch(Ruling::horizontal) && group.stream().anyMatch(line -> !line.horizontal())) {
                RuledTable table = table(group);
                if (table.cells().size() > 1) {
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparingDouble((RuledTable table) -> table.box().y0())
                .thenComparingDouble(table -> table.box().x0()));
        return tables;
    }

    private static List<List<Ruling>> touching(List<Ruling> levels, List<Ruling> uprights) {
        List<Ruling> lines = new ArrayList<>(levels);
        lines.addAll(uprights);
        UnionFind groups = new UnionFind(lines.size());
        for (int i = 0; i < levels.size(); i++) {
            for (int j = 0; j < uprights.size(); j++) {
                if (meet(levels.get(i), uprights.get(j))) {
                    groups.join(i, levels.size() + j);
                }
            }
        }
        return groups.groups().stream()
                .map(members -> members.stream().map(lines::get).toList())
                .toList();
    }

    private static boolean meet(Ruling level, Ruling upright) {
        return level.at() >= upright.from() - REACH
                && level.at() <= upright.to() + REACH
                && upright.at() >= level.from() - REACH
                && upright.at() <= level.to() + REACH;
    }

    private static RuledTable table(List<Ruling> lines) {
        List<Double> xs = positions(lines, false);
        List<Double> ys = positions(lines, true);
        boolean[][] walls = walls(lines, xs, ys, false);
        boolean[][] floors = walls(lines, ys, xs, true);
        int columns = xs.size() - 1;
        UnionFind joined = new UnionFind((ys.size() - 1) * columns);
        for (int row = 0; row + 1 < ys.size(); row++) {
            for (int column = 0; column < columns; column++) {
                int here = row * columns + column;
                if (column + 1 < columns && !walls[column + 1][row]) {
                    joined.join(here, here + 1);
                }
                if (row + 2 < ys.size() && !floors[row + 1][column]) {
                    joined.join(here, here + columns);
                }
            }
        }
        List<RuledTable.Area> cells = new ArrayList<>();
        for (List<Integer> members : joined.groups()) {
            cells.addAll(CellAreas.of(members, columns, xs, ys));
        }
        cells.sort(Comparator.comparingInt(RuledTable.Area::row).thenComparingInt(RuledTable.Area::column));
        return new RuledTable(xs, ys, cells);
    }

    /** Where lines of one direction stand, and where those across end, so that a missing outer border is one. */
    private static List<Double> positions(List<Ruling> lines, boolean horizontal) {
        List<Double> found = new ArrayList<>();
        for (Ruling line : lines) {
            if (line.horizontal() == horizontal) {
                found.add(line.at());
            }
        }
        double first = found.stream().min(Double::compare).orElseThrow();
        double last = found.stream().max(Double::compare).orElseThrow();
        for (Ruling line : lines) {
            if (line.horizontal() != horizontal) {
                if (line.from() < first - 2 * REACH) {
                    found.add(line.from());
                }
                if (line.to() > last + 2 * REACH) {
                    found.add(line.to());
                }
            }
        }
        found.sort(Double::compare);
        List<Double> apart = new ArrayList<>();
        for (double position : found) {
            if (apart.isEmpty() || position - apart.get(apart.size() - 1) > RulingJoin.SNAP + 0.5) {
                apart.add(position);
            }
        }
        return apart;
    }

    /** For every position, whether a line there covers the way between each two positions across. */
    private static boolean[][] walls(
            List<Ruling> lines, List<Double> positions, List<Double> across, boolean horizontal) {
        boolean[][] covered = new boolean[positions.size()][across.size() - 1];
        for (Ruling line : lines) {
            if (line.horizontal() != horizontal) {
                continue;
            }
            int at = nearest(positions, line.at());
            for (int i = 0; i + 1 < across.size(); i++) {
                double middle = (across.get(i) + across.get(i + 1)) / 2;
                covered[at][i] |= line.from() < middle && line.to() > middle;
            }
        }
        return covered;
    }

    private static int nearest(List<Double> positions, double position) {
        int best = 0;
        for (int i = 1; i < positions.size(); i++) {
            if (Math.abs(positions.get(i) - position) < Math.abs(positions.get(best) - position)) {
                best = i;
            }
        }
        return best;
    }
}
