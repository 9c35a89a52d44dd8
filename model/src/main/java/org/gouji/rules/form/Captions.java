package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Texts;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/** The points in a caption, 产出指标(50分), are the sum of the points of the indicators under it. */
public final class Captions implements Rule {

    private static final RuleId ID = new RuleId("F-41");
    private static final Pattern POINTS = Pattern.compile("(.*?)\\((\\d+(?:\\.\\d+)?)分?\\)");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return "一级、二级指标标题所注分值 = 其下各项指标分值之和";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (String id : Forms.ALL) {
            for (Statement form : ledger.statements(id)) {
                Indicators.byCaption(ledger, form).values().forEach(group -> {
                    judge(form, "level1", group).ifPresent(judgements::add);
                    bySecond(group).forEach(part -> judge(form, "level2", part).ifPresent(judgements::add));
                });
            }
        }
        return Verdict.of(judgements, "自评表的一级指标标题没有注明分值");
    }

    /** The indicators of one first caption under each second. */
    private static Collection<List<Indicator>> bySecond(List<Indicator> group) {
        Map<String, List<Indicator>> parts = new LinkedHashMap<>();
        group.forEach(indicator -> parts.computeIfAbsent(indicator.text("level2"), caption -> new ArrayList<>())
                .add(indicator));
        return parts.values();
    }

    /** The points that a caption gives to its group. */
    static Optional<BigDecimal> points(String caption) {
        String folded = Texts.fold(caption);
        if (!folded.endsWith(")")) {
            return Optional.empty();
        }
        Matcher matcher = POINTS.matcher(folded);
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(2))) : Optional.empty();
    }

    private Optional<Judgement> judge(Statement form, String level, List<Indicator> group) {
        String caption = group.get(0).text(level);
        Optional<BigDecimal> promised = points(caption);
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> weights =
                group.stream().flatMap(each -> each.fact("weight").stream()).toList();
        boolean known = weights.stream().allMatch(fact -> fact.amount().isPresent());
        if (weights.isEmpty() || !known) {
            return Optional.empty();
        }
        BigDecimal sum = weights.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Fact> facts = new ArrayList<>(group.get(0).fact(level).stream().toList());
        facts.addAll(weights);
        if (sum.compareTo(promised.get()) == 0) {
            return Optional.of(Remark.pass(this, facts));
        }
        BigDecimal gap = promised.get().subtract(sum);
        String message = Names.statement(form) + "：“" + caption + "”标题注明 " + promised.get() + " 分，其下各项指标分值之和为 " + sum
                + " 分，不一致，相差 " + gap.abs() + " 分";
        Gap by = new Gap(sum, promised.get(), gap, BigDecimal.ZERO, Unit.POINTS);
        return Optional.of(Remark.fail(this, severity(), message, by, facts));
    }
}
