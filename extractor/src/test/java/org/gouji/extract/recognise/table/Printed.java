package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Block.Paragraph;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance.FlowParagraph;
import org.gouji.model.source.Provenance.TableCell;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/**
 * Tables and statements as text, so that a test can show what goes in and what comes out.
 *
 * <p>A table is a line a row, cells parted by {@code |}; {@code >} is the rest of the cell to the left, {@code ^} of the cell
 * above.
 */
final class Printed {

    private Printed() {}

    /** What is understood of tables that follow each other, as {@link #show} writes it. */
    static String recognise(Exhibit... tables) {
        return show(statements(tables));
    }

    static List<Statement> statements(Exhibit... tables) {
        return TableRecogniser.recognise(List.of(tables), Set.of(), new ArrayList<>());
    }

    /** The codes of what is odd about tables. */
    static List<String> complaints(Exhibit... tables) {
        List<Notice> notices = new ArrayList<>();
        TableRecogniser.recognise(List.of(tables), Set.of(), notices);
        return notices.stream().map(Notice::code).toList();
    }

    /** A table of a department below its title, in 万元. */
    static Exhibit table(String title, String table) {
        return exhibit(List.of(title, "部门：青岚县水务局    金额单位：万元"), table);
    }

    /** A table below some lines of text. */
    static Exhibit exhibit(List<String> before, String table) {
        List<Paragraph> paragraphs = before.stream()
                .map(line -> Paragraph.of(line, new FlowParagraph(1)))
                .toList();
        Section section = new Section(0, "", "", new FlowParagraph(1), List.of(), List.of());
        return new Exhibit(grid(table), section, paragraphs, List.of());
    }

    static Grid grid(String table) {
        Map<String, Cell> owners = new LinkedHashMap<>();
        List<String> lines = table.strip().lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] texts = lines.get(row).split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                place(owners, row, column, texts[column].strip());
            }
        }
        return new Grid(owners.values().stream().distinct().toList());
    }

    private static void place(Map<String, Cell> owners, int row, int column, String text) {
        String neighbour = text.equals(">") ? key(row, column - 1) : text.equals("^") ? key(row - 1, column) : "";
        if (neighbour.isEmpty()) {
            owners.put(key(row, column), new Cell(row, column, 1, 1, text, new TableCell(1, row + 1, column + 1)));
            return;
        }
        Cell old = owners.get(neighbour);
        int rows = Math.max(old.rowSpan(), row - old.row() + 1);
        int columns = Math.max(old.columnSpan(), column - old.column() + 1);
        Cell grown = new Cell(old.row(), old.column(), rows, columns, old.text(), old.place());
        owners.replaceAll((key, cell) -> cell.equals(old) ? grown : cell);
        owners.put(key(row, column), grown);
    }

    private static String key(int row, int column) {
        return row + "," + column;
    }

    /** A statement as lines: id, title and unit, then every row with its figures. */
    private static String show(List<Statement> statements) {
        List<String> lines = new ArrayList<>();
        for (Statement statement : statements) {
            lines.add(statement.id()
                    + (statement.subject().isEmpty() ? "" : " of " + statement.subject())
                    + (statement.empty() ? " (empty)" : ""));
            statement.rows().stream()
                    .filter(row -> !row.values().isEmpty())
                    .map(Printed::show)
                    .forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String show(Row row) {
        String name =
                (row.side().id() + " " + row.code() + " " + row.item()).strip().replaceAll(" +", " ");
        String values = row.values().entrySet().stream()
                .map(value -> value.getKey() + " " + show(value.getValue()))
                .collect(Collectors.joining(", "));
        return "  " + name + ": " + values;
    }

    private static String show(Figure figure) {
        if (figure instanceof Figure.Printed printed) {
            return printed.amount().value().toPlainString()
                    + printed.amount().unit().symbol();
        }
        return figure instanceof Figure.Unread unread ? "unread “" + unread.raw() + "”" : figure.toString();
    }
}
