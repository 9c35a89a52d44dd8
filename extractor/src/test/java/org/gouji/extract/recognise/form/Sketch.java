package org.gouji.extract.recognise.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * Forms drawn with characters: a line is a row and {@code |} stands between cells; {@code <} continues the cell to
 * its left and {@code ^} the cell
 * above.
 */
final class Sketch {

    private Sketch() {}

    /** The statements of a drawing; lines without {@code |} are the paragraphs before the table that follows them. */
    static List<Statement> read(String drawing, List<Notice> diagnostics) {
        return FormRecogniser.recognise(exhibits(drawing), diagnostics);
    }

    /** The only statement of a drawing. */
    static Statement form(String drawing) {
        List<Statement> statements = read(drawing, new ArrayList<>());
        if (statements.size() != 1) {
            throw new AssertionError(statements.size() + " statements");
        }
        return statements.get(0);
    }

    /** The rows of the only statement, {@code item: measure=number[unit] measure="text"}. */
    static List<String> rows(String drawing) {
        return form(drawing).rows().stream().map(Sketch::show).toList();
    }

    static String show(Row row) {
        return row.item() + ": "
                + row.values().entrySet().stream()
                        .map(value -> value.getKey() + "=" + show(value.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private static String show(Figure figure) {
        if (figure instanceof Figure.Printed printed) {
            BigDecimal value = printed.amount().value();
            return value.toPlainString() + printed.amount().unit().symbol();
        }
        return figure instanceof Figure.Words words ? words.text() : "?" + ((Figure.Unread) figure).raw();
    }

    static List<Exhibit> exhibits(String drawing) {
        List<Exhibit> exhibits = new ArrayList<>();
        List<Paragraph> before = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : (drawing + "\n ").lines().toList()) {
            if (line.contains("|")) {
                rows.add(line);
                continue;
            }
            if (!rows.isEmpty()) {
                exhibits.add(exhibit(rows, before, exhibits.size() + 1));
                rows.clear();
                before.clear();
            }
            if (!line.isBlank()) {
                before.add(Paragraph.of(line.strip(), new FlowParagraph(before.size() + 1)));
            }
        }
        return exhibits;
    }

    private static Exhibit exhibit(List<String> rows, List<Paragraph> before, int table) {
        Grid grid = grid(rows, table);
        Section section = new Section(0, "", "", grid.place(), List.of(), List.of(grid));
        return new Exhibit(grid, section, before, List.of());
    }

    private static Grid grid(List<String> rows, int table) {
        List<String[]> texts = rows.stream().map(row -> row.split("\\|", -1)).toList();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            for (int column = 0; column < texts.get(row).length; column++) {
                String text = texts.get(row)[column].strip();
                if (!text.equals("<") && !text.equals("^")) {
                    int width = run(texts, row, column, "<", 0, 1);
                    int height = run(texts, row, column, "^", 1, 0);
                    String printed = text.replace("\\n", "\n");
                    cells.add(new Cell(row, column, height, width, printed, new TableCell(table, row + 1, column + 1)));
                }
            }
        }
        return new Grid(cells);
    }

    private static int run(List<String[]> texts, int row, int column, String mark, int down, int right) {
        int length = 1;
        while (row + down * length < texts.size()
                && column + right * length < texts.get(row + down * length).length
                && texts.get(row + down * length)[column + right * length]
                        .strip()
                        .equals(mark)) {
            length++;
        }
        return length;
    }

    static Map<String, String> notes(Statement statement, int row) {
        return statement.rows().get(row).notes();
    }
}
