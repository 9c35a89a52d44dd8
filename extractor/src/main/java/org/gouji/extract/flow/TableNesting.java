package org.gouji.extract.flow;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.flow.RowShape.CellMerge;

/**
 * Puts tables together from the flow of paragraphs, of which each says how many tables it stands in, and some that they end a
 * cell or a row.
 */
public final class TableNesting {

    private final List<FlowNode> body = new ArrayList<>();

    /** The tables that are not yet at their end, the outermost first. */
    private final List<OpenTable> open = new ArrayList<>();

    /** A row as the file has it. */
    private record OpenRow(RowShape shape, List<List<FlowNode>> cells) {}

    /** A table as far as it has been read. */
    private static final class OpenTable {
        private final List<OpenRow> rows = new ArrayList<>();
        private List<List<FlowNode>> cells = new ArrayList<>();
        private List<FlowNode> content = new ArrayList<>();

        void endCell() {
            cells.add(content);
            content = new ArrayList<>();
        }

        void endRow(RowShape shape) {
            if (!content.isEmpty()) {
                endCell();
            }
            rows.add(new OpenRow(shape, cells));
            cells = new ArrayList<>();
        }

        void dropRow() {
            cells = new ArrayList<>();
            content = new ArrayList<>();
        }

        FlowNode.Table end() {
            if (!content.isEmpty() || !cells.isEmpty()) {
                endRow(RowShape.UNKNOWN);
            }
            GridColumns columns =
                    GridColumns.of(rows.stream().map(row -> row.shape().edges()).toList());
            return new FlowNode.Table(
                    rows.stream().map(row -> row(row, columns)).toList());
        }

        private static FlowNode.Row row(OpenRow row, GridColumns columns) {
            List<Integer> spans = columns.spans(row.shape().edges());
            List<FlowNode.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                int span = i < spans.size() ? spans.get(i) : 1;
                if (span > 0) {
                    CellMerge merge = row.shape().merge(i);
                    List<FlowNode> content = row.cells().get(i);
                    cells.add(new FlowNode.Cell(span, merge.vertical(), merge.continuesLeft(), content));
                }
            }
            return new FlowNode.Row(columns.before(row.shape().edges()), cells);
        }
    }

    /** A paragraph that stands in so many tables. */
    public void add(int depth, FlowNode.Paragraph paragraph) {
        content(depth).add(paragraph);
    }

    /** The current cell of the innermost of so many tables ends. */
    public void endCell(int depth) {
        reach(depth);
        open.get(depth - 1).endCell();
    }

    /** The current row of the innermost of so many tables ends. */
    public void endRow(int depth, RowShape shape) {
        reach(depth);
        open.get(depth - 1).endRow(shape);
    }

    /** The current row of the innermost of so many tables ends, and a tracked change has removed it. */
    public void dropRow(int depth) {
        reach(depth);
        open.get(depth - 1).dropRow();
    }

    /** All that has been added; what is still open ends. */
    public List<FlowNode> finish() {
        reach(0);
        return body;
    }

    private void reach(int depth) {
        while (open.size() > depth) {
            FlowNode.Table table = open.remove(open.size() - 1).end();
            content(open.size()).add(table);
        }
        while (open.size() < depth) {
            open.add(new OpenTable());
        }
    }

    private List<FlowNode> content(int depth) {
        reach(depth);
        return depth == 0 ? body : open.get(depth - 1).content;
    }
}
