package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.LineJoin;
import org.gouji.extract.text.Draft.Placed;

/** The upper part of a torn form: lines of a label and its value, and between them labels and texts in pieces. */
final class TornLabels {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0\\u3000]+");
    private static final Pattern CHINESE_ONLY = Pattern.compile("[^\\x21-\\x7e]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（）()]*[）)]?");
    private static final Pattern PROSE = Pattern.compile("[，。；、]");
    private static final Pattern SENTENCES = Pattern.compile("[，。；]");

    /** A label directly before its number: 财政拨款50. */
    private static final Pattern GLUED = Pattern.compile("([^\\d ]{2,20}?)(\\d[\\d,]*(?:\\.\\d+)?)");

    /** A label is not longer, in characters. */
    private static final int MAX_LABEL = 20;

    private TornLabels() {}

    /** The rows; each fills the given number of columns. */
    static List<List<Placed>> rows(List<Line> lines, int columns) {
        List<List<Placed>> rows = new ArrayList<>();
        List<Line> loose = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = cells(line);
            if (cells.size() == 1) {
                loose.add(line);
            } else {
                addLoose(loose, columns, rows);
                rows.add(row(cells, line.number(), columns));
            }
        }
        addLoose(loose, columns, rows);
        return rows;
    }

    /** The cells of a line: a label with its value, several labels, or several numbers. One where it is a piece of text. */
    private static List<String> cells(Line line) {
        List<String> parts = SPACES.splitAsStream(line.stripped()).toList();
        String label = parts.get(0);
        if (PROSE.matcher(IN_BRACKETS.matcher(label).replaceAll("")).find() || label.length() > MAX_LABEL) {
            return List.of(line.stripped());
        }
        Matcher glued = GLUED.matcher(line.stripped());
        if (glued.matches()) {
            return List.of(glued.group(1), glued.group(2));
        }
        boolean labels =
                parts.stream().allMatch(part -> CHINESE_ONLY.matcher(part).matches());
        boolean numbers = parts.stream().skip(1).allMatch(Draft::isNumeric);
        String value = String.join(" ", parts.subList(1, parts.size()));
        if (parts.size() == 1 || SENTENCES.matcher(value).find()) {
            return List.of(line.stripped());
        }
        return labels || numbers ? parts : List.of(label, value);
    }

    private static List<Placed> row(List<String> cells, int line, int columns) {
        List<Placed> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int span = i == cells.size() - 1 ? Math.max(1, columns - i) : 1;
            row.add(new Placed(i, span, Paragraphs.tidy(cells.get(i)), line));
        }
        return row;
    }

    private static void addLoose(List<Line> loose, int columns, List<List<Placed>> rows) {
        if (!loose.isEmpty()) {
            StringBuilder text = new StringBuilder();
            loose.forEach(line -> LineJoin.append(text, Paragraphs.tidy(line.stripped())));
            rows.add(
                    List.of(new Placed(0, columns, text.toString(), loose.get(0).number())));
            loose.clear();
        }
    }
}
