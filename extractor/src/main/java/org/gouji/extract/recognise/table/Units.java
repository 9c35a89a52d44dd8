package org.gouji.extract.recognise.table;

import java.util.List;
import java.util.Optional;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Units where tables print them: in the line above a table, in brackets behind a label, behind a number. */
final class Units {

    private static final String MONEY = "(?:人民币)?(百万元|千元|万元|亿元|元)";

    private static final Phrase DECLARED = Phrase.of("单位[:：]?\\(?" + MONEY);

    /** The words that are units where they stand alone: in brackets at the end of a label, or in a column of units. */
    private static final String WORD =
            "(?:百万元|千元|万元|亿元|元|%|％|人次|批次|批|人|次|个|名|户|家|辆|台|套|件|架|艘|栋|间|项|份|组|册" + "|亩|㎡|m²|平方米|平米|立方米|公里|吨)";

    /** One unit or several that stand for each other: 台（套）, 台，套, 个/批. */
    private static final String ONE_OR_SEVERAL = WORD + "(?:[、，,/或]?" + WORD + "|[(（]" + WORD + "[)）])*";

    private static final Phrase ALONE = Phrase.of(ONE_OR_SEVERAL);

    private static final Phrase BRACKETED = Phrase.of("(.+)[(（](?:(?:计量)?单位[:：])?(" + ONE_OR_SEVERAL + ")[)）]");

    /** A sign for per cent at the end of a head, 增减%, or in brackets inside it. */
    private static final Phrase PER_CENT = Phrase.of("(?:.*%|.*\\(%\\).*|.*百分比)");

    /** What the head of a rate ends in. Without a sign for per cent it may as well be a ratio. */
    private static final Phrase RATE = Phrase.of(".*(?:率|幅度|增幅|降幅|比重|比例|占比)");

    private static final Phrase SUFFIXED = Phrase.of("([-+(]?\\d[\\d,.]*\\)?)(百万元|千元|万元|亿元|元|%|个|人|次|辆|台|批次|人次)");

    private Units() {}

    /** The unit of money that a line above a table declares: {@code 金额单位：万元}. */
    static Optional<Unit> declared(String text) {
        Phrase.Search matcher = DECLARED.search(Texts.fold(text));
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
        return part(BRACKETED.search(label), label);
    }

    /** Parts {@code 12.5万元}. */
    static Parted ofNumber(String text) {
        return part(SUFFIXED.search(Texts.fold(text)), text);
    }

    /** The unit that a cell prints and nothing else, as the cells of the column 计量单位 do. */
    static Optional<Unit> alone(String text) {
        String squeezed = Texts.squeeze(text);
        return ALONE.is(squeezed) ? Optional.of(unit(squeezed)) : Optional.empty();
    }

    /**
     * The unit that a column states in its heads, the lowest first: 决算数（万元）, 增减%. Of a rate without a sign for per cent it
     * is {@link Unit#NONE}, whatever the table is in; empty where the heads say nothing.
     */
    static Optional<Unit> ofColumn(Column column) {
        List<String> path = column.path();
        for (int row = path.size() - 1; row >= 0; row--) {
            boolean perCent = PER_CENT.is(Texts.fold(path.get(row)));
            Optional<Unit> unit =
                    perCent ? Optional.of(Unit.PERCENT) : ofLabel(path.get(row)).unit();
            if (unit.isPresent()) {
                return unit;
            }
        }
        return isRate(column) ? Optional.of(Unit.NONE) : Optional.empty();
    }

    /** The unit of a line of rates, 增减率（%）, whatever its columns are in; empty for a line of anything else. */
    static Optional<Unit> ofRate(Labels.Label label) {
        boolean perCent = label.unit().filter(Unit.PERCENT::equals).isPresent();
        if (perCent || PER_CENT.is(Texts.fold(label.item()))) {
            return Optional.of(Unit.PERCENT);
        }
        return RATE.is(Texts.fold(label.item())) ? Optional.of(Unit.NONE) : Optional.empty();
    }

    private static boolean isRate(Column column) {
        List<String> terms = column.terms();
        return !terms.isEmpty() && RATE.is(terms.get(terms.size() - 1));
    }

    private static Parted part(Phrase.Search matcher, String whole) {
        return matcher.matches()
                ? new Parted(matcher.group(1), Optional.of(unit(matcher.group(2))))
                : new Parted(whole, Optional.empty());
    }

    private static Unit unit(String printed) {
        return printed.equals("％") ? Unit.PERCENT : new Unit(printed);
    }
}
