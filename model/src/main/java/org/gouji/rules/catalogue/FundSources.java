package org.gouji.rules.catalogue;

import static org.gouji.rules.term.Item.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Row;
import org.gouji.model.text.Phrase;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.form.Forms;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/**
 * Where the money of a self-evaluation form comes from. Forms print more kinds of money than anybody lists, side by side or one
 * inside the other; a total contradicts its parts only where it is clear what they are.
 */
final class FundSources {

    private static final List<Item> USUAL = List.of(
            item(
                    "财政拨款",
                    "资金来源：财政性资金",
                    "财政性资金",
                    "当年财政拨款",
                    "本年财政拨款",
                    "其中：当年财政拨款",
                    "年度财政拨款",
                    "财政资金",
                    "一般公共预算拨款",
                    "本年一般公共预算拨款",
                    "一般公共预算财政拨款"),
            item("上年结转资金", "上年结转", "结转结余资金", "上年结转结余"),
            item("其他资金", "其他", "单位资金", "自有资金"));

    /** The budgets that stand side by side where the money of one of them is not called that of the treasury as such. */
    private static final List<Item> BY_BUDGET = List.of(
            item("一般公共预算", "一般公共预算资金", "一般公共预算拨款", "一般公共预算财政拨款"),
            item("政府性基金", "政府性基金预算", "政府性基金预算资金", "政府性基金拨款", "政府性基金预算拨款", "政府性基金预算财政拨款"),
            item("国有资本经营预算", "国有资本经营预算资金", "国有资本经营预算拨款", "国有资本经营预算财政拨款"),
            item("财政专户管理资金"),
            item("上年结转资金", "上年结转", "结转结余资金", "上年结转结余"),
            item("其他资金", "其他", "单位资金", "自有资金"));

    private static final Item TREASURY = item("财政拨款", "资金来源：财政性资金", "财政性资金", "当年财政拨款", "本年财政拨款", "年度财政拨款", "财政资金");

    private static final Phrase SOURCE = Phrase.of(
            "(?!.*(?:基本|项目|经常性)支出).*(?:拨款|资金|预算|补助|财政|债券|贷款|收入|结转|结余).*" + "|(?:中央|自治区|[省市州县区乡镇本上]级?)+(?:配套|安排|本?级)?");

    /** Columns in which the same parts make up the same total. */
    private static final List<String> MONEY = List.of("initial_budget", "full_year_budget", "executed");

    /** The same money by another division. */
    private static final Item OVERLAPPING = item("基本支出", "项目支出", "按收入性质分", "按支出性质分");

    private FundSources() {}

    /** What the sources of this total add up to in the column in view; nothing where it is not clear which they are. */
    static Term of(Item total) {
        return frame -> {
            List<Row> usual = usual(frame);
            List<Row> all = new ArrayList<>(usual);
            frame.statement().rows().stream()
                    .filter(row -> isSource(frame, row, total) && !usual.contains(row))
                    .forEach(all::add);
            Term whole = Terms.line(total);
            Optional<List<Row>> shown = Stream.of(usual, all, below(frame, total))
                    .filter(parts -> isShown(frame, total, parts))
                    .findFirst();
            if (shown.isPresent()) {
                return sum(frame, shown.get()).at(frame);
            }
            Term known = sum(frame, usual);
            Term meant = Sums.closest(whole, known, sum(frame, all));
            boolean clear = all.size() - usual.size() <= 1;
            return (clear ? meant : ifEqual(whole, meant)).at(frame);
        };
    }

    /** All kinds of money that are printed below the total, whatever they are called; none where they overlap. */
    private static List<Row> below(Frame frame, Item total) {
        List<Row> rows = frame.statement().rows();
        List<Row> below = rows.stream()
                .dropWhile(row -> !total.matches(row))
                .skip(1)
                .takeWhile(row -> !row.values().containsKey("level1") && !Forms.TOTAL.matches(row))
                .filter(row -> isPrinted(frame, row))
                .toList();
        return below.stream().anyMatch(OVERLAPPING::matches) ? List.of() : below;
    }

    /** Whether another column shows that these are the parts of the total: there they are all printed and add up to it. */
    private static boolean isShown(Frame frame, Item total, List<Row> parts) {
        return MONEY.stream()
                .filter(measure -> frame.measure().filter(measure::equals).isEmpty())
                .anyMatch(measure -> addUp(frame.at(measure), total, parts));
    }

    private static boolean addUp(Frame frame, Item total, List<Row> parts) {
        Optional<BigDecimal> whole = total.rows(frame.ledger(), frame.statement()).stream()
                .flatMap(row -> value(frame, row).stream())
                .findFirst();
        List<BigDecimal> values =
                parts.stream().flatMap(row -> value(frame, row).stream()).toList();
        boolean several = values.stream().filter(value -> value.signum() != 0).count() >= 2;
        return several
                && values.size() == parts.size()
                && whole.filter(all -> values.stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(all)
                                == 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> value(Frame frame, Row row) {
        return Ledger.fact(frame.statement(), row, frame.measure().orElse(""))
                .flatMap(Fact::amount)
                .map(Amount::value);
    }

    private static List<Row> usual(Frame frame) {
        boolean treasury = frame.statement().rows().stream().anyMatch(TREASURY::matches);
        boolean budgets = !treasury && frame.statement().rows().stream().anyMatch(BY_BUDGET.get(0)::matches);
        return (budgets ? BY_BUDGET : USUAL)
                .stream()
                        .flatMap(source -> source.rows(frame.ledger(), frame.statement()).stream()
                                .filter(row -> isPrinted(frame, row))
                                .limit(1))
                        .toList();
    }

    private static boolean isSource(Frame frame, Row row, Item total) {
        return isPrinted(frame, row)
                && !row.values().containsKey("level1")
                && !total.matches(row)
                && !Forms.TOTAL.matches(row)
                && SOURCE.is(row.item());
    }

    private static boolean isPrinted(Frame frame, Row row) {
        return value(frame, row).isPresent();
    }

    private static Term sum(Frame frame, List<Row> rows) {
        return Sums.sum(Terms.rows(frame, rows).toArray(Term[]::new));
    }

    private static Term ifEqual(Term whole, Term parts) {
        return Sums.onlyIf(
                Sums.less(whole, parts), gap -> gap.isKnown() && gap.value().signum() == 0, parts);
    }
}
