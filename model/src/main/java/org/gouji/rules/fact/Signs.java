package org.gouji.rules.fact;

import java.util.List;
import java.util.stream.Stream;

/** Words to look for; see {@link Passages#bearing}. */
public final class Signs {

    private Signs() {}

    /** Each of these words with each of those behind it. */
    public static List<String> pairs(List<String> first, List<String> second) {
        return first.stream().flatMap(one -> second.stream().map(one::concat)).toList();
    }

    /** These and those. */
    public static List<String> and(List<String> these, List<String> those) {
        return Stream.concat(these.stream(), those.stream()).toList();
    }
}
