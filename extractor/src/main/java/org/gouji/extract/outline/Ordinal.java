package org.gouji.extract.outline;

import java.util.List;
import java.util.Optional;
import org.gouji.model.text.Phrase;

/**
 * The number before a heading or a paragraph: 第一部分, 一、, （一）, 1., ① and their slips (一. 、"一 、", brackets of either
 * width).
 *
 * @param level 1 for 第一部分 and 附件1, 2 for 一、, 3 for （一）, 4 for 1. and 5 for （1） or ①
 * @param printed the number as printed, without white space around it
 * @param end where the text behind it begins
 */
public record Ordinal(int level, String printed, int end) {

    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";

    private static final List<Phrase> BY_LEVEL = List.of(
            Phrase.of("\\s*第\\s*(?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\s*(?:部\\s*分|章|篇)\\s*[、.．：:]?\\s*"
                    + "|\\s*附\\s*[件表录]\\s*(?:" + CHINESE + "|\\d{1,2})?(?:[-－]\\d{1,2})?\\s*"
                    + "(?:[、.．：:](?!\\s*\\d)|$|(?=[\\s\\u3000])|(?<=[\\d一二三四五六七八九十])(?=[^\\d年月]))\\s*"),
            Phrase.of("\\s*" + CHINESE + "\\s*[、.．，,]\\s*"),
            Phrase.of("\\s*[（(]\\s*" + CHINESE + "\\s*[）)]\\s*[、.．]?\\s*"),
            Phrase.of("\\s*\\d{1,2}\\s*(?:、|[.．](?:(?!\\d)|(?=(?:19|20)\\d{2}\\s*年)))\\s*"),
            Phrase.of("\\s*(?:[（(]\\s*\\d{1,2}\\s*[）)]|\\d{1,2}[）)]|[①-⑳])\\s*[、.．]?\\s*"));

    /** The ordinal with which a text begins. */
    public static Optional<Ordinal> of(String text) {
        for (int i = 0; i < BY_LEVEL.size(); i++) {
            Phrase.Search matcher = BY_LEVEL.get(i).search(text);
            if (matcher.lookingAt()) {
                return Optional.of(new Ordinal(i + 1, matcher.group().strip(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
