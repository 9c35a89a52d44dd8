package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.fact.Signs;

/**
 * A sentence that says by how much it was more or less than the budget agrees with its own figures: {@code 支出决算 9.00 万元，较年初预算减少
 * 1.00 万元，下降 10.00%}. Such differences are no figures of a statement, so the sentence is read by its words. Where it
 * gives one amount before the difference, that may be the budget or what was spent; where it gives more than these two, it is not
 * clear what is compared, and nothing is said.
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
    private static final Phrase COMPARED = Phrase.of("(?:[较比与]" + OF_BUDGET + "(?:相比)?，?(?:各|支出|收入)?(?<changed>"
            + MORE + "|" + LESS + ")了?|决算数?(?<differs>" + MORE_THAN + "|" + LESS_THAN + ")" + OF_BUDGET
            + ")(?<difference>"
            + NUMBER + ")(?<unit>亿元|万元|元)(?:[，、；](?:" + MORE + "|" + LESS + ")了?(?<rate>" + NUMBER + ")%)?");

    /** That what was spent is the budget: 与2023年度预算相比无变化. */
    private static final Phrase UNCHANGED =
            Phrase.of("[较比与]" + OF_BUDGET + "(?:相比)?，?(?:无增减|无变[动化]|没有(?:增减)?变[动化]|持平)");

    private static final Phrase YEAR = Phrase.of("20\\d\\d(?=年)");

    /** A budget of which it is said which one it is; the table may print another. */
    private static final Phrase CERTAIN = Phrase.of("年初|全年|调整");

    /** How a comparison begins: what it is compared with, or how what was spent stands to it. */
    private static final List<String> SIGNS = Signs.and(
            Signs.pairs(List.of("较", "比", "与"), List.of("本年", "当年", "20", "年初", "全年", "调整", "预算")),
            Signs.pairs(List.of("决算", "决算数"), List.of("大于", "高于", "多于", "超过", "小于", "低于", "少于")));

    /** An amount that is no difference. */
    private static final Phrase AMOUNT = Phrase.of("(?<!(?:" + MORE + "|" + LESS + "|相差)了?|(?:" + MORE_THAN + "|"
            + LESS_THAN + ")" + OF_BUDGET + ")(?<![\\d.,])(" + NUMBER + ")(亿元|万元|元)");

    private static final Phrase COMPLETED = Phrase.of("完成(?:年初|全年|调整|调整后)?预算数?的?(" + NUMBER + ")%");
    private static final Phrase BUDGETED = Phrase.of("预算数?(?:为|是|安排)?(" + NUMBER + ")(?:亿元|万元|元)");

    private static final String OF_WHICH = "其中";

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
        return "与预算相比的增减额、增减率与所述决算数、预算数相符";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().bearing(SIGNS)) {
            Phrase.Search compared = COMPARED.search(passage.squeezed());
            while (compared.find()) {
                tabled(ledger, passage, compared, change(compared))
                        .filter(told -> told.outcome() == Outcome.FAIL)
                        .or(() -> judge(passage, compared))
                        .ifPresent(judgements::add);
            }
            Phrase.Search unchanged = UNCHANGED.search(passage.squeezed());
            while (unchanged.find()) {
                tabled(ledger, passage, unchanged, ToldNumber.of("0")).ifPresent(judgements::add);
            }
        }
        return Verdict.of(judgements, "文字说明没有写明与预算相比的增减额");
    }

    /** Whether the difference is that of the “三公” table, where the sentence tells what the table prints. */
    private Optional<Judgement> tabled(Ledger ledger, Passage passage, Phrase.Search compared, ToldNumber change) {
        String text = passage.squeezed();
        int from = sentence(text, compared.start());
        boolean other = isOther(ledger, compared.group());
        Optional<TabledLine> line =
                other ? Optional.empty() : TabledLine.of(ledger, text.substring(from, compared.start()));
        String quote = text.substring(from, stop(text, compared.end()));
        return line.map(one -> one.fault(change)
                .<Judgement>map(what -> Remark.fail(
                        this, severity(), "文字说明：“" + quote + "”，所述" + what, one.facts(), List.of(passage.quote(quote))))
                .orElseGet(() -> Remark.pass(this, one.facts())));
    }

    /** Whether these words name another budget than the table may mean: that of another year, or one of several of this year. */
    private static boolean isOther(Ledger ledger, String words) {
        Phrase.Search year = YEAR.search(words);
        boolean foreign = year.find()
                && !ledger.disclosure()
                        .identity()
                        .fiscalYear()
                        .map(String::valueOf)
                        .equals(Optional.of(year.group()));
        return foreign || CERTAIN.in(words);
    }

    private Optional<Judgement> judge(Passage passage, Phrase.Search compared) {
        String text = passage.squeezed();
        int from = sentence(text, compared.start());
        String before = about(text, from, compared.start());
        List<ToldNumber> amounts = amounts(before, compared.group("unit"));
        Phrase.Search budgeted = BUDGETED.search(before);
        boolean pair = amounts.size() == 2 && budgeted.find();
        if (amounts.size() != 1 && !pair) {
            return Optional.empty();
        }
        int to = stop(text, compared.end());
        Optional<String> fault = pair
                ? ofTwo(amounts, ToldNumber.of(budgeted.group(1)), compared)
                : ofOne(amounts.get(0), text.substring(from, to), compared);
        String quote = text.substring(from, to);
        return Optional.of(
                fault.map(what -> complaint(passage, quote, what)).orElseGet(() -> Remark.pass(this, List.of())));
    }

    /** What is wrong where the budget and what was spent are told: the difference, or the rate. */
    private static Optional<String> ofTwo(List<ToldNumber> amounts, ToldNumber budget, Phrase.Search compared) {
        ToldNumber spent = amounts.get(amounts.get(0).value().compareTo(budget.value()) == 0 ? 1 : 0);
        ToldNumber change = change(compared);
        ToldNumber reckoned = spent.minus(budget);
        if (!reckoned.meets(change)) {
            String unit = compared.group("unit");
            return Optional.of("增减额 " + change + unit + " 与 " + spent + " - " + budget + " = " + reckoned + unit
                    + " 不一致，相差 "
                    + change.minus(reckoned).value().abs().toPlainString() + unit);
        }
        return rate(compared)
                .filter(rate -> !difference(compared).isPart(rate, budget))
                .map(rate -> "增减率 " + difference(compared).contradicted(rate, budget));
    }

    /** What is wrong where one amount is told, which may be either: the rate of change, or that of completion. */
    private static Optional<String> ofOne(ToldNumber amount, String sentence, Phrase.Search compared) {
        ToldNumber budget = amount.minus(change(compared));
        ToldNumber difference = difference(compared);
        Optional<String> changed = rate(compared)
                .filter(rate -> !difference.isPart(rate, budget) && !difference.isPart(rate, amount))
                .map(rate -> "增减率 " + difference.contradicted(rate, budget));
        return changed.or(() -> completion(sentence)
                .filter(rate -> !amount.isPart(rate, budget))
                .map(rate -> "完成率 " + amount.contradicted(rate, budget)));
    }

    private static ToldNumber difference(Phrase.Search compared) {
        return ToldNumber.of(compared.group("difference"));
    }

    /** The difference with its sign. */
    private static ToldNumber change(Phrase.Search compared) {
        String changed = compared.group("changed");
        boolean more = changed == null ? compared.group("differs").matches(MORE_THAN) : changed.matches(MORE);
        return more ? difference(compared) : difference(compared).negated();
    }

    private static Optional<ToldNumber> rate(Phrase.Search compared) {
        return Optional.ofNullable(compared.group("rate")).map(ToldNumber::rate);
    }

    /** The only rate of completion of a sentence. */
    private static Optional<ToldNumber> completion(String sentence) {
        Phrase.Search completed = COMPLETED.search(sentence);
        if (!completed.find()) {
            return Optional.empty();
        }
        String rate = completed.group(1);
        return completed.find() ? Optional.empty() : Optional.of(ToldNumber.rate(rate));
    }

    private Judgement complaint(Passage passage, String quote, String fault) {
        String message = "文字说明：“" + quote + "”，所述" + fault;
        return Remark.fail(this, severity(), message, List.of(), List.of(passage.quote(quote)));
    }

    /**
     * The words before a difference that speak of what differs: those of its sentence, of a part of it only those behind 其中, and
     * where they give no amount those of the sentence before.
     */
    private static String about(String text, int from, int to) {
        int part = text.substring(from, to).lastIndexOf(OF_WHICH);
        String own = text.substring(part < 0 ? from : from + part, to);
        boolean told = part >= 0 || AMOUNT.in(own) || from == 0;
        return told ? own : text.substring(sentence(text, from - 1), from - 1);
    }

    /** The different amounts in this unit that the text prints, differences left out. */
    private static List<ToldNumber> amounts(String text, String unit) {
        Set<ToldNumber> amounts = new LinkedHashSet<>();
        Phrase.Search amount = AMOUNT.search(text);
        while (amount.find()) {
            if (amount.group(2).equals(unit)) {
                amounts.add(ToldNumber.of(amount.group(1)));
            }
        }
        return List.copyOf(amounts);
    }

    /** Where the sentence, or the part of it between semicolons, begins that goes on here. */
    private static int sentence(String text, int at) {
        return Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('；', at - 1)) + 1;
    }

    /** Where it ends. */
    private static int stop(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '。' && text.charAt(at) != '；') {
            at++;
        }
        return at;
    }
}
