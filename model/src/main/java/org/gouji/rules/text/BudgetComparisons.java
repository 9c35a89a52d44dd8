package org.gouji.rules.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Interval;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/**
 * A paragraph that says by how much it was more or less than the budget says what its own figures say: {@code 支出决算 9.00 万元，较年初预算减少
 * 1.00 万元，下降 10.00%}. Such differences are no figures of a statement, so the paragraph is read by its words. Which of its
 * amounts is compared need not be told: the rate must fit one of them.
 */
final class BudgetComparisons implements Rule {

    private static final RuleId ID = new RuleId("S-38");

    private static final String MORE = "增加|增长|上升|提高|超支|超出";
    private static final String LESS = "减少|下降|降低|节约|压减|节省";
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";

    private static final String MORE_THAN = "大于|高于|多于|超过";
    private static final String LESS_THAN = "小于|低于|少于";

    private static final String OF_BUDGET = "(?:(?:本年|当年|20\\d\\d年)度?)?(?:年初|全年|调整|调整后)?预算(?:安排)?数?";

    /** The difference, its direction and its unit, and the rate where one follows: 较年初预算减少1万元; 决算数小于预算数1万元. */
    private static final Pattern COMPARED = Pattern.compile("(?:[较比与]" + OF_BUDGET + "(?:相比)?，?(?:各|支出|收入)?(?<changed>"
            + MORE + "|" + LESS + ")了?|决算数?(?<differs>" + MORE_THAN + "|" + LESS_THAN + ")" + OF_BUDGET
            + ")(?<difference>"
            + NUMBER + ")(?<unit>亿元|万元|元)(?:[，、；](?:" + MORE + "|" + LESS + ")了?(?<rate>" + NUMBER + ")%)?");

    /** An amount that is no difference. */
    private static final Pattern AMOUNT = Pattern.compile("(?<!(?:" + MORE + "|" + LESS + "|相差)了?|(?:" + MORE_THAN + "|"
            + LESS_THAN + ")" + OF_BUDGET + ")(?<![\\d.,])(" + NUMBER + ")(亿元|万元|元)");

    private static final Pattern COMPLETED = Pattern.compile("完成(?:年初|全年|调整|调整后)?预算数?的?(" + NUMBER + ")%");
    private static final Pattern BUDGETED = Pattern.compile("预算数?(?:为|是|安排)?" + NUMBER + "(?:亿元|万元|元)");

    private static final Interval HUNDRED = Interval.exactly(new BigDecimal(100));

    /** A printed number as the numbers it may stand for. */
    private static Interval printed(String number) {
        BigDecimal value = new BigDecimal(number.replace(",", ""));
        return Interval.around(value, new BigDecimal("0.5").scaleByPowerOfTen(-value.scale()));
    }

    /** A rate may also have been cut off behind its last place. */
    private static Interval rate(String number) {
        BigDecimal value = new BigDecimal(number);
        BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        return new Interval(value.subtract(last.movePointLeft(1).multiply(new BigDecimal(5))), value.add(last));
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "与预算相比的增减额、增减率与同段的决算数、预算数相符";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().bearing("预算")) {
            Matcher compared = COMPARED.matcher(passage.squeezed());
            while (compared.find()) {
                judge(passage, compared).ifPresent(judgements::add);
            }
        }
        return Verdict.of(judgements, "文字说明没有写明与预算相比的增减额");
    }

    private Optional<Judgement> judge(Passage passage, Matcher compared) {
        List<Interval> amounts = amounts(passage.squeezed(), compared.group("unit"));
        Interval difference = printed(compared.group("difference"));
        Interval change = isMore(compared) ? difference : difference.negated();
        List<String> wrong = new ArrayList<>();
        if (!amounts.isEmpty() && compared.group("rate") != null) {
            Interval rate = rate(compared.group("rate"));
            boolean fits = amounts.stream().anyMatch(spent -> fits(difference, spent.plus(change.negated()), rate))
                    || amounts.stream().anyMatch(budget -> fits(difference, budget, rate));
            wrong.addAll(fits ? List.of() : List.of("增减率"));
        }
        if (BUDGETED.matcher(passage.squeezed()).find() && amounts.size() > 1 && !isDifference(amounts, change)) {
            wrong.add("增减额");
        }
        if (wrong.isEmpty() && !isCompleted(sentence(passage.squeezed(), compared), compared.group("unit"), change)) {
            wrong.add("完成率");
        }
        if (wrong.isEmpty()) {
            return amounts.isEmpty() ? Optional.empty() : Optional.of(Remark.pass(this, List.of()));
        }
        return Optional.of(complaint(passage, sentence(passage.squeezed(), compared), wrong.get(0)));
    }

    private static boolean isMore(Matcher compared) {
        String changed = compared.group("changed");
        return changed == null ? compared.group("differs").matches(MORE_THAN) : changed.matches(MORE);
    }

    private Judgement complaint(Passage passage, String quote, String wrong) {
        String message = "文字说明：“" + quote + "”，所述" + wrong + "与同段的数字不一致";
        return Remark.fail(this, severity(), message, List.of(), List.of(passage.quote(quote)));
    }

    /** The different amounts in this unit that the text prints, differences left out. */
    private static List<Interval> amounts(String text, String unit) {
        Set<Interval> amounts = new LinkedHashSet<>();
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            if (amount.group(2).equals(unit)) {
                amounts.add(printed(amount.group(1)));
            }
        }
        return List.copyOf(amounts);
    }

    /** Whether the rate may be the difference in per cent of the base; nothing is known of the rate from zero. */
    private static boolean fits(Interval difference, Interval base, Interval rate) {
        return difference
                .over(base)
                .map(quotient -> quotient.times(HUNDRED).meets(rate))
                .orElse(true);
    }

    private static boolean isDifference(List<Interval> amounts, Interval change) {
        return amounts.stream().anyMatch(spent -> amounts.stream()
                .anyMatch(budget -> spent.plus(budget.negated()).meets(change)));
    }

    /** Whether the rate of completion of a sentence that has one fits one of its amounts and what that differs by. */
    private static boolean isCompleted(String sentence, String unit, Interval change) {
        List<Interval> amounts = amounts(sentence, unit);
        Matcher completed = COMPLETED.matcher(sentence);
        if (amounts.isEmpty() || !completed.find()) {
            return true;
        }
        Interval rate = rate(completed.group(1));
        return completed.find() || amounts.stream().anyMatch(spent -> fits(spent, spent.plus(change.negated()), rate));
    }

    /** The sentence of the match, as far as the full stop or semicolon on either side. */
    private static String sentence(String text, Matcher match) {
        int from = Math.max(text.lastIndexOf('。', match.start()), text.lastIndexOf('；', match.start())) + 1;
        int stop = stop(text, match.end());
        return text.substring(from, stop);
    }

    private static int stop(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '。' && text.charAt(at) != '；') {
            at++;
        }
        return at;
    }
}
