package org.gouji.rules.form;

import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.form.Survey.each;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Rule;

/** Family F: results that do not answer their target, and score in full all the same. */
public final class Answers {

    /** Units that measure different things: no result in one of them answers a target in another. */
    private static final List<Set<String>> KINDS = List.of(
            Set.of("公里", "千米", "里", "米", "厘米", "延米", "KM", "km"),
            Set.of("平方米", "平方公里", "亩", "公顷", "㎡", "m²"),
            Set.of("立方米", "方", "m³"),
            Set.of("吨", "公斤", "千克", "斤"),
            Set.of("元", "亿元"),
            Set.of("人", "人次", "户", "名", "批次"),
            Set.of("天", "日", "小时", "分钟", "个月", "工作日", "个工作日"));

    /** 1 what is said not to be so, as the end of a target may put it; 未完成 and the like need no target. */
    private static final Phrase DENIED = Phrase.of("(?:尚未|未能|未|没有|不)(?:得到|达到|实现|能)?(.{2,12})");

    /** What says of any target that it was not met. */
    private static final Phrase NOT_DONE = Phrase.of("(?:尚未|未能|未|没有)(?:完成|达标|达到|实现|开展|实施|达成)(?:目标|任务)?");

    /** Words by which a target itself wants that something does not happen. */
    private static final Phrase NEGATIVE = Phrase.of("[不未无零0]|没有|杜绝|避免|防止|减少|降低|下降|控制|遏制|严禁|禁止");

    /** In a form of fewer indicators one blank tells nothing of the column. */
    private static final int FEW = 4;

    private Answers() {}

    public static List<Rule> rules() {
        return List.of(
                each(
                        "F-52",
                        WARNING,
                        "完成值与目标值应以同类单位计量",
                        indicator -> kind(indicator.target()).isPresent()
                                && kind(indicator.actual()).isPresent(),
                        indicator -> !kind(indicator.target()).equals(kind(indicator.actual())),
                        "的完成值与目标值计量单位不同类，无法比较"),
                each(
                        "F-53",
                        WARNING,
                        "得分的指标应填写完成值",
                        indicator -> indicator.number("score").isPresent()
                                && !indicator.text("target").isEmpty(),
                        Answers::isScoredBlank,
                        "得了分，完成值为空"),
                each(
                        "F-54",
                        WARNING,
                        "写明没有达到目标的指标应扣分或说明原因",
                        indicator -> indicator.hasFullScore()
                                && indicator.actual().isEmpty()
                                && !indicator.text("actual").isEmpty(),
                        indicator ->
                                saysMissed(indicator) && !indicator.hasReason() && !Forms.isInterim(indicator.form()),
                        "写明没有达到目标，既未扣分也未说明原因"));
    }

    /** What a quantity's unit measures, if that is one of the kinds. */
    private static Optional<Set<String>> kind(Optional<Quantity> read) {
        return read.map(Quantity::base)
                .flatMap(unit ->
                        KINDS.stream().filter(kind -> kind.contains(unit)).findFirst());
    }

    private static boolean isScoredBlank(Indicator indicator) {
        return indicator.text("actual").isEmpty()
                && indicator.fact("actual").isEmpty()
                && indicator.number("score").orElseThrow().signum() > 0
                && !indicator.hasReason()
                && isOnlyBlank(indicator);
    }

    /** Whether all other rows of the form have a result: else the column is not what it seems, merged, or blank by custom. */
    private static boolean isOnlyBlank(Indicator indicator) {
        List<Indicator> scored = Indicator.of(indicator.form()).stream()
                .filter(one ->
                        one.number("score").isPresent() && !one.text("target").isEmpty())
                .toList();
        long blank = scored.stream().filter(one -> one.text("actual").isEmpty()).count();
        return blank == 1 && scored.size() >= FEW;
    }

    private static boolean saysMissed(Indicator indicator) {
        String target = indicator.text("target");
        String actual = indicator.text("actual");
        if (NEGATIVE.in(target)) {
            return false;
        }
        Phrase.Search denied = DENIED.search(actual);
        boolean opposite = denied.matches() && target.endsWith(denied.group(1));
        return opposite || NOT_DONE.is(actual);
    }
}
