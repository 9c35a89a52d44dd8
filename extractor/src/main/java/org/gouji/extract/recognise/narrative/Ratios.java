package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ratios that no measure holds as they are printed: 增长2.5倍, 下降百分之三点五. */
final class Ratios {

    private static final Pattern RATIO =
            Pattern.compile("(?<![\\d.])\\d+(?:\\.\\d+)?(?:余|多)?倍|百分之[零〇一二三四五六七八九十百点两\\d.]+");

    private Ratios() {}

    /** Where they stand in a line, in order. */
    static List<MatchResult> in(String text) {
        return RATIO.matcher(text).results().toList();
    }
}
