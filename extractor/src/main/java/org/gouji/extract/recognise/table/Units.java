package org.gouji.extract.recognise.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Texts;

/** Units where tables print them: in the line above a table, in brackets behind a label, behind a number. */
final class Units {

    private static final String MONEY = "(?:人民币)?(百万元|千元|万元|亿元|元)";

    private static final Pattern DECLARED = Pattern.compile("单位[:：]?\\(?" + MONEY);

    /** The words that are units where they stand in brackets at the end of a label. */
    private static final Pattern BRACKETED =
            Pattern.compile("(.+)[(（](?:单位[:：])?(百万元|千元|万元|亿元|元|%|％|个|人|次|辆|台|套|件|项|批次|批|人次|家"
                    + "|亩|㎡|m²|平方米|平米|台（套）|台(?:\\(套\\))|台/套|台、套|个/批|人/次)[)）]");

    private static final Pattern SUFFIXED =
            Pattern.compile("([-+(]?\\d[\\d,.]*\\)?)(百万元|千元|万元|亿元|元|%|个|人|次|辆|台|批次|人次)");

    private Units() {}

    /** The unit of money that a line above a table declares: {@code 金额单位：万元}. */
    static Optional<Unit> declared(String text) {
        Matcher matcher = DECLARED.matcher(Texts.fold(text));
        return matcher.find() ? Optional.of(new Unit(matcher.group(1))) : Optional.empty();
    }

    /**
     * A label parted from the unit behind it.
     *
     * @param text the label, or the number, without its unit
     * @param unit the unit, if there is one
     */
    record Parted(String text, Optional<Unit> unit) {}

    /** Parts {@code 公务用车保有量（辆）}; a bracket that holds no unit, 因公出国（境）, stays. */
    static Parted ofLabel(String label) {
        return part(BRACKETED.matcher(label), label);
    }

    /** Parts {@code 12.5万元}. */
    static Parted ofNumber(String text) {
        return part(SUFFIXED.matcher(Texts.fold(text)), text);
    }

    private static Parted part(Matcher matcher, String whole) {
        return matcher.matches()
                ? new Parted(matcher.group(1), Optional.of(new Unit(Texts.fold(matcher.group(2)))))
                : new Parted(whole, Optional.empty());
    }
}
