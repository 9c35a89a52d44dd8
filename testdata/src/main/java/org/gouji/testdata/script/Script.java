package org.gouji.testdata.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gouji.testdata.facts.Facts;
import org.gouji.testdata.facts.Names;
import org.gouji.testdata.facts.Purse;
import org.gouji.testdata.facts.Resources;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;

/**
 * A layout: the text of a disclosure with places for facts, line by line. {@code #} to {@code ####} are headings, lines that
 * begin with {@code @} are orders, {@code @table} to {@code @end} is a table, every other line is a
 * paragraph.
 */
public final class Script {

    /** The id of a table that is no statement: a list of units, a table of another kind of document. */
    private static final String NO_STATEMENT = "-";

    private static final Set<Purse> GENERAL = Purse.parse("general");

    private final List<String> lines;

    private Script(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The layout in a resource. */
    public static Script of(String name) {
        return new Script(Resources.lines("scripts/" + name + ".txt"));
    }

    /** The same layout with its tables in another order. */
    public Script shuffled(long seed) {
        List<List<String>> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("@table")) {
                tables.add(lines.subList(i, endOfTable(i) + 1));
            }
        }
        Collections.shuffle(tables, new Random(seed));
        List<String> shuffled = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("@table")) {
                i = endOfTable(i);
                shuffled.addAll(tables.get(next++));
            } else {
                shuffled.add(lines.get(i));
            }
        }
        return new Script(shuffled);
    }

    private int endOfTable(int start) {
        int end = start;
        while (!lines.get(end).equals("@end")) {
            end++;
        }
        return end;
    }

    /** Writes the disclosure of a department. */
    public Paper write(Facts facts) {
        return new Writing(facts).paper();
    }

    private final class Writing {

        private final Facts facts;
        private final Map<String, String> variables = new HashMap<>();
        private final List<Piece> pieces = new ArrayList<>();
        private final Ledger ledger = new Ledger();
        private final List<String> empties = new ArrayList<>();
        private Style style = Style.parse("");
        private String kind = "final_accounts";
        private String footer = "- # -";

        Writing(Facts facts) {
            this.facts = facts;
            int year = facts.accounts().year();
            variables.put("entity", facts.accounts().entity());
            variables.put("year", String.valueOf(year));
            variables.put("prior", String.valueOf(year - 1));
            variables.put("next", String.valueOf(year + 1));
        }

        Paper paper() {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.startsWith("@table")) {
                    int end = endOfTable(i);
                    table(lines.subList(i, end));
                    i = end;
                } else if (line.startsWith("#")) {
                    pieces.add(heading(fill(line)));
                } else if (line.startsWith("@")) {
                    String[] words = (line.substring(1) + ' ').split(" ", 2);
                    order(words[0], words[1].strip());
                } else {
                    pieces.add(new Piece.Paragraph(template().text(fill(line))));
                }
            }
            return new Paper(
                    facts.accounts().entity(),
                    facts.accounts().year(),
                    kind,
                    pieces,
                    ledger.observations(),
                    empties,
                    footer);
        }

        private void order(String word, String rest) {
            switch (word) {
                case "kind" -> kind = rest;
                case "style" -> style = Style.parse(rest);
                case "footer" -> footer = rest;
                case "section" -> ledger.open(rest, "");
                case "subject" -> ledger.open(ledger.statement(), rest);
                case "page" -> pieces.add(new Piece.Page(rest.equals("landscape")));
                case "contents" -> pieces.add(new Piece.Contents(contents()));
                case "centre" -> pieces.add(new Piece.Line(fill(rest), Cell.Align.CENTRE));
                case "right" -> pieces.add(new Piece.Line(fill(rest), Cell.Align.RIGHT));
                case "each" -> each(rest);
                case "join" -> join(rest);
                default -> throw new IllegalArgumentException(word);
            }
        }

        private void table(List<String> block) {
            String[] words = block.get(0).split(" ", 3);
            ledger.open(words[1], words.length > 2 ? words[2].substring("subject=".length()) : "");
            List<String> filled =
                    block.subList(1, block.size()).stream().map(this::fill).toList();
            int stated = ledger.observations().size();
            pieces.addAll(new TableScript(facts, style, ledger).pieces(filled));
            if (ledger.observations().size() == stated && !words[1].equals(NO_STATEMENT)) {
                empties.add(words[1]);
            }
        }

        /** {@code each template}: a paragraph for each 项 of the general budget. */
        private void each(String template) {
            int number = 1;
            for (String code : facts.codes(GENERAL, 7)) {
                variables.put("n", String.valueOf(number++));
                pieces.add(new Piece.Paragraph(template().text(fill(template, code))));
            }
        }

        /** {@code join head || separator || template || tail}: one paragraph with a piece for each 类 of the general budget. */
        private void join(String rest) {
            String[] parts = rest.split(" ?\\|\\| ?", -1);
            StringBuilder text = new StringBuilder(parts[0]);
            String separator = "";
            for (String code : facts.codes(GENERAL, 3)) {
                text.append(separator).append(fill(parts[2], code));
                separator = parts[1];
            }
            text.append(parts[3]);
            pieces.add(new Piece.Paragraph(template().text(fill(text.toString()))));
        }

        private String fill(String text, String code) {
            variables.put("code", code);
            variables.put("name", Names.function(code));
            variables.put("class", Names.function(code.substring(0, 3)));
            variables.put("group", code.length() < 5 ? "" : Names.function(code.substring(0, 5)));
            variables.put("path", variables.get("class") + '/' + variables.get("group") + '/' + variables.get("name"));
            return fill(text);
        }

        private String fill(String text) {
            return Template.variables(text, variables);
        }

        private Template template() {
            return new Template(facts, style, ledger);
        }

        private List<String> contents() {
            return lines.stream()
                    .filter(line -> line.startsWith("## ") || line.startsWith("### ") || line.startsWith("title "))
                    .map(line -> fill(line.substring(line.indexOf(' ') + 1)))
                    .toList();
        }
    }

    private static Piece heading(String line) {
        int level = line.indexOf(' ');
        return new Piece.Heading(level - 1, line.substring(level + 1));
    }
}
