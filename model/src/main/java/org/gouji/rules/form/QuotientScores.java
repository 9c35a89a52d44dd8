package org.gouji.rules.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Set;
import org.gouji.model.rule.Severity;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Points;

/**
 * A score in hundredths was reckoned from the degree to which the target was reached: it is below its weight only where the
 * target was missed, and not above what the most generous of the published formulas makes of it.
 */
public final class QuotientScores {

    /** From this share of the target on provinces take points off for a target that was set too low. */
    private static final BigDecimal FAR = new BigDecimal("1.2");

    /** By so much of the weight a score may differ from its formula: rates are rounded before they are multiplied. */
    private static final BigDecimal SLACK = new BigDecimal("0.01");

    private static final Set<Aim> MORE_IS_BETTER = EnumSet.of(Aim.AT_LEAST, Aim.MORE_THAN, Aim.EXACTLY);
    private static final Set<Aim> LESS_IS_BETTER = EnumSet.of(Aim.AT_MOST, Aim.LESS_THAN);

    private QuotientScores() {}

    /** The rule. */
    public static Rule rule() {
        return Survey.each(
                "F-47",
                Severity.WARNING,
                "按完成比例计算的得分应与完成情况相符",
                QuotientScores::isReckoned,
                QuotientScores::contradicts,
                "的得分像是按完成比例计算的，却与目标值、完成值不相符");
    }

    private static boolean isReckoned(Indicator indicator) {
        return indicator.losesPoints()
                && Points.isQuotient(indicator.number("score").orElseThrow())
                && indicator
                        .target()
                        .filter(aimed -> aimed.plain().signum() > 0)
                        .isPresent()
                && indicator
                        .actual()
                        .filter(reached -> reached.plain().signum() > 0)
                        .isPresent()
                && indicator
                        .target()
                        .get()
                        .base()
                        .equals(indicator.actual().get().base())
                && (MORE_IS_BETTER.contains(indicator.aim()) || LESS_IS_BETTER.contains(indicator.aim()));
    }

    private static boolean contradicts(Indicator indicator) {
        BigDecimal aimed = indicator.target().orElseThrow().plain();
        BigDecimal reached = indicator.actual().orElseThrow().plain();
        boolean more = MORE_IS_BETTER.contains(indicator.aim());
        if (!indicator.aim().isMissed(aimed, reached)) {
            return reached.compareTo(aimed.multiply(FAR)) < 0 || !more;
        }
        BigDecimal share =
                more ? reached.divide(aimed, MathContext.DECIMAL64) : aimed.divide(reached, MathContext.DECIMAL64);
        BigDecimal weight = indicator.number("weight").orElseThrow();
        BigDecimal most = weight.multiply(share.add(SLACK));
        return indicator.number("score").orElseThrow().compareTo(most) > 0;
    }
}
