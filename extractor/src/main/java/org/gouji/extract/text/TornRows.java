package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Rows of a table of indicators whose cells the extraction has put on lines of their own. Each row has one comparator; what
 * stands before it are the categories and the name, what stands behind it the target, its unit, and so on.
 */
final class TornRows {

    /**
     * The columns of such a table.
     *
     * @param categories how many columns of categories stand before the name
     * @param suffix what the categories have in common with the heads of their columns: 产出指标 stands under 一级指标
     * @param behind how many columns stand behind the comparator
     */
    record Columns(int categories, String suffix, int behind) {

        int count() {
            return categories + 2 + behind;
        }
    }

    /** A category is wrapped into at most this many lines. */
    private static final int MAX_CATEGORY_LINES = 3;

    /** The lengths of the lines of a wrapped category may differ by so much, in characters: some are broken by hand. */
    static final int CATEGORY_SLACK = 1;

    /** The end of a name that stands below its row is not longer, in characters. */
    private static final int MAX_LEFTOVER = 3;

    private final Columns columns;
    private final int slack;
    private final List<Token> tokens;
    private final List<Integer> comparators;

    /** For rows in these tokens, the lines of whose categories may differ in length by {@code slack} characters. */
    TornRows(Columns columns, int slack, List<Token> tokens) {
        this.columns = columns;
        this.slack = slack;
        this.tokens = tokens;
        this.comparators = comparators(tokens);
    }

    /** Where among the tokens the comparators are. */
    static List<Integer> comparators(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isComparator())
                .boxed()
                .toList();
    }

    /** The cells before a row's comparator, blank where the category is that of the row above. */
    List<Token> before(List<Token> pieces, int line) {
        List<Token> categories = new ArrayList<>();
        int at = 0;
        int length = 1;
        while (length > 0 && categories.size() < columns.categories()) {
            length = categoryLength(pieces.subList(at, pieces.size()));
            if (length > 0) {
                List<Token> category = pieces.subList(at, at + length);
                categories.add(new Token(Token.join(category), category.get(0).line()));
                at += length;
            }
        }
        List<Token> cells =
                new ArrayList<>(Collections.nCopies(columns.categories() - categories.size(), new Token("", line)));
        cells.addAll(categories);
        List<Token> name = pieces.subList(at, pieces.size());
        cells.add(
                new Token(Token.join(name), name.isEmpty() ? line : name.get(0).line()));
        return cells;
    }

    /** How many of the first pieces are a category; at least one has to be left for the name. */
    private int categoryLength(List<Token> pieces) {
        for (int length = 1; length <= MAX_CATEGORY_LINES && length < pieces.size(); length++) {
            List<Token> category = pieces.subList(0, length);
            boolean lines =
                    length == 1 || category.get(0).line() != category.get(1).line();
            if (lines
                    && Token.join(category).endsWith(columns.suffix())
                    && Wrapping.fits(Token.texts(category), slack)) {
                return length;
            }
        }
        return 0;
    }

    /** The rows, each with a token for every column, blank where the row has none. */
    List<List<Token>> rows() {
        List<List<Token>> rows = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < comparators.size(); i++) {
            int comparator = comparators.get(i);
            int end = end(i);
            int line = tokens.get(comparator).line();
            if (i > 0 && isLeftover(tokens.subList(begin, comparator))) {
                addToName(rows.get(i - 1), tokens.get(begin));
                begin++;
            }
            List<Token> row = new ArrayList<>(before(tokens.subList(begin, comparator), line));
            row.add(tokens.get(comparator));
            row.addAll(behind(tokens.subList(comparator + 1, end), line));
            rows.add(row);
            begin = end;
        }
        return rows;
    }

    /** Whether the first piece, short and with a category behind it, is what is left of the name of the row above. */
    private boolean isLeftover(List<Token> pieces) {
        return pieces.size() > 1
                && pieces.get(0).text().length() <= MAX_LEFTOVER
                && categoryLength(pieces) == 0
                && categoryLength(pieces.subList(1, pieces.size())) > 0;
    }

    private void addToName(List<Token> row, Token leftover) {
        Token name = row.get(columns.categories());
        row.set(columns.categories(), new Token(name.text() + leftover.text(), name.line()));
    }

    /** The line on which the last row ends. */
    int lastLine() {
        return tokens.get(end(comparators.size() - 1) - 1).line();
    }

    /** Behind the last token of a row: all on the line of the comparator, then what is still missing, then what is wrapped. */
    private int end(int row) {
        int comparator = comparators.get(row);
        boolean last = row + 1 == comparators.size();
        int limit = last ? tokens.size() : comparators.get(row + 1) - 1;
        int end = comparator + 1;
        while (end < limit && tokens.get(end).line() == tokens.get(comparator).line()) {
            end++;
        }
        if (isComplete(tokens.subList(comparator + 1, end))) {
            return end;
        }
        while (end < limit && !isComplete(tokens.subList(comparator + 1, end))) {
            end++;
        }
        int first = end - 1;
        while (end < limit && isWrapped(tokens.get(first), tokens.get(end - 1), tokens.get(end))) {
            end++;
        }
        return end;
    }

    /** A row goes on at least to what stands behind its second number, or behind its only one where the target is a word. */
    private static boolean isComplete(List<Token> behind) {
        int weight = weight(behind);
        return weight > 0 && weight + 1 < behind.size();
    }

    private static int weight(List<Token> behind) {
        for (int i = 1; i < behind.size(); i++) {
            if (behind.get(i).isNumeric()) {
                return i;
            }
        }
        return 0;
    }

    private boolean isWrapped(Token first, Token last, Token next) {
        int width = first.text().length();
        return last.text().length() == width
                && next.text().length() <= width
                && !next.text().endsWith(columns.suffix());
    }

    /**
     * The cells behind the comparator. Where there are as many tokens as columns they are the cells; else the target goes up
     * to its unit or, where it is a word, to the first number.
     */
    private List<Token> behind(List<Token> found, int line) {
        List<Token> cells = new ArrayList<>();
        int weight = weight(found);
        boolean inLine = found.stream().allMatch(token -> token.line() == line);
        if ((inLine && found.size() == columns.behind()) || weight == 0) {
            cells.addAll(found);
        } else {
            boolean unit = found.get(0).isNumeric() && weight > 1 && columns.behind() > 3;
            int target = unit ? 1 : weight;
            cells.add(merged(found.subList(0, target), line));
            if (columns.behind() > 3) {
                cells.add(merged(found.subList(target, weight), line));
            }
            cells.add(found.get(weight));
            addRest(cells, found.subList(weight + 1, found.size()), line);
        }
        while (cells.size() < columns.behind()) {
            cells.add(new Token("", line));
        }
        return cells.subList(0, columns.behind());
    }

    /** What is left: a token a column, the last taking all that are too many. */
    private void addRest(List<Token> cells, List<Token> rest, int line) {
        int free = columns.behind() - cells.size();
        int single = Math.min(rest.size(), Math.max(free - 1, 0));
        cells.addAll(rest.subList(0, single));
        if (single < rest.size()) {
            cells.add(merged(rest.subList(single, rest.size()), line));
        }
    }

    private static Token merged(List<Token> tokens, int line) {
        return new Token(
                Token.join(tokens), tokens.isEmpty() ? line : tokens.get(0).line());
    }

    /** How many tokens stand behind the comparator on one line in most rows. */
    static Optional<Integer> usualBehind(List<Token> tokens) {
        Map<Integer, Integer> rows = new TreeMap<>();
        for (int comparator : comparators(tokens)) {
            int count = onLine(tokens, comparator);
            if (count > 2) {
                rows.merge(count, 1, Integer::sum);
            }
        }
        return rows.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static int onLine(List<Token> tokens, int comparator) {
        int line = tokens.get(comparator).line();
        return (int) tokens.stream()
                .skip(comparator + 1L)
                .takeWhile(token -> token.line() == line)
                .count();
    }
}
