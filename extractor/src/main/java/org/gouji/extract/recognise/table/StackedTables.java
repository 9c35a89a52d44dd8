package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Block.Paragraph;
import org.gouji.model.text.Phrase;

/**
 * Parts tables that stand in one grid, one below the other, as on a sheet that holds all of them: a new one begins with each
 * title that has a head below it, and with the heads of what is counted under a table of money: 项目 | 统计数 | 项目 | 统计数.
 */
final class StackedTables {

    /** What stands over the counts under a table of money, in a row of its own. */
    private static final Phrase COUNTS = Phrase.of("相关统计(?:数|数据|情况)?[:：]?");

    private static final Phrase COUNTED = Phrase.of("项目|内容|指标|名称");
    private static final Phrase COUNT = Phrase.of("(?:决算)?统计数|数量");

    private StackedTables() {}

    /** The tables of a grid from the top; the grid itself where it holds one. */
    static List<Exhibit> apart(Exhibit exhibit) {
        GridView view = new GridView(exhibit.grid());
        List<Exhibit> tables = new ArrayList<>();
        int from = 0;
        List<Paragraph> before = exhibit.before();
        for (int row = 1; row < view.rows(); row++) {
            boolean counts = areCounts(view, from, row);
            if ((counts || isNewTitle(view, from, row)) && hasHead(view, row)) {
                int end = counts && isOver(view, row - 1) ? row - 1 : row;
                tables.add(part(exhibit, before, view.rows(from, end), false));
                before = counts ? caption(view, from, before) : List.of();
                from = row;
            }
        }
        tables.add(from == 0 ? exhibit : part(exhibit, before, view.rows(from, view.rows()), true));
        return tables;
    }

    private static Exhibit part(Exhibit whole, List<Paragraph> before, Grid grid, boolean last) {
        return new Exhibit(grid, whole.section(), before, last ? whole.after() : List.of());
    }

    /** What stands above a table, the title that it prints itself included. */
    private static List<Paragraph> caption(GridView view, int from, List<Paragraph> before) {
        List<Paragraph> caption = new ArrayList<>(before);
        if (title(view, from).isPresent()) {
            view.beginningIn(from).stream()
                    .filter(cell -> !cell.isBlank())
                    .forEach(cell -> caption.add(Paragraph.of(cell.text(), cell.place())));
        }
        return caption;
    }

    /** Whether the heads of counts stand here, below figures of the table that is open. */
    private static boolean areCounts(GridView view, int from, int row) {
        return areHeads(HeadRows.texts(view, row))
                && IntStream.range(from, row)
                        .boxed()
                        .flatMap(above -> HeadRows.texts(view, above).stream())
                        .anyMatch(text -> Words.looksNumeric(text) && !Words.isColumnNumber(text));
    }

    private static boolean isOver(GridView view, int row) {
        List<String> texts = HeadRows.texts(view, row);
        return texts.size() == 1 && COUNTS.is(texts.get(0));
    }

    private static boolean areHeads(List<String> texts) {
        boolean pairs = !texts.isEmpty() && texts.size() % 2 == 0;
        return pairs
                && IntStream.range(0, texts.size()).allMatch(at -> (at % 2 == 0 ? COUNTED : COUNT).is(texts.get(at)));
    }

    /** Whether a row prints the title of another statement than the one that is open. */
    private static boolean isNewTitle(GridView view, int from, int row) {
        Optional<String> title = title(view, row);
        return title.isPresent()
                && !Titles.isContinued(title.get())
                && !title.map(Titles::key).equals(title(view, from).map(Titles::key));
    }

    private static Optional<String> title(GridView view, int row) {
        List<String> texts = HeadRows.texts(view, row);
        return texts.size() == 1 && view.covering(row).stream().allMatch(cell -> cell.row() == row)
                ? Titles.in(texts.get(0)).map(Titles.Title::text).filter(text -> Titles.statement(text)
                        .isPresent())
                : Optional.empty();
    }

    private static boolean hasHead(GridView view, int row) {
        return !HeadFinder.find(new GridView(view.rows(row, view.rows()))).isMissing();
    }
}
