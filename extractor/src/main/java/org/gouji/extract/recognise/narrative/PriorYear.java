package org.gouji.extract.recognise.narrative;

import java.util.OptionalInt;
import org.gouji.model.text.Phrase;

/** Knows which amounts are those of the year before and no differences from them. */
final class PriorYear {

    /** The year before, where the number stands for it and not for a difference from it: "比上年决算数12万元减少1万元". */
    private static final Phrase COMPARED =
            Phrase.of("(?:与|比|较|同|和|由|从)(?:上年|上一年|去年|\\d{4}年)(?!.*(?:相比|比较|相较|对比))[^，]*$");

    private final Phrase amount;
    private final Phrase budget;

    /**
     * @param year the year of the accounts, if it is known
     */
    PriorYear(OptionalInt year) {
        String named = "上年度?|去年|上一年度?" + (year.isPresent() ? "|" + (year.getAsInt() - 1) + "年度?" : "");
        amount = Phrase.of("^(?:其中：|而)?(?:" + named + ")(?!结转|结余|末|.*(?:增|减|升|降))");
        budget = Phrase.of("(?:" + named + ")的?(?:年初|全年|调整后?的?)?(?:部门|收入|支出)?预算[^，；。]*$");
    }

    /** "上年决算数12万元", "与2022年度12万元相比", "比上年决算数12万元减少1万元". */
    boolean isMeant(String words) {
        return amount.in(words) || COMPARED.in(words);
    }

    /** "比上年年初预算12万元有所增加". */
    boolean isBudget(String words) {
        return budget.in(words);
    }
}
