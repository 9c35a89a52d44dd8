package org.gouji.testdata.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.testdata.facts.Facts;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Look;
import org.gouji.testdata.paper.Piece;

/**
 * Reads the lines between {@code @table} and {@code @end}. Before the table: {@code page}, {@code title}, {@code right},
 * {@code left}, {@code ends}; the table: {@code widths}, {@code look}, {@code head}, {@code columns}, {@code row}, {@code line}
 * (an indicator), {@code functions}, {@code sides}, {@code economics}; behind it: {@code note}.
 */
final class TableScript {

    private static final Map<String, Body> BODIES =
            Map.of("functions", new FunctionBody(), "sides", new SidesBody(), "economics", new EconomicBody());

    private final Facts facts;
    private final Style style;
    private final Ledger ledger;
    private final Template template;
    private final List<Piece> before = new ArrayList<>();
    private final List<Piece> after = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Double> widths = List.of();
    private Look look = new Look(Look.Rules.STROKES, false, false, 9);
    private int headRows;
    private IndicatorBody indicators;

    TableScript(Facts facts, Style style, Ledger ledger) {
        this.facts = facts;
        this.style = style;
        this.ledger = ledger;
        this.template = new Template(facts, style, ledger);
    }

    /** The pieces that the lines, their variables filled, describe. */
    List<Piece> pieces(List<String> lines) {
        lines.forEach(this::line);
        List<Piece> pieces = new ArrayList<>(before);
        if (!rows.isEmpty()) {
            pieces.add(new Piece.Table(widths, headRows, rows, look));
        }
        pieces.addAll(after);
        return pieces;
    }

    private void line(String line) {
        String[] words = (line + ' ').split(" ", 2);
        String rest = words[1].strip();
        switch (words[0]) {
            case "page" -> before.add(new Piece.Page(rest.equals("landscape")));
            case "title" -> before.add(new Piece.Heading(4, rest));
            case "right" -> before.add(new Piece.Line(rest, Cell.Align.RIGHT));
            case "left" -> before.add(new Piece.Line(rest, Cell.Align.LEFT));
            case "ends" -> before.add(ends(rest));
            case "note" -> after.add(new Piece.Line(rest, Cell.Align.LEFT));
            case "widths" ->
                widths = List.of(rest.split(" ", -1)).stream()
                        .map(Double::valueOf)
                        .toList();
            case "look" -> look = look(rest);
            case "columns" -> indicators = new IndicatorBody(rest, ledger);
            default -> rows(words[0], rest);
        }
    }

    private void rows(String word, String rest) {
        switch (word) {
            case "head" -> {
                headRows += rows.size() == headRows ? 1 : 0;
                rows.add(Cells.head(rest));
                if (indicators != null) {
                    indicators.head(rows.get(rows.size() - 1));
                }
            }
            case "row" -> rows.add(Cells.row(template.cell(rest)));
            case "line" -> rows.add(indicators.row(rest));
            default -> rows.addAll(body(word).rows(rest, facts, style, ledger));
        }
    }

    private static Body body(String word) {
        Body body = BODIES.get(word);
        if (body == null) {
            throw new IllegalArgumentException("no rows like " + word);
        }
        return body;
    }

    private static Piece ends(String text) {
        String[] sides = text.split("\\|\\|", 2);
        return new Piece.Ends(sides[0].strip(), sides[1].strip());
    }

    /** Reads {@code slivers repeat split size=8}. */
    private static Look look(String words) {
        Look.Rules rules = words.contains("slivers")
                ? Look.Rules.SLIVERS
                : words.contains("open") ? Look.Rules.OPEN : Look.Rules.STROKES;
        double size = 9;
        for (String word : words.split(" ", -1)) {
            size = word.startsWith("size=") ? Double.parseDouble(word.substring(5)) : size;
        }
        return new Look(rules, words.contains("repeat"), words.contains("split"), size);
    }
}
