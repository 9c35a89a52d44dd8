package org.gouji.rules.form;

import static org.gouji.model.rule.Severity.INFO;
import static org.gouji.model.rule.Severity.REVIEW;
import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.form.Survey.each;
import static org.gouji.rules.form.Survey.habit;
import static org.gouji.rules.form.Survey.inForm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Rule;
import org.gouji.rules.fact.Labels;

/** Family F: what single indicators say, and whether it answers what they ask. */
public final class IndicatorRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Smaller numbers before 年 are durations. */
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1900);

    /** Provinces ask for the reason from 120 or 130 per cent of the target on. */
    private static final BigDecimal FAR = new BigDecimal("1.3");

    private static final Set<String> NOT_CONCERNED = Set.of("未涉及", "不涉及", "无", "不适用", "/", "-", "—");

    /** The level-2 headings of the national form: an indicator that is called so has no name of its own. */
    private static final Set<String> HEADINGS = Set.of(
            "数量指标",
            "质量指标",
            "时效指标",
            "成本指标",
            "经济成本指标",
            "社会成本指标",
            "生态环境成本指标",
            "经济效益指标",
            "社会效益指标",
            "生态效益指标",
            "可持续影响指标",
            "服务对象满意度指标",
            "满意度指标");

    /** A result that was never filled in is told as such, not as words. */
    private static final Phrase UNFILLED = Phrase.of("[×Ｘ]{2,}|(?<![A-Za-z0-9])[Xx]{2,}|\\*{3,}");

    private static final Phrase NUMERAL = Phrase.of("[\\d一二三四五六七八九十两]");
    private static final Phrase RATE = Phrase.of("[\\d百%分成]");

    /** A target that only says which way the rate shall go. */
    private static final Phrase DIRECTION = Phrase.of("提升|提高|增长|增加|上升|下降|降低|减少|改善|优化|稳定|保持|持续");

    /** Rates of a whole: of things that are there, no more than all can be so. */
    private static final Phrase WITHIN_HUNDRED =
            Phrase.of(".*(?:合格率|满意度|满意率|知晓率|达标率|准确率|优良率|及时率|覆盖率|公开率|有效率|完好率|支持率|整改率|办结率|出具率|成活率|通过率|处置率|合规率)");

    private IndicatorRules() {}

    public static List<Rule> rules() {
        return List.of(
                each(
                        "F-09",
                        WARNING,
                        "未达目标的指标应扣分或说明原因",
                        indicator -> indicator.target().isPresent()
                                && indicator.actual().isPresent()
                                && !Forms.isInterim(indicator.form()),
                        indicator -> indicator.isMissed() && !indicator.mayLosePoints() && !indicator.hasReason(),
                        "的完成值未达到目标值，既未扣分也未说明原因"),
                each(
                        "F-34",
                        WARNING,
                        "扣分的指标应说明原因",
                        indicator -> indicator.number("score").isPresent()
                                && indicator.form().columns().contains("deviation"),
                        indicator -> indicator.losesPoints() && !indicator.hasReason(),
                        "的得分低于分值，未说明偏差原因"),
                each(
                        "F-33",
                        WARNING,
                        "列出的指标应有分值",
                        indicator -> indicator.number("weight").isPresent(),
                        indicator ->
                                indicator.number("weight").orElseThrow().signum() == 0 && !isNotConcerned(indicator),
                        "的分值为 0，完成与否都不影响总分"),
                each(
                        "F-11",
                        WARNING,
                        "目标值是数量的，完成值也应是数量",
                        indicator -> indicator.target().isPresent()
                                && !indicator.text("actual").isEmpty()
                                && !UNFILLED.in(indicator.text("actual")),
                        indicator -> isMeasurable(indicator) && !NUMERAL.in(indicator.text("actual")),
                        "的目标值是数量，完成值没有数量，无法比较"),
                each(
                        "F-35",
                        WARNING,
                        "以“率”命名的指标，目标值应是比率",
                        indicator -> indicator.item().endsWith("率")
                                && !indicator.text("target").isEmpty(),
                        IndicatorRules::isRateInWords,
                        "是比率，目标值和完成值却不是比率"),
                each(
                        "F-45",
                        WARNING,
                        "合格率、满意度等不会超过 100%",
                        indicator -> WITHIN_HUNDRED.is(indicator.item()),
                        indicator -> isMoreThanAll(indicator.target()) || isMoreThanAll(indicator.actual()),
                        "不可能超过 100%，目标值或完成值却超过 100%"),
                each(
                        "F-15",
                        WARNING,
                        "目标值和完成值不应照抄指标名称",
                        indicator -> !indicator.text("target").isEmpty(),
                        indicator -> repeatsName(indicator, "target") || repeatsName(indicator, "actual"),
                        "的目标值或完成值照抄了指标名称"),
                inForm(
                        "F-36",
                        INFO,
                        "偏差原因不应照抄指标名称",
                        indicator -> !indicator.text("deviation").isEmpty(),
                        indicator -> repeatsName(indicator, "deviation"),
                        "的偏差原因栏照抄了指标名称"),
                habit(
                        "F-07",
                        INFO,
                        "完成值应是实际数值",
                        indicator -> !indicator.text("actual").isEmpty(),
                        indicator -> indicator
                                .actual()
                                .filter(read -> isBound(read.comparator()))
                                .isPresent(),
                        "的完成值带有比较符号，没有给出实际数值"),
                habit(
                        "F-08",
                        INFO,
                        "不涉及的指标不应有分值和得分",
                        indicator -> indicator.number("weight").isPresent(),
                        indicator -> indicator.number("weight").orElseThrow().signum() > 0 && isNotConcerned(indicator),
                        "未涉及，却有分值并得分"),
                habit(
                        "F-12",
                        INFO,
                        "不会超过 100% 的比率，目标值不应写“大于”",
                        indicator ->
                                indicator.target().filter(Quantity::isPercent).isPresent(),
                        indicator -> isBeyondHundred(indicator)
                                && indicator.text("comparator").isEmpty(),
                        "的目标值为不低于 100%，比率不可能超过 100%"),
                habit(
                        "F-37",
                        INFO,
                        "目标值中已有单位的，度量单位栏不必重复",
                        indicator -> !indicator.text("unit").isEmpty(),
                        IndicatorRules::hasUnitTwice,
                        "的计量单位在目标值和度量单位栏中重复"),
                habit(
                        "F-38",
                        INFO,
                        "指标性质和度量单位不应照抄目标值",
                        indicator -> !indicator.text("comparator").isEmpty(),
                        IndicatorRules::repeatsTarget,
                        "的指标性质或度量单位照抄了目标值"),
                habit(
                        "F-39",
                        INFO,
                        "目标值与完成值的单位写法应一致",
                        indicator -> indicator.target().isPresent()
                                && indicator.actual().isPresent(),
                        IndicatorRules::differsInUnit,
                        "的目标值与完成值单位写法不同"),
                habit(
                        "F-40",
                        INFO,
                        "定性指标的目标值不应是数量",
                        indicator -> indicator.aim() == Aim.QUALITATIVE,
                        indicator -> indicator
                                .target()
                                .filter(read -> !read.unit().isEmpty() && !isDate(read))
                                .isPresent(),
                        "为定性指标，目标值却是数量"),
                habit(
                        "F-10",
                        REVIEW,
                        "完成值超过目标值三成以上的应说明原因",
                        indicator -> indicator.target().isPresent()
                                && indicator.actual().isPresent(),
                        indicator -> isFarBeyond(indicator) && !indicator.hasReason(),
                        "的完成值超过目标值三成以上，未说明原因，目标值可能偏低"),
                inForm(
                        "F-13",
                        INFO,
                        "三级指标应有自己的名称",
                        indicator -> !indicator.item().isEmpty(),
                        indicator -> HEADINGS.contains(Labels.fold(indicator.item())),
                        "只是重复了二级指标的名称"));
    }

    /** 10月底前 and 2023年6月 are parsed as quantities as well. */
    private static boolean isDate(Quantity read) {
        boolean year = read.unit().startsWith("年") && read.number().compareTo(FIRST_YEAR) >= 0;
        return year || read.unit().startsWith("月") || read.unit().startsWith("日");
    }

    /** Whether a target that is a least amount was exceeded by the share from which on provinces want a reason. */
    private static boolean isFarBeyond(Indicator indicator) {
        Quantity aimed = indicator.target().orElseThrow();
        Quantity reached = indicator.actual().orElseThrow();
        boolean least = indicator.aim() == Aim.AT_LEAST || indicator.aim() == Aim.MORE_THAN;
        return least
                && !isDate(aimed)
                && aimed.base().equals(reached.base())
                && aimed.plain().signum() > 0
                && reached.plain().compareTo(aimed.plain().multiply(FAR)) >= 0
                && reached.plain().subtract(aimed.plain()).compareTo(BigDecimal.ONE) > 0; // 3 of 2 is one more
    }

    private static boolean isNotConcerned(Indicator indicator) {
        return NOT_CONCERNED.contains(indicator.text("target"));
    }

    /** A target in numbers that is not a date: 12月底前 may well be answered by 已完成. */
    private static boolean isMeasurable(Indicator indicator) {
        return indicator
                .target()
                .filter(read -> !read.unit().startsWith("月")
                        && !read.unit().startsWith("年")
                        && !read.unit().startsWith("日"))
                .isPresent();
    }

    private static boolean isRateInWords(Indicator indicator) {
        boolean words = !RATE.in(indicator.text("target"));
        return words
                && !DIRECTION.in(indicator.text("target"))
                && indicator.aim() != Aim.QUALITATIVE
                && !indicator.text("target").contains("率")
                && indicator.text("comparator").isEmpty();
    }

    private static boolean isMoreThanAll(Optional<Quantity> read) {
        return read.filter(Quantity::isPercent)
                .filter(percent -> percent.number().compareTo(HUNDRED) > 0)
                .isPresent();
    }

    private static boolean repeatsName(Indicator indicator, String measure) {
        String text = Labels.fold(indicator.text(measure));
        return text.length() > 2 && text.equals(Labels.fold(indicator.item()));
    }

    private static boolean isBound(String comparator) {
        return !comparator.isEmpty();
    }

    private static boolean isBeyondHundred(Indicator indicator) {
        boolean least = indicator.aim() == Aim.AT_LEAST || indicator.aim() == Aim.MORE_THAN;
        return least && indicator.target().orElseThrow().number().compareTo(HUNDRED) == 0;
    }

    private static boolean hasUnitTwice(Indicator indicator) {
        String unit = indicator.text("unit");
        String target = indicator.text("target");
        return target.endsWith(unit)
                && target.length() > unit.length()
                && Quantity.parse(target).isPresent();
    }

    private static boolean repeatsTarget(Indicator indicator) {
        String target = indicator.text("target");
        boolean copied = target.equals(indicator.text("comparator")) || target.equals(indicator.text("unit"));
        return target.length() > 1 && copied && Quantity.parse(target).isEmpty();
    }

    private static boolean differsInUnit(Indicator indicator) {
        String aimed = indicator.target().orElseThrow().unit();
        String reached = indicator.actual().orElseThrow().unit();
        boolean both = !aimed.isEmpty() && !reached.isEmpty();
        return both && !aimed.equals(reached) && (aimed.startsWith(reached) || reached.startsWith(aimed));
    }
}
