package org.gouji.rules.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Passage;

/**
 * A rule about the words in which a rate of completion is told: it looks at every line of the text that has one, together with
 * the sentence that prints it.
 *
 * @param id its id
 * @param title what must hold
 * @param concerns the lines that it is about
 * @param signs the words of which a sentence must have one to be looked at
 * @param wrong whether the rate of a line and its sentence contradict each other
 * @param complaint what is the matter, as the end of a sentence
 */
record Wording(
        RuleId id,
        Severity severity,
        String title,
        BiPredicate<Statement, Row> concerns,
        List<String> signs,
        BiPredicate<BigDecimal, String> wrong,
        String complaint)
        implements Rule {

    private static final List<String> SECTIONS =
            List.of("narrative.general_budget_items", "narrative.three_public", "narrative.general_budget");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** An initial budget of zero, with its unit or without, and what is said of it in the same clause group. */
    private static final Phrase OF_NOTHING = Phrase.of("年初预算数?为0(?:\\.0+)?(?:万?元)?[，,][^。；]*完成年初预算");

    private static final Phrase COMPLETED = Phrase.of("完成[^，。；%]{0,30}?([\\d.,]+)%");

    private static final Phrase BELOW = Phrase.of("决算数(?:小于|低于)(?![（(/])[^，。]{0,8}预算数?");
    private static final Phrase ABOVE = Phrase.of("决算数(?:大于|高于|超过)(?![（(/])[^，。]{0,8}预算数?");
    private static final Phrase EVEN = Phrase.of("决算数?(?:等于预算|与[^，。；]{0,8}预算数?(?:持平|一致|相等))");

    /** Per cent by which a rate is not that of an even budget, however the amounts were rounded. */
    private static final BigDecimal UNEVEN = BigDecimal.ONE;

    static List<Rule> rules() {
        return List.of(
                new Wording(
                        new RuleId("S-04"),
                        Severity.ERROR,
                        "年初预算为 0 的，没有完成年初预算的比率",
                        Wording::hasNoInitialBudget,
                        List.of("完成"),
                        (rate, sentence) -> rate.signum() != 0 && OF_NOTHING.in(sentence),
                        "年初预算为 0，却写有完成年初预算的比率"),
                new Wording(
                        new RuleId("S-06"),
                        Severity.WARNING,
                        "决算数大于、小于、等于预算数的说法与完成率一致",
                        (statement, row) -> true,
                        List.of("大于", "小于", "高于", "低于", "超过", "等于", "持平", "一致", "相等"),
                        Wording::contradicts,
                        "完成率与决算数大于、小于或等于预算数的说法不一致"));
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        List<Passage> signed = ledger.passages().bearing(signs);
        for (String section : signed.isEmpty() ? List.<String>of() : SECTIONS) {
            for (Statement statement : ledger.statements(section)) {
                for (Row row : statement.rows()) {
                    Ledger.fact(statement, row, "completion")
                            .filter(fact -> fact.amount().isPresent())
                            .flatMap(rate -> judge(ledger, signed, row, rate))
                            .ifPresent(judgements::add);
                }
            }
        }
        return Verdict.of(judgements, "文字说明没有预算完成率，或没有相应的用语");
    }

    private Optional<Judgement> judge(Ledger ledger, List<Passage> signed, Row row, Fact rate) {
        Statement statement = rate.statement();
        if (!concerns.test(statement, row)) {
            return Optional.empty();
        }
        Optional<Passage> passage = Sentences.printing(ledger, signed, row, rate);
        if (passage.isEmpty()) {
            return Optional.empty();
        }
        String sentence = told(passage.get().squeezed(), Texts.squeeze(rate.raw()));
        List<Fact> facts = new ArrayList<>(List.of(rate));
        for (String measure : List.of("amount", "initial_budget", "full_year_budget", "budget")) {
            Ledger.fact(statement, row, measure).ifPresent(facts::add);
        }
        if (!wrong.test(rate.value(), sentence)) {
            return Optional.of(Remark.pass(this, facts));
        }
        String message = Names.statement(statement) + " " + row.item() + "：" + complaint + "，见“"
                + Sentences.around(passage.get().text(), rate.raw()) + "”";
        Evidence quote = passage.get().quote(Sentences.around(passage.get().text(), rate.raw()));
        return Optional.of(Remark.fail(this, severity, message, facts, List.of(quote)));
    }

    /** What a paragraph says of one of the rates that it prints: up to the next one, the first also from its beginning. */
    private static String told(String paragraph, String raw) {
        List<MatchResult> rates = COMPLETED.all(paragraph);
        for (int i = 0; i < rates.size(); i++) {
            if (rates.get(i).group(1).equals(raw)) {
                int from = i == 0 ? 0 : rates.get(i).start();
                int to = i + 1 < rates.size() ? rates.get(i + 1).start() : paragraph.length();
                return paragraph.substring(from, to);
            }
        }
        return paragraph;
    }

    /** A zero without a unit is no figure of the row. */
    private static boolean hasNoInitialBudget(Statement statement, Row row) {
        return Ledger.fact(statement, row, "initial_budget")
                .flatMap(Fact::amount)
                .filter(amount -> amount.value().signum() != 0)
                .isEmpty();
    }

    private static boolean contradicts(BigDecimal rate, String sentence) {
        int order = rate.compareTo(HUNDRED);
        boolean below = BELOW.in(sentence);
        boolean above = ABOVE.in(sentence);
        if (below == above) {
            return !below && rate.signum() != 0 && isUneven(rate) && saysEven(sentence);
        }
        return ((below && order >= 0) || (above && order <= 0)) && rate.signum() != 0;
    }

    private static boolean isUneven(BigDecimal rate) {
        return rate.subtract(HUNDRED).abs().compareTo(UNEVEN) >= 0;
    }

    /** Whether the sentence calls the budget kept, and tells of one rate only: of several it may mean another. */
    private static boolean saysEven(String sentence) {
        return EVEN.in(sentence) && COMPLETED.all(sentence).stream().count() == 1;
    }
}
