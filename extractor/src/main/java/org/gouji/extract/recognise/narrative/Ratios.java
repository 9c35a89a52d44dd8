package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.regex.MatchResult;
import org.gouji.model.text.Phrase;

/** Ratios that no measure holds as they are printed: 增长2.5倍, 下降百分之三点五. */
final class Ratios {

    private static final Phrase RATIO = Phrase.of("(?<![\\d.])\\d+(?:\\.\\d+)?(?:余|多)?倍|百分之[零〇一二三四五六七八九十百点两\\d.]+");

    private Ratios() {}

    /** Where they stand in a line, in order. */
    static List<MatchResult> in(String text) {
        return RATIO.all(text);
    }
}
