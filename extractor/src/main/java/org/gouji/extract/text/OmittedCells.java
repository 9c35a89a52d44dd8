package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.extract.text.Draft.Placed;
import org.gouji.model.text.Phrase;

/**
 * A form of which the rows have only the cells that begin in them: what a merged cell covers further down is not even a blank
 * there. The rows below the heads then lack their first cells, and stand right.
 */
final class OmittedCells {

    private static final Phrase LEVEL = Phrase.of("[一二三]级指标.*");
    private static final Phrase TOTAL = Phrase.of("总分|合计|总计|总得分");

    /** Levels of indicators, and the label at the side of the whole table. */
    private static final int MOST = 3;

    /** A row with fewer cells says too little of where they belong. */
    private static final int FEWEST = 4;

    private final List<List<Placed>> placed = new ArrayList<>();
    private Optional<List<Placed>> heads = Optional.empty();

    private OmittedCells() {}

    /** Whether a form was written so: below the heads of its indicators more rows are short than begin with a blank. */
    static boolean in(List<List<Placed>> rows) {
        int head = 0;
        while (head < rows.size() && !namesLevels(rows.get(head))) {
            head++;
        }
        if (head == rows.size()) {
            return false;
        }
        int width = rows.get(head).size();
        List<List<Placed>> below = rows.subList(head + 1, rows.size());
        return below.stream().filter(row -> isShort(row, width)).count()
                > below.stream().filter(OmittedCells::beginsWithBlank).count();
    }

    /** Whether a row is that of the heads of indicators. */
    static boolean namesLevels(List<Placed> row) {
        return row.stream().filter(cell -> LEVEL.is(cell.text())).count() > 1;
    }

    private static boolean beginsWithBlank(List<Placed> row) {
        return row.get(0).isBlank() && !row.stream().allMatch(Placed::isBlank);
    }

    private static boolean isShort(List<Placed> row, int width) {
        return row.size() >= FEWEST && row.size() < width && row.size() >= width - MOST;
    }

    /**
     * The rows in their columns.
     *
     * @param rows as they were fitted without regard to this
     */
    static List<List<Placed>> place(List<List<Placed>> rows) {
        OmittedCells form = new OmittedCells();
        rows.forEach(form::add);
        return form.placed;
    }

    private void add(List<Placed> row) {
        boolean words = row.stream().noneMatch(cell -> Draft.isNumeric(cell.text()));
        int missing = heads.filter(above ->
                        isShort(row, above.size()) && !TOTAL.is(row.get(0).text()))
                .map(above -> above.size() - row.size())
                .orElse(0);
        if (missing > 0 && (!words || namesLevels(heads.get()))) {
            placed.add(below(heads.get(), row, missing));
            return;
        }
        placed.add(row);
        if (words && row.size() > FEWEST) {
            heads = Optional.of(row);
        }
    }

    /** A row below heads, the first of which it has no cells for. */
    private static List<Placed> below(List<Placed> heads, List<Placed> row, int missing) {
        return IntStream.range(0, heads.size())
                .mapToObj(cell -> {
                    Placed head = heads.get(cell);
                    String text = cell < missing ? "" : row.get(cell - missing).text();
                    int line = row.get(Math.max(0, cell - missing)).line();
                    return new Placed(head.column(), head.span(), text, line);
                })
                .toList();
    }
}
