package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Optional;
import org.gouji.model.text.Phrase;

/**
 * The other side of what has its full name before: in "一般公共预算财政拨款本年收入12万元，支出11万元" the second figure is of
 * 一般公共预算财政拨款本年支出, in "固定资产原值12万元，净值11万元" of 固定资产净值.
 */
final class Counterpart {

    private static final String INCOME = "收入";
    private static final String EXPENDITURE = "支出";

    /** An account of public money, and which side of it. */
    private static final Phrase SIDE = Phrase.of("(.*(?:拨款|预算)(?:本年度?)?)(收入|支出)(总计|合计)?");

    /** What assets cost, and what they are worth after depreciation. */
    private static final Phrase COST = Phrase.of("(.+?)(?:账面)?(?:原值|净值)?");

    private static final Phrase NET = Phrase.of("(?:账面)?净值");

    private Counterpart() {}

    /**
     * The item that the bare name of a side stands for.
     *
     * @param noun the name, 收入, 支出 or 净值
     * @param current what the sentence is about
     */
    static Optional<Item> of(String noun, List<Item> current) {
        if (current.size() != 1) {
            return Optional.empty();
        }
        String name = current.get(0).name();
        Phrase.Search cost = COST.search(name);
        if (NET.is(noun) && cost.matches()) {
            return Optional.of(Item.named(cost.group(1) + noun));
        }
        boolean bare = noun.equals(INCOME) || noun.equals(EXPENDITURE);
        Phrase.Search side = SIDE.search(name);
        return bare && side.matches() && !side.group(2).equals(noun)
                ? Optional.of(Item.named(side.group(1)
                        + noun
                        + Optional.ofNullable(side.group(3)).orElse("")))
                : Optional.empty();
    }
}
