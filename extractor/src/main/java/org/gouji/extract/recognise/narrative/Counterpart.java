package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The other side of an account whose first side has its full name: in "一般公共预算财政拨款本年收入12万元，本年支出11万元" the second
 * figure is of 一般公共预算财政拨款本年支出.
 */
final class Counterpart {

    private static final String INCOME = "收入";
    private static final String EXPENDITURE = "支出";

    /** An account of public money, and which side of it. */
    private static final Pattern SIDE = Pattern.compile("(.*(?:拨款|预算)(?:本年度?)?)(收入|支出)(总计|合计)?");

    private Counterpart() {}

    /**
     * The item that the bare name of a side stands for.
     *
     * @param noun the name, 收入 or 支出
     * @param current what the sentence is about
     */
    static Optional<Item> of(String noun, List<Item> current) {
        if (current.size() != 1 || !(noun.equals(INCOME) || noun.equals(EXPENDITURE))) {
            return Optional.empty();
        }
        Matcher side = SIDE.matcher(current.get(0).name());
        return side.matches() && !side.group(2).equals(noun)
                ? Optional.of(Item.named(side.group(1)
                        + noun
                        + Optional.ofNullable(side.group(3)).orElse("")))
                : Optional.empty();
    }
}
