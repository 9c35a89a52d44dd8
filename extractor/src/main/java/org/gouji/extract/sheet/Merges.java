package org.gouji.extract.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Goes down a sheet with its merged areas: at every row it knows those that reach into it. An area that overlaps one above or
 * before it is none: no position belongs to two cells, whatever the file says.
 */
final class Merges {

    private final List<Merge> waiting;
    private final List<Merge> accepted = new ArrayList<>();
    private final TreeMap<Integer, Merge> open = new TreeMap<>();
    private int next;

    Merges(List<Merge> merges) {
        waiting = merges.stream()
                .filter(merge -> merge.isOrdered() && !merge.isSingle())
                .sorted(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn))
                .toList();
    }

    /** Goes down to a row; never up. */
    void to(int row) {
        while (next < waiting.size() && waiting.get(next).firstRow() <= row) {
            Merge merge = waiting.get(next++);
            open.values().removeIf(above -> above.lastRow() < merge.firstRow());
            if (isFree(merge)) {
                open.put(merge.firstColumn(), merge);
                accepted.add(merge);
            }
        }
        open.values().removeIf(above -> above.lastRow() < row);
    }

    private boolean isFree(Merge merge) {
        var before = open.floorEntry(merge.lastColumn());
        return before == null || before.getValue().lastColumn() < merge.firstColumn();
    }

    /** The area over a column in the row that was gone to. */
    Optional<Merge> over(int column) {
        return Optional.ofNullable(open.floorEntry(column))
                .map(Map.Entry::getValue)
                .filter(merge -> merge.lastColumn() >= column);
    }

    /** The areas that were met on the way. */
    List<Merge> accepted() {
        return List.copyOf(accepted);
    }
}
