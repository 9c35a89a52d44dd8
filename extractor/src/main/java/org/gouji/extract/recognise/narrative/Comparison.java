package org.gouji.extract.recognise.narrative;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.text.Phrase;

/** What a change is measured against. The contract knows changes against the prior year only. */
enum Comparison {
    PRIOR_YEAR,
    EARLIER_YEAR,
    BUDGET;

    private static final Phrase COMPARED = Phrase.of("(?:同比|(?:比|较|与|同|和)(?!例|重)([^，。；：、]{1,40}?)"
            + "(?:相比|比较|相较|相对|对比|增|减|上升|下降|降低|提高|压|持平|一致|基本|无|多|少|各|均|节约|$|(?=[，；：])))");
    private static final Phrase PRIOR = Phrase.of("上年|去年|上一年|前年|同期|(?:19|20)\\d{2}年(?!初)|年度(?:决算|支出)|上[一]?年度");
    private static final Phrase YEAR = Phrase.of("((?:19|20)\\d{2})年(?!初)");
    private static final Phrase PLAN = Phrase.of("(?<!公共|性基金|本经营|险基金)预算|年初数|计划|目标");

    /**
     * What the last comparison in these words is with; empty where there is none.
     *
     * @param words the sentence up to the number
     * @param year the year of the accounts, if it is known
     */
    static Optional<Comparison> in(String words, OptionalInt year) {
        Optional<Comparison> found = Optional.empty();
        Phrase.Search matcher = COMPARED.search(words);
        int from = 0;
        while (matcher.find(from)) {
            if (matcher.group(1) == null) {
                found = Optional.of(PRIOR_YEAR);
            } else if (PLAN.in(matcher.group(1))) {
                found = Optional.of(BUDGET);
            } else if (PRIOR.in(matcher.group(1))) {
                found = Optional.of(isEarlier(matcher.group(1), words, year) ? EARLIER_YEAR : PRIOR_YEAR);
            }
            from = matcher.start() + 1;
        }
        return found;
    }

    /** "比2019年（疫情前）减少" in the accounts of 2022, unless the words are about the year behind that one. */
    private static boolean isEarlier(String with, String words, OptionalInt year) {
        Phrase.Search named = YEAR.search(with);
        if (year.isEmpty() || !named.find()) {
            return false;
        }
        int next = Integer.parseInt(named.group(1)) + 1;
        return next < year.getAsInt() && !words.contains(next + "年");
    }
}
