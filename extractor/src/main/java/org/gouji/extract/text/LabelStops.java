package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns in which labels begin that figures before them run into: a figure takes more columns in a text than its part of the
 * page, and then the label behind it stands a blank away, out of its place. What is left and what is right of such a stop is told
 * by the order of the words in their line.
 */
final class LabelStops {

    /** So many labels of other lines show where they begin. */
    private static final int LEAST = 3;

    /** Lines of one table are within this many of each other, or it is another page. */
    private static final int NEAR = 60;

    /** A label is pressed out of its place by at most so many columns to the left. */
    private static final int SLACK = 4;

    /**
     * Where labels begin in a part of the lines.
     *
     * @param from the first of the lines
     * @param to behind the last of them
     */
    private record Stop(int column, int from, int to) {

        boolean isIn(int line) {
            return from <= line && line < to;
        }
    }

    private final List<List<TypedWord>> lines;
    private final List<Stop> stops = new ArrayList<>();

    private LabelStops(List<List<TypedWord>> lines) {
        this.lines = lines;
    }

    static LabelStops in(List<List<TypedWord>> lines) {
        LabelStops found = new LabelStops(lines);
        for (int line = 0; line < lines.size(); line++) {
            for (int at = 1; at < lines.get(line).size(); at++) {
                found.look(line, at);
            }
        }
        return found;
    }

    /** How many stops this word of a line is right of. */
    int before(int line, int at) {
        int reach = reach(line, at);
        return (int) stops.stream()
                .filter(stop -> stop.isIn(line) && stop.column() <= reach)
                .count();
    }

    private int reach(int line, int at) {
        TypedWord word = lines.get(line).get(at);
        boolean pressed = at > 0 && word.isPressed(lines.get(line).get(at - 1));
        return pressed ? word.from() + SLACK : word.from();
    }

    private void look(int line, int at) {
        TypedWord before = lines.get(line).get(at - 1);
        if (lines.get(line).get(at).isPressed(before)) {
            int reach = reach(line, at);
            boolean known = stops.stream()
                    .anyMatch(stop -> stop.isIn(line) && stop.column() > before.from() && stop.column() <= reach);
            if (!known) {
                usual(line, before.from() + 1, reach).ifPresent(stops::add);
            }
        }
    }

    /** Where most labels of the lines around begin, between two columns. */
    private Optional<Stop> usual(int line, int first, int last) {
        int from = Math.max(0, line - NEAR);
        int to = Math.min(lines.size(), line + NEAR);
        int best = -1;
        long most = LEAST - 1;
        for (int column = first; column <= last; column++) {
            int here = column;
            long labels = lines.subList(from, to).stream()
                    .filter(words ->
                            words.stream().anyMatch(word -> word.from() == here && word.isLabel() && word.blanks() > 1))
                    .count();
            if (labels > most) {
                best = column;
                most = labels;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Stop(best, captionAbove(line, from), captionBelow(line, to)));
    }

    private int captionAbove(int line, int limit) {
        int from = line;
        while (from > limit && !isCaption(lines.get(from - 1))) {
            from--;
        }
        return from;
    }

    private int captionBelow(int line, int limit) {
        int to = line;
        while (to < limit && !isCaption(lines.get(to))) {
            to++;
        }
        return to;
    }

    /** What stands above a table, 单位：万元, or below it, 注：, has a colon. */
    private static boolean isCaption(List<TypedWord> words) {
        return words.stream().anyMatch(word -> word.text().indexOf('：') > 0);
    }
}
