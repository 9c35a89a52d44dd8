package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.recognise.GridView;
import org.gouji.extract.recognise.table.Line.Slot;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Texts;

/** Takes the body of a table apart: row by row, and in each row block by block from the left. */
final class Lines {

    /** The pieces of a code: 类, 款 and 项. */
    private static final int PIECES = 3;

    private final GridView view;
    private final List<Lane> lanes;

    /** What each row of the head prints. */
    private final Set<List<String>> headTexts;

    private Lines(GridView view, Head head) {
        this.view = view;
        this.lanes = Lane.of(head.columns());
        this.headTexts =
                IntStream.range(head.top(), head.body()).mapToObj(this::texts).collect(Collectors.toSet());
    }

    /** The lines of a table in printed order, rows that repeat the head and blank lines left out. */
    static List<Line> of(GridView view, Head head) {
        Lines lines = new Lines(view, head);
        List<Line> found = new ArrayList<>();
        for (int row = head.body(); row < view.rows(); row++) {
            if (!lines.repeatsHead(row)) {
                found.addAll(lines.inRow(row));
            }
        }
        return found;
    }

    private List<Line> inRow(int row) {
        List<Line> found = new ArrayList<>();
        for (Lane lane : lanes) {
            Optional<Line> line = line(lane, row).filter(one -> !one.isBlank());
            Line before = found.isEmpty() ? null : found.get(found.size() - 1);
            if (line.isPresent() && before != null && runsOver(before, line.get())) {
                found.set(found.size() - 1, before.withFigures(line.get()));
            } else {
                line.ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a label stands in one block and its figure in the next, where the cell between them is not drawn as merged. */
    private static boolean runsOver(Line label, Line figure) {
        return figure.label().isBlank()
                && label.figures().isEmpty()
                && figure.lane().side() == label.lane().side();
    }

    private boolean repeatsHead(int row) {
        List<String> texts = texts(row);
        if (texts.isEmpty() || HeadRows.isColumnNumbers(view, row)) {
            return true;
        }
        return texts.size() > 1 && headTexts.contains(texts);
    }

    private List<String> texts(int row) {
        return view.beginningIn(row).stream()
                .map(cell -> Texts.fold(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Optional<Line> line(Lane lane, int row) {
        List<Cell> labels = labels(lane, row);
        Map<Column, Slot> figures = figures(lane, row, labels);
        boolean swallowed = labels.stream().anyMatch(label -> coversFigures(label, lane));
        if (swallowed && figures.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = labels.stream().map(Cell::text).toList();
        Line line = new Line(lane, Labels.of(texts, pieceOfCode(lane, labels)), figures, notes(lane, row));
        return Optional.of(unit(lane, row).map(line::in).orElse(line));
    }

    /** What stands in the column 计量单位 of a row. */
    private Optional<Unit> unit(Lane lane, int row) {
        return lane.units().stream()
                .flatMap(column -> cells(column, row).stream())
                .flatMap(cell -> Units.alone(cell.text()).stream())
                .findFirst();
    }

    /**
     * Which of the columns 类, 款, 项 holds the last piece of the code, counted from 1; 0 where the code is in one piece. The
     * three may stand under one head.
     */
    private static int pieceOfCode(Lane lane, List<Cell> labels) {
        Column code =
                lane.labels().isEmpty() ? lane.columns().get(0) : lane.labels().get(0);
        List<Integer> columns = code.last() - code.first() + 1 == PIECES
                ? List.of(code.first(), code.first() + 1, code.last())
                : lane.labels().stream().map(Column::first).toList();
        return labels.stream()
                .filter(cell -> Words.isPieceOfCode(Texts.squeeze(cell.text())))
                .mapToInt(cell -> columns.indexOf(cell.column()) + 1)
                .max()
                .orElse(0);
    }

    private Map<Column, Slot> figures(Lane lane, int row, List<Cell> labels) {
        Map<Column, Slot> figures = new LinkedHashMap<>();
        for (Column column : lane.values()) {
            List<Cell> cells = cells(column, row);
            cells.removeAll(labels);
            cells.removeIf(cell -> isOwnedFurtherLeft(cell, column, lane)
                    || Texts.squeeze(cell.text()).equals(column.leaf()));
            if (!cells.isEmpty()) {
                figures.put(column, new Slot(cells.get(0), doubt(cells, column, lane)));
            }
        }
        return figures;
    }

    private static boolean isOwnedFurtherLeft(Cell cell, Column column, Lane lane) {
        return cell.column() < column.first()
                && lane.values().stream()
                        .anyMatch(other -> other.last() < column.first() && cell.column() <= other.last());
    }

    private static String doubt(List<Cell> cells, Column column, Lane lane) {
        if (cells.size() > 1) {
            return "同一栏内有多个数值";
        }
        int end = cells.get(0).column() + cells.get(0).columnSpan() - 1;
        boolean wide = lane.values().stream().anyMatch(other -> other.first() > column.last() && other.first() <= end);
        return wide ? "合并单元格跨越多栏" : "";
    }

    /** Whether a label is merged over the figures of its block, as the name of a section or of the next block's total is. */
    private static boolean coversFigures(Cell label, Lane lane) {
        return lane.values().stream().anyMatch(column -> label.covers(label.row(), column.first()));
    }

    private List<Cell> labels(Lane lane, int row) {
        List<Cell> found = new ArrayList<>();
        for (Column column : lane.labels()) {
            for (Cell cell : cells(column, row)) {
                if (!found.contains(cell)) {
                    found.add(cell);
                }
            }
        }
        return found;
    }

    /** The printed cells under a column in this row; of a cell that covers several rows only the first row counts. */
    private List<Cell> cells(Column column, int row) {
        List<Cell> found = new ArrayList<>();
        for (int position = column.first(); position <= column.last(); position++) {
            view.at(row, position)
                    .filter(cell -> cell.row() == row && !cell.isBlank() && !found.contains(cell))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Map<String, String> notes(Lane lane, int row) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Column column : lane.notes()) {
            for (Cell cell : cells(column, row)) {
                notes.put(column.head(), Texts.squeeze(cell.text()));
            }
        }
        return notes;
    }
}
