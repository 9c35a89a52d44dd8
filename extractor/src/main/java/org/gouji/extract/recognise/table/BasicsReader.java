package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Reads 部门整体支出绩效评价基础数据表 (湖南): sections one below the other, each with a head of its own whose first cell names
 * the section and its unit. Below a head stand labelled lines (an item a line, a measure a column) or one line without a label
 * (an item a column).
 */
final class BasicsReader {

    static final String ID = "performance_basics";

    /** Names of sections that only this form has; two of them make it certain. */
    private static final Phrase SECTION = Phrase.of("财政供养人员情况.*|经费控制情况.*|楼堂馆所控制情况.*");

    /** What the columns of its sections can be called. */
    private static final Form FORM = Form.of(Form.Shape.LIST, ID)
            .column("prior_final", "上年.*决算数?")
            .column("final", "(?:本年)?.*决算数?|实际投资")
            .column("budget", "(?:本年)?.*预算数?|预算投资|概算投资")
            .column("rate", ".*率")
            .column("count", ".*");

    private final GridView view;
    private final Unit declared;
    private final List<Notice> diagnostics;
    private final List<Row> rows;

    /** The head of the section that is being read, by the grid column in which each cell begins. */
    private final TreeMap<Integer, Cell> head = new TreeMap<>();

    private BasicsReader(GridView view, Unit declared, List<Notice> diagnostics, List<Row> rows) {
        this.view = view;
        this.declared = declared;
        this.diagnostics = diagnostics;
        this.rows = rows;
    }

    static boolean isBasics(Table table) {
        long sections = table.parts().stream()
                .flatMap(part -> part.view().grid().cells().stream())
                .filter(cell -> SECTION.is(Texts.squeeze(cell.text())))
                .count();
        return sections > 1;
    }

    static List<Row> rows(Table table, List<Notice> diagnostics) {
        List<Row> rows = new ArrayList<>();
        for (Table.Part part : table.parts()) {
            BasicsReader reader = new BasicsReader(part.view(), table.caption().unit(), diagnostics, rows);
            for (int row = 0; row < part.view().rows(); row++) {
                reader.read(row);
            }
        }
        return rows;
    }

    private void read(int row) {
        List<Cell> cells = view.beginningIn(row);
        if (isHead(cells)) {
            head.clear();
            cells.forEach(cell -> head.put(cell.column(), cell));
        } else if (!head.isEmpty() && !cells.isEmpty()) {
            readLine(row, cells);
        }
    }

    private static boolean isHead(List<Cell> cells) {
        return cells.size() > 2
                && cells.stream().noneMatch(Cell::isBlank)
                && cells.stream().allMatch(cell -> Texts.isWorded(cell.text()));
    }

    private void readLine(int row, List<Cell> cells) {
        Optional<Cell> first = view.at(row, 0).filter(cell -> cell.row() == row && !cell.isBlank());
        Labels.Label label = Labels.of(first.map(Cell::text).stream().toList());
        Map<String, Figure> values = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Map.Entry<Integer, Cell> above = head.floorEntry(cell.column());
            if (above != null && above.getKey() > 0 && !cell.isBlank() && !isRemark(cell)) {
                figure(cell, above.getValue(), label).ifPresent(figure -> {
                    if (label.isBlank()) {
                        add(Labels.of(List.of(above.getValue().text())), Map.of(measure(above.getValue()), figure));
                    } else {
                        values.put(measure(above.getValue()), figure);
                    }
                });
            }
        }
        if (!label.isBlank() && !Words.isDots(label.item())) {
            add(label, values);
        }
    }

    /** Words merged over several columns are a remark and no figure. */
    private boolean isRemark(Cell cell) {
        return Texts.isWorded(cell.text())
                && head.subMap(cell.column(), false, cell.column() + cell.columnSpan(), false)
                                .size()
                        > 1;
    }

    private void add(Labels.Label label, Map<String, Figure> values) {
        rows.add(new Row(rows.size() + 1, Side.NONE, label.code(), label.item(), label.level(), values));
    }

    private String measure(Cell above) {
        int latest = HeadPattern.latestYear(head.values().stream().map(cell -> Texts.squeeze(cell.text())));
        return FORM.measure(HeadPattern.terms(List.of(Texts.squeeze(above.text())), latest))
                .orElseThrow();
    }

    private Optional<Figure> figure(Cell cell, Cell above, Labels.Label label) {
        Unit unit = label.unit()
                .or(() -> unit(above))
                .or(() -> unit(head.firstEntry().getValue()))
                .orElse(declared);
        return Figures.read(cell, unit, diagnostics);
    }

    private static Optional<Unit> unit(Cell head) {
        return Units.ofLabel(Texts.squeeze(head.text())).unit();
    }
}
