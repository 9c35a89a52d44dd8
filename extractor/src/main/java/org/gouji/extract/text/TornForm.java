package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.extract.text.Draft.Placed;
import org.gouji.extract.text.TornRows.Columns;

/**
 * A form with a table of indicators that the extraction has torn into single cells, lines and pieces of wrapped cells. It is
 * put together in these steps:
 *
 * <ol>
 *   <li>the rows show themselves by their comparators, ＝ or ≥, which have a column of their own;
 *   <li>the heads stand before them, the first of them with a common ending: 一级指标 二级指标 三级指标;
 *   <li>heads that are torn themselves are put together so that they fill as many columns as the rows have;
 *   <li>what stands above, up to the title, are labels with their values.
 * </ol>
 *
 * @param begin the first of the lines that belong to the form
 * @param end behind the last
 */
record TornForm(int begin, int end, List<List<Placed>> rows) {

    /** Rows whose comparators are further apart than this, in lines, belong to different forms. */
    private static final int MAX_GAP = 16;

    /** The heads stand at most this many lines before the first comparator: five heads, each wrapped to five lines. */
    private static final int MAX_HEADS = 30;

    /** A form has at most this many lines above its heads. */
    private static final int MAX_LABELS = 120;

    /** What a last wrapped cell may need behind the line of the last comparator. */
    private static final int MAX_TAIL = 8;

    private static final int MIN_ROWS = 2;
    private static final int SUFFIX_LENGTH = 2;

    /** Heads or categories that fit badly count as so many empty characters. */
    private static final int BAD_FIT = 5;

    private static final Pattern TITLE = Pattern.compile("^[^，。；：]{2,40}表$|^附表[：:].*表$");
    private static final Pattern SUBTITLE = Pattern.compile("^[（(][^（）()]*[）)]$|^(?:金额)?单位[：:].{1,6}$|^附[件表]\\S{0,3}$");

    /** The first form that begins at or after a line; empty where there is none. The lines are without blank ones. */
    static Optional<TornForm> first(List<Line> lines, int from) {
        int first = nextComparator(lines, from);
        while (first < lines.size()) {
            int last = first;
            int next = nextComparator(lines, last + 1);
            while (next < lines.size() && next - last <= MAX_GAP) {
                last = next;
                next = nextComparator(lines, last + 1);
            }
            Optional<TornForm> form = form(lines, from, first, last);
            if (form.isPresent()) {
                return form;
            }
            first = next;
        }
        return Optional.empty();
    }

    private static int nextComparator(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && !Token.hasComparator(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static Optional<TornForm> form(List<Line> lines, int from, int first, int last) {
        for (int heads = first - 1; heads >= Math.max(from, first - MAX_HEADS); heads--) {
            int shared = sharedSuffix(Token.of(lines.get(heads)));
            if (shared > SUFFIX_LENGTH) {
                return assemble(lines, from, heads, Math.min(last + 1 + MAX_TAIL, lines.size()), shared);
            }
        }
        return Optional.empty();
    }

    /** How many of the first tokens end with the same characters. */
    private static int sharedSuffix(List<Token> tokens) {
        if (tokens.get(0).text().length() <= SUFFIX_LENGTH) {
            return 0;
        }
        String suffix = suffix(tokens);
        return (int) tokens.stream()
                .takeWhile(token -> token.text().endsWith(suffix))
                .count();
    }

    private static String suffix(List<Token> tokens) {
        String head = tokens.get(0).text();
        return head.substring(head.length() - SUFFIX_LENGTH);
    }

    private static Optional<TornForm> assemble(List<Line> lines, int from, int headLine, int limit, int shared) {
        List<Token> heads = Token.of(lines.get(headLine));
        List<Token> tokens = new ArrayList<>();
        lines.subList(headLine + 1, limit).forEach(line -> tokens.addAll(Token.of(line)));
        int complete = heads.size() - shared - 1;
        int behind = complete > 1 ? complete : TornRows.usualBehind(tokens).orElse(0);
        Columns columns = new Columns(shared - 1, suffix(heads), behind);
        if (behind == 0 || TornRows.comparators(tokens).size() < MIN_ROWS) {
            return Optional.empty();
        }
        return heads(columns, heads, tokens).map(found -> {
            TornRows rows = new TornRows(columns, TornRows.CATEGORY_SLACK, tokens.subList(found.used(), tokens.size()));
            int begin = begin(lines, from, headLine);
            List<List<Placed>> placed =
                    new ArrayList<>(TornLabels.rows(lines.subList(begin, headLine), columns.count()));
            placed.add(inColumns(found.heads()));
            rows.rows().forEach(row -> placed.add(inColumns(row)));
            return new TornForm(begin, endOf(lines, rows.lastLine()), placed);
        });
    }

    /** The heads of all columns, and how many of the tokens behind their first line they have used. */
    private record Heads(List<Token> heads, int used) {}

    private static Optional<Heads> heads(Columns columns, List<Token> first, List<Token> tokens) {
        int missing = columns.count() - first.size();
        int comparator = TornRows.comparators(tokens).get(0);
        Optional<Heads> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int used = 0; used < comparator; used++) {
            Optional<Wrapping.Cells> torn = Wrapping.into(missing, Token.texts(tokens.subList(0, used)));
            int cost = torn.map(Wrapping.Cells::loss).orElse(least) + misfit(columns, tokens.subList(used, comparator));
            if (torn.isPresent() && cost < least) {
                least = cost;
                List<Token> heads = new ArrayList<>(first);
                torn.get()
                        .cells()
                        .forEach(text -> heads.add(new Token(text, first.get(0).line())));
                best = Optional.of(new Heads(heads, used));
            }
        }
        return best;
    }

    /** How badly the pieces before the first comparator do as categories and name: the first row has all of them. */
    private static int misfit(Columns columns, List<Token> pieces) {
        List<Token> cells = new TornRows(columns, 0, List.of()).before(pieces, 0);
        return BAD_FIT
                * (int) cells.stream().filter(cell -> cell.text().isEmpty()).count();
    }

    /** The form begins behind its title and what stands under it; without a title, at its heads. */
    private static int begin(List<Line> lines, int from, int headLine) {
        for (int i = headLine - 1; i >= Math.max(from, headLine - MAX_LABELS); i--) {
            if (TITLE.matcher(lines.get(i).stripped()).find()) {
                int begin = i + 1;
                while (begin < headLine
                        && SUBTITLE.matcher(lines.get(begin).stripped()).find()) {
                    begin++;
                }
                return begin;
            }
        }
        return headLine;
    }

    private static int endOf(List<Line> lines, int lastLine) {
        int end = 0;
        while (end < lines.size() && lines.get(end).number() <= lastLine) {
            end++;
        }
        return end;
    }

    private static List<Placed> inColumns(List<Token> cells) {
        List<Placed> placed = new ArrayList<>();
        for (Token cell : cells) {
            placed.add(new Placed(placed.size(), 1, Paragraphs.tidy(cell.text()), cell.line()));
        }
        return placed;
    }
}
