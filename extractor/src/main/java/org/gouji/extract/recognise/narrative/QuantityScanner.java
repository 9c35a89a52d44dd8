package org.gouji.extract.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;

/**
 * Finds the figures of a line: numbers with a unit. Dates, numbers of documents, titles in 《》, ranges and thresholds that
 * are a part of a name (单价50万元以上设备, 结余率大于10%的项目) are none.
 */
final class QuantityScanner {

    private static final String UNIT = "(?:(?:亿|千万|百万|万|千)?元(?:/(?:平方米|公里|[人天月年次台辆户亩日]))*"
            + "|%|个百分点|百分点"
            + "|(?:万|亿)?(?:人次|批次|台（套）|套（台）|台/套|台套|平方米|平方公里|公里|小时|工作日|个工作日"
            + "|个(?!月|百分|工作日|分)|人(?!民|员|均|大|才|社|事)|分(?!别|钟|之|类|局|管|公)|次(?!会议|全会)|名(?!称|单|义)"
            + "|批(?!复|准|示|次)|本(?![年级部月单次])|组(?![织成长])|支(?![出付])|处(?![理置])"
            + "|[辆台套家份张起项件户条期场篇天亩所间栋架艘只吨米例宗笔团册座门])"
            + "|万(?=[，。；、（）]|$))";

    /** 万 with nothing behind it, and the words before a number of which it leaves out the 元: 接待费支出2.5万，占10%. */
    private static final String CUT_SHORT = "万";

    private static final Phrase MONEY_BEFORE = Phrase.of("(?:支出|收入|经费|费用?|预算|决算|资金|金额)数?(?:约|为|是|共计|共)?$");

    /** Where a number may begin: first what is quick to see and seldom so, then what may not stand before it. */
    private static final String BEGINS = "(?=[-\\d])(?<![\\dA-Za-z.%])";

    private static final String NUMBER = "(-?(?:\\d{1,3}(?:[,，]\\d{3})+(?![\\d])|\\d+)(?:\\.\\d+)?)";
    private static final Phrase FIGURE = Phrase.of(BEGINS + NUMBER + "(?:余|多)?(?:(" + UNIT + ")|（(" + UNIT + ")）)");

    /** Numbers that share the unit of the next one: 各是12.5,13.5万元; 12个、13个. */
    private static final Phrase SHARED = Phrase.of(BEGINS + NUMBER + "(?=[、,，和及与]\\d)");

    /** The figure of the year before, with the unit of the change behind it: 较上年2.08减少0.03万元. */
    private static final Phrase COMPARED = Phrase.of(
            "(?<=(?:上年|去年|同期|年度?|年度?决算|决算数|支出数?|收入数?))" + NUMBER + "(?=(，?(?:各|相比)?(?:增加|减少|增长|下降|上升|降低|增|减)了?)\\d)");

    private static final String SIDE = "(?:决算)?(?:总计|合计|总额|总决算)?(?:数|为|是|各?(?:增加|减少|增长|下降)了?)?";

    /** The figure of the income, with the unit of the other side behind it: 收入12.5、支出总计12万元. */
    private static final Phrase SIDES = Phrase.of("(?<=收入?" + SIDE + ")" + NUMBER + "(?=(、支出?" + SIDE + ")\\d)");

    /** 数量为0。 without any unit. */
    private static final Phrase BARE = Phrase.of("(?=\\d)(?<=(?:数|数量|次数|人数|个数)为)(\\d+)(?=[，。；、）]|$)");

    private static final String BUDGET = "预算";

    /** A budget of nothing needs no unit: 年初预算为0，决算为12万元. */
    private static final Phrase NO_BUDGET = Phrase.of("(?<=(?:年初|全年|调整)预算(?:数|安排)?[为是]?)(0(?:\\.0+)?)(?=[，,；])");

    private static final Phrase BEFORE_NONE = Phrase.of("(?:第|[〔\\[【]|\\d[%分]?(?:（不?含）)?[-~—至到])$");
    private static final Phrase RANGE_BEHIND = Phrase.of("^(?:（不?含）)?[-~—至](?=\\d)");
    private static final Phrase NAMED_BEHIND =
            Phrase.of("^(?:（含）)?(?:及)?以(?:上|下|内)(?:（含）)?(?:的)?(?=[\\u4e00-\\u9fa5（])");
    private static final Phrase LIMIT_BEFORE = Phrase.of("(?:大于|小于|超过|低于|高于|不足|不低于|不超过|少于|多于|单价|≥|≤|>|<)$");

    /** A number of which a digit could not be read; which figures the rest of the line belongs to nobody knows then. */
    private static final Phrase UNREAD = Phrase.of("[\\d.,]\\uFFFD|\\uFFFD[\\d.,]");

    /** 《》 names a document, （01项） an item of the classification. */
    private static final Phrase BOOK = Phrase.of("《[^》]*》|（\\d{2}项）");

    private QuantityScanner() {}

    /** The figures of a line in order; none where digits of one could not be read. */
    static List<Quantity> scan(String text) {
        if (UNREAD.in(text)) {
            return List.of();
        }
        BitSet books = new BitSet();
        BOOK.all(text).forEach(book -> books.set(book.start(), book.end()));
        List<Quantity> found = new ArrayList<>();
        int done = 0;
        Phrase.Search matcher = FIGURE.search(text);
        while (matcher.find()) {
            String symbol = matcher.group(matcher.group(2) != null ? 2 : 3);
            if (books.get(matcher.start())
                    || isNone(text, matcher.start(), matcher.end())
                    || (symbol.equals(CUT_SHORT) && !isMoney(text, matcher.start()))) {
                continue;
            }
            Unit unit = symbol.equals(CUT_SHORT) ? Unit.TEN_THOUSAND_YUAN : new Unit(symbol);
            noBudget(text, done, matcher.start(), unit).ifPresent(found::add);
            shared(text, done, matcher.start(), unit, found);
            ahead(SIDES, text, done, matcher.start(), unit).ifPresent(found::add);
            ahead(COMPARED, text, done, matcher.start(), unit).ifPresent(found::add);
            found.add(quantity(matcher, unit));
            done = matcher.end();
        }
        return found;
    }

    /** Counts without a unit, which only free wording has. */
    static List<Quantity> bare(String text) {
        return BARE.all(text).stream()
                .map(match -> new Quantity(
                        match.start(), match.end(), match.end(), new BigDecimal(match.group(1)), Unit.NONE))
                .toList();
    }

    private static boolean isNone(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 8), start);
        String behind = text.substring(end, Math.min(text.length(), end + 12));
        return BEFORE_NONE.in(before)
                || RANGE_BEHIND.in(behind)
                || NAMED_BEHIND.in(behind)
                || (LIMIT_BEFORE.in(before) && behind.startsWith("的"));
    }

    private static boolean isMoney(String text, int start) {
        return MONEY_BEFORE.in(text.substring(Math.max(0, start - 8), start));
    }

    /** A nought of money; it has the unit of the amount that follows it in the sentence. */
    private static Optional<Quantity> noBudget(String text, int from, int to, Unit unit) {
        int budget = unit.isMoney() ? text.indexOf(BUDGET, from) : -1;
        if (budget < 0 || budget > to) { // most amounts have none before them, and need no further look
            return Optional.empty();
        }
        Phrase.Search matcher = NO_BUDGET.search(text, budget, to);
        return matcher.find() && text.substring(matcher.end(), to).indexOf('。') < 0
                ? Optional.of(
                        new Quantity(matcher.start(), matcher.end(1), matcher.end(1), value(matcher.group(1)), unit))
                : Optional.empty();
    }

    private static void shared(String text, int from, int to, Unit unit, List<Quantity> found) {
        Phrase.Search matcher = SHARED.search(text, from, to);
        while (matcher.find()) {
            if (matcher.end() + 1 == to
                    || SHARED.search(text, matcher.end() + 1, to).lookingAt()) {
                found.add(new Quantity(matcher.start(), matcher.end(1), matcher.end(1), value(matcher.group(1)), unit));
            }
        }
    }

    /** A number that the amount that stands at {@code to} lends its unit. */
    private static Optional<Quantity> ahead(Phrase pattern, String text, int from, int to, Unit unit) {
        Phrase.Search matcher = pattern.search(text, from, to);
        return unit.isMoney() && matcher.find() && matcher.end(2) == to
                ? Optional.of(
                        new Quantity(matcher.start(), matcher.end(1), matcher.end(1), value(matcher.group(1)), unit))
                : Optional.empty();
    }

    private static Quantity quantity(Phrase.Search matcher, Unit unit) {
        return new Quantity(matcher.start(), matcher.end(1), matcher.end(), value(matcher.group(1)), unit);
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(digits.replaceAll("[,，]", ""));
    }
}
