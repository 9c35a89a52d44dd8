package org.gouji.extract.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the automatically numbered paragraphs of a document and says what is printed before each.
 *
 * <p>Lists that share an abstract definition count on together, unless one of them restarts. A level restarts below every
 * higher one. Paragraphs have to be asked for in the order of the document, each once.
 */
public final class ListNumbers {

    /** Word's lists have so many levels. */
    public static final int LEVELS = 9;

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    /** {@code %1} in the text of a level stands for the number of the first level. */
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * A level of a list.
     *
     * @param start its first number
     * @param format how its number is written, a value of ST_NumberFormat
     * @param pattern what is printed, {@code %1} standing for the number of the first level: {@code 第%1章}
     * @param digitsOnly whether the numbers of all levels are written in digits
     */
    public record Level(int start, String format, String pattern, boolean digitsOnly) {

        /** A level that is not defined prints nothing. */
        public static final Level UNDEFINED = new Level(1, "decimal", "", false);
    }

    /**
     * A list that paragraphs belong to.
     *
     * @param abstractId the definition with which it counts together
     * @param levels as many as there are {@link #LEVELS}
     * @param restarts with which number a level of this list begins anew, by level
     */
    public record ListDefinition(int abstractId, List<Level> levels, Map<Integer, Integer> restarts) {
        public ListDefinition {
            levels = List.copyOf(levels);
            restarts = Map.copyOf(restarts);
        }
    }

    private record Membership(int list, int level) {}

    /** How far each abstract definition has counted, by level. */
    private final Map<Integer, int[]> counters = new HashMap<>();

    private final Set<Membership> restarted = new HashSet<>();

    /**
     * The ordinal printed before the next paragraph of a list, {@code 一、} or {@code （二）}; empty where none is printed.
     *
     * @param id the list's own number
     * @param level from 0, below {@link #LEVELS}
     */
    public String next(int id, ListDefinition list, int level) {
        int[] counter = counters.computeIfAbsent(list.abstractId(), unused -> notBegun());
        Integer restart = list.restarts().get(level);
        if (restart != null && restarted.add(new Membership(id, level))) {
            counter[level] = restart;
        } else {
            counter[level] =
                    counter[level] == NOT_BEGUN ? list.levels().get(level).start() : counter[level] + 1;
        }
        for (int above = 0; above < level; above++) {
            if (counter[above] == NOT_BEGUN) {
                counter[above] = list.levels().get(above).start();
            }
        }
        Arrays.fill(counter, level + 1, LEVELS, NOT_BEGUN);
        return print(list.levels(), level, counter);
    }

    private static int[] notBegun() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, NOT_BEGUN);
        return counter;
    }

    private static String print(List<Level> levels, int level, int[] counter) {
        Level printed = levels.get(level);
        if (printed.format().equals("bullet")) {
            return "";
        }
        return PLACE.matcher(printed.pattern()).replaceAll(place -> {
            int which = Integer.parseInt(place.group(1)) - 1;
            String format = printed.digitsOnly() ? "decimal" : levels.get(which).format();
            return Matcher.quoteReplacement(OrdinalFormat.write(format, Math.max(counter[which], 0)));
        });
    }
}
