package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.source.Box;

/** Turns squares of the lattice that no line parts into cells. */
final class CellAreas {

    private CellAreas() {}

    /** One cell where the squares make a rectangle; else, where a line is missing, one for each row of them. */
    static List<RuledTable.Area> of(List<Integer> squares, int columns, List<Double> xs, List<Double> ys) {
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> cols = new TreeSet<>();
        for (int square : squares) {
            rows.add(square / columns);
            cols.add(square % columns);
        }
        if (squares.size() == rows.size() * cols.size()) {
            return List.of(area(squares.get(0), squares.get(squares.size() - 1), columns, xs, ys));
        }
        List<RuledTable.Area> areas = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= squares.size(); i++) {
            boolean runs = i < squares.size()
                    && squares.get(i) == squares.get(i - 1) + 1
                    && squares.get(i) / columns == squares.get(i - 1) / columns;
            if (!runs) {
                areas.add(area(squares.get(start), squares.get(i - 1), columns, xs, ys));
                start = i;
            }
        }
        return areas;
    }

    private static RuledTable.Area area(int first, int last, int columns, List<Double> xs, List<Double> ys) {
        int row = first / columns;
        int column = first % columns;
        int rowEnd = last / columns + 1;
        int columnEnd = last % columns + 1;
        Box box = new Box(xs.get(column), ys.get(row), xs.get(columnEnd), ys.get(rowEnd));
        return new RuledTable.Area(row, column, rowEnd - row, columnEnd - column, box);
    }
}
