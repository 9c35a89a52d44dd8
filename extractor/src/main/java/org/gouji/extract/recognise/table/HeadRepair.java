package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.recognise.GridView;
import org.gouji.extract.recognise.table.Column.Role;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Texts;

/**
 * Puts a head right that stands beside its columns, as where text was taken out of a document without the shape of its tables.
 * The row 栏次 tells: it was printed cell by cell and stands where the figures do.
 */
final class HeadRepair {

    private HeadRepair() {}

    /**
     * The columns with their heads where the numbers of the columns are. Heads that are shifted as a whole are shifted back; heads
     * that are torn apart are replaced by the printed number of the column, {@code 16栏/栏次3} for the third of sixteen, which
     * the forms know.
     *
     * @param last the last row of the head
     */
    static List<Column> align(GridView view, int last, List<Column> columns) {
        List<Integer> numbered = numbered(view, last);
        List<Column> above =
                numbered.stream().map(position -> at(columns, position)).toList();
        if (!isDisplaced(above) && !isTorn(above, columns)) {
            return columns;
        }
        List<Column> named = columns.stream()
                .filter(column -> column.is(Role.VALUE) && !column.path().isEmpty())
                .toList();
        return isShifted(named, numbered)
                ? moved(view, columns, numbered, named)
                : moved(view, columns, numbered, List.of());
    }

    private static boolean isDisplaced(List<Column> numbered) {
        return numbered.stream()
                .anyMatch(column -> column.path().isEmpty() || column.is(Role.LABEL) || column.is(Role.LINE));
    }

    /** Whether two columns of one block read the same, because a part of the head is lost. */
    private static boolean isTorn(List<Column> numbered, List<Column> columns) {
        long different = numbered.stream().map(Column::path).distinct().count();
        return Lane.of(columns).size() == 1 && different < numbered.size();
    }

    private static List<Integer> numbered(GridView view, int row) {
        if (!HeadRows.isColumnNumbers(view, row)) {
            return List.of();
        }
        return view.beginningIn(row).stream()
                .filter(cell -> Words.isColumnNumber(Texts.squeeze(cell.text())))
                .map(Cell::column)
                .toList();
    }

    private static Column at(List<Column> columns, int position) {
        return columns.stream()
                .filter(column -> position >= column.first() && position <= column.last())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isShifted(List<Column> named, List<Integer> numbered) {
        return named.size() == numbered.size()
                && IntStream.range(0, named.size())
                                .map(at -> numbered.get(at) - named.get(at).first())
                                .distinct()
                                .count()
                        == 1;
    }

    private static List<Column> moved(GridView view, List<Column> columns, List<Integer> numbered, List<Column> named) {
        List<Column> moved = new ArrayList<>();
        for (int position = 0; position < view.columns(); position++) {
            int number = numbered.indexOf(position);
            Column old = at(columns, position);
            if (number < 0) {
                moved.add(
                        old.is(Role.VALUE)
                                ? new Column(position, position, List.of(), List.of(), Role.LABEL)
                                : cut(old, position));
            } else if (named.isEmpty()) {
                List<String> path = List.of(numbered.size() + "栏", "栏次" + (number + 1));
                moved.add(new Column(position, position, path, path, Role.VALUE));
            } else {
                moved.add(cut(named.get(number), position));
            }
        }
        return moved;
    }

    private static Column cut(Column column, int position) {
        return new Column(position, position, column.path(), column.terms(), column.role());
    }
}
